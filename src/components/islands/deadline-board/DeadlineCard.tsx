import type { Deadline } from '../../../domain/deadline/deadlines.ts';
import type { StepId } from '../../../domain/claim/route.ts';
import type { CalendarDay } from '../../../browser/calendar.ts';
import type { FactText } from '../../../schemas/loaded-facts.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { cautionsOf, countingOf, distanceOf, joined, meaningOf, natureOf, type BoardContext } from './sentences.ts';
import { Source } from './Source.tsx';

/** One deadline: the day, what it is for, how far away, what is left, how it was counted, where it comes from. */
export function DeadlineCard(props: {
  readonly deadline: Deadline;
  readonly context: BoardContext;
  /** What goes into a calendar; `null` where no day lies ahead. */
  readonly calendar: CalendarDay | null;
  /** The first step that is still open once this day has passed. */
  readonly stillOpen: StepId | null;
}) {
  const { deadline, context, calendar } = props;
  const { factTexts, show } = context;
  const text = factTexts[deadline.rule];
  if (text === undefined) return null;
  const distance = distanceOf(deadline, context);
  return (
    <li class={`deadline deadline-${deadline.kind}`}>
      <h3>{text.label}</h3>
      {deadline.kind !== 'unknown' && <p class="deadline-date">{show(deadline.date)}</p>}
      <p>{meaningOf(deadline, context)}</p>
      {distance !== '' && <p class="deadline-distance">{distance}</p>}
      {deadline.kind === 'passed' && <WhatIsLeft left={text.whatIsLeft} open={props.stillOpen} context={context} />}
      {cautionsOf(deadline, context).map((caution) => (
        <p key={caution} class="hint">
          {caution}
        </p>
      ))}
      <Grounds deadline={deadline} text={text} context={context} />
      {calendar !== null && (
        <CalendarButton days={[calendar]} file={`deadline-${deadline.rule}.ics`} label={text.label} context={context} />
      )}
    </li>
  );
}

/** How the day was counted, what the rule says, how strict and how sure it is, and where it comes from. */
function Grounds(props: { readonly deadline: Deadline; readonly text: FactText; readonly context: BoardContext }) {
  const { deadline, text, context } = props;
  const { words } = context;
  return (
    <details>
      <summary>{words.why}</summary>
      <p>{countingOf(deadline, context)}</p>
      <p>{text.statement}</p>
      {text.caveat !== null && <p>{text.caveat}</p>}
      <p>{joined([natureOf(deadline, context), words.confidence[deadline.confidence]], context)}</p>
      <Source text={text} context={context} />
    </details>
  );
}

/** A closed road is never the end of the page: what the law or the shop leaves, and the next step. */
function WhatIsLeft(props: {
  readonly left: string | null;
  readonly open: StepId | null;
  readonly context: BoardContext;
}) {
  const { left, open, context } = props;
  const gap = context.caseWords.language === 'zh-TW' ? '' : ' ';
  return (
    <>
      {left !== null && (
        <p>
          <strong>{context.words.stillPossible}</strong>
          {gap}
          {left}
        </p>
      )}
      {open !== null && (
        <p>
          <strong>{context.words.stillOpen}</strong>
          {gap}
          <a href={`#step-${open}`}>{context.words.steps[open]}</a>
        </p>
      )}
    </>
  );
}
