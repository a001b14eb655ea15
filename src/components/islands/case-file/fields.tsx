import type { ComponentChildren, TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { Field, Question } from '../../../words/tools/words.ts';
import { useFault } from './faults.ts';

/** A label, its hint and, where there is one, what is wrong: tied to the control for those who listen. */
function Labelled(props: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={props.error === undefined ? 'field' : 'field has-error'}>
      <label for={props.id}>{props.label}</label>
      {props.hint !== '' && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error !== undefined && (
        <p class="error-message" id={`${props.id}-error`}>
          {props.error}
        </p>
      )}
      {props.children}
    </div>
  );
}

const describedBy = (id: string, hint: string, error?: string) =>
  [hint === '' ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim() || undefined;

/**
 * A question with a closed list of answers. `empty` names the choice of not having chosen yet; `offered`
 * are the answers to choose from where not all of them fit.
 */
export function Choice<Answer extends string>(props: {
  readonly question: Question<Answer>;
  readonly value: Answer | null;
  readonly empty?: string;
  readonly offered?: readonly Answer[];
  readonly choose: (answer: Answer | null) => void;
}) {
  const id = useId();
  const { offered } = props;
  const answers = Object.entries<string>(props.question.answers).filter(
    ([answer]) => offered === undefined || offered.some((one) => one === answer),
  );
  const isAnswer = (text: string): text is Answer => answers.some(([answer]) => answer === text);
  const changed = (event: TargetedEvent<HTMLSelectElement>) => {
    const { value } = event.currentTarget;
    props.choose(isAnswer(value) ? value : null);
  };
  return (
    <Labelled id={id} label={props.question.label} hint={props.question.hint}>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={changed}
        aria-describedby={describedBy(id, props.question.hint)}
      >
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {answers.map(([answer, words]) => (
          <option key={answer} value={answer}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A line or a box for words. What is typed is never filtered; an IME works undisturbed. */
export function TextField(props: {
  readonly field: Field;
  readonly value: string;
  readonly write: (text: string) => void;
  readonly rows?: number;
  readonly error?: string | undefined;
  readonly autocomplete?: 'name' | 'email' | 'street-address';
  readonly inputMode?: 'decimal' | 'email';
  readonly onLeave?: () => void;
  readonly maxLength: number;
}) {
  const id = useId();
  useFault(id, props.error, false);
  const shared = {
    id,
    value: props.value,
    maxLength: props.maxLength,
    autocomplete: props.autocomplete ?? 'off',
    'aria-describedby': describedBy(id, props.field.hint, props.error),
    'aria-invalid': props.error !== undefined,
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => props.write(event.currentTarget.value),
    onBlur: () => props.onLeave?.(),
  };
  return (
    <Labelled id={id} label={props.field.label} hint={props.field.hint} error={props.error}>
      {props.rows === undefined ? (
        <input type="text" inputMode={props.inputMode ?? 'text'} {...shared} />
      ) : (
        <textarea rows={props.rows} {...shared} />
      )}
    </Labelled>
  );
}
