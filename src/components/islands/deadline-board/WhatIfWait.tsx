import { useId } from 'preact/hooks';
import type { Patience } from '../../../domain/claim/waiting.ts';
import { daysBetween } from '../../../domain/deadline/count.ts';
import { fill } from '../../../words/tools/words.ts';
import { dayInWords } from '../../../words/words.ts';
import type { RouteContext } from '../route/context.ts';
import { patienceOf } from './patience.ts';

/** A slider over the days to come, and in words what patience until that day would cost and open. */
export function WhatIfWait(props: {
  readonly patience: Patience;
  /** The last day that can be tried. */
  readonly last: Temporal.PlainDate;
  readonly context: RouteContext;
  readonly wait: (until: Temporal.PlainDate) => void;
}) {
  const { patience, last, context } = props;
  const { words, caseWords, day, show } = context;
  const id = useId();
  const { waiting } = words;
  const groups = patienceOf(patience, context.deadlines, context);
  return (
    <section class="what-if">
      <h2>{waiting.heading}</h2>
      <label for={id}>{waiting.label}</label>
      <p class="hint" id={`${id}-hint`}>
        {waiting.hint}
      </p>
      <input
        id={id}
        type="range"
        min="0"
        max={daysBetween(day, last)}
        step="1"
        value={daysBetween(day, patience.until)}
        aria-valuetext={show(patience.until)}
        aria-describedby={`${id}-hint`}
        onInput={(event) => props.wait(day.add({ days: Number(event.currentTarget.value) }))}
      />
      <p class="ends hint">
        <span>{dayInWords(day, caseWords.language)}</span>
        <span>{dayInWords(last, caseWords.language)}</span>
      </p>
      <div class="meter" role="status">
        <p>
          <strong>{fill(waiting.until, { date: show(patience.until) })}</strong>
        </p>
        {groups.length === 0 && <p>{waiting.nothing}</p>}
        {groups.map(({ heading, lines }) => (
          <div key={heading}>
            <p>{heading}</p>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
