import type { ComponentChildren, RefObject, TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';

/** An answer and its words. */
export type Choice<Answer extends string> = readonly [answer: Answer, words: string];

/** A heading over some of the answers; folded where it is one of many. */
export interface ChoiceGroup<Answer extends string> {
  readonly heading: string | null;
  readonly choices: readonly Choice<Answer>[];
}

interface Asked {
  readonly title: string;
  readonly hint: string;
  readonly heading: RefObject<HTMLHeadingElement>;
  /** What helps to answer, between the question and its answers. */
  readonly children?: ComponentChildren;
}

/** One question with radios. Choosing changes the answer and nothing else: going on is another press. */
export function Radios<Answer extends string>(
  props: Asked & {
    readonly groups: readonly ChoiceGroup<Answer>[];
    readonly value: Answer | null;
    readonly choose: (answer: Answer) => void;
  },
) {
  const id = useId();
  const { value } = props;
  const radios = (choices: readonly Choice<Answer>[]) =>
    choices.map(([answer, words]) => (
      <label key={answer} class="choice">
        <input type="radio" name={id} checked={value === answer} onChange={() => props.choose(answer)} />
        <span>{words}</span>
      </label>
    ));
  return (
    <fieldset class="question" aria-describedby={props.hint === '' ? undefined : `${id}-hint`}>
      <legend>
        <h2 tabIndex={-1} ref={props.heading}>
          {props.title}
        </h2>
      </legend>
      {props.hint !== '' && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children}
      {props.groups.map(({ heading, choices }) =>
        heading === null ? (
          radios(choices)
        ) : (
          <details key={heading} class="choice-group" open={choices.some(([answer]) => answer === value)}>
            <summary>{heading}</summary>
            {radios(choices)}
          </details>
        ),
      )}
    </fieldset>
  );
}

/** One question with a long list: the device's own list is the quickest to look through. */
export function LongList<Answer extends string>(
  props: Asked & {
    readonly choices: readonly Choice<Answer>[];
    readonly empty: string;
    readonly value: Answer | null;
    readonly choose: (answer: Answer) => void;
  },
) {
  const id = useId();
  const changed = (event: TargetedEvent<HTMLSelectElement>) => {
    const found = props.choices.find(([answer]) => answer === event.currentTarget.value);
    if (found !== undefined) props.choose(found[0]);
  };
  return (
    <div class="question field">
      <h2 tabIndex={-1} ref={props.heading}>
        <label for={id}>{props.title}</label>
      </h2>
      {props.hint !== '' && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children}
      <select id={id} value={props.value ?? ''} onChange={changed} aria-describedby={`${id}-hint`}>
        {props.value === null && <option value="">{props.empty}</option>}
        {props.choices.map(([answer, words]) => (
          <option key={answer} value={answer}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
