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
  /** The closed step that this day was for: whatever the calendar says, it helps no more. */
  readonly closedRoad: StepId | null;
}) {
  const { deadline, context, calendar } = props;
  const { words, factTexts, show } = context;
  const text = factTexts[deadline.rule];
  if (text === undefined) return null;
  const closed = deadline.kind === 'passed' ? null : props.closedRoad;
  return (
    <li class={`deadline deadline-${closed === null ? deadline.kind : 'absent'}`}>
      <h3>{text.label}</h3>
      {deadline.kind !== 'unknown' && <p class="deadline-date">{show(deadline.date)}</p>}
      {closed === null ? (
        <State deadline={deadline} context={context} />
      ) : (
        <StepLink before={words.roadClosed} step={closed} context={context} />
      )}
      {deadline.kind === 'passed' && text.whatIsLeft !== null && (
        <p>
          <strong>{words.stillPossible}</strong>
          {gapIn(context)}
          {text.whatIsLeft}
        </p>
      )}
      {(deadline.kind === 'passed' || closed !== null) && props.stillOpen !== null && (
        <StepLink before={words.stillOpen} step={props.stillOpen} context={context} />
      )}
      {cautionsOf(deadline, context).map((caution) => (
        <p key={caution} class="hint">
          {caution}
        </p>
      ))}
      <Grounds deadline={deadline} text={text} context={context} />
      {calendar !== null && closed === null && (
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

const gapIn = ({ caseWords }: BoardContext) => (caseWords.language === 'zh-TW' ? '' : ' ');

/** What the day means and how far away it is. */
function State({ deadline, context }: { readonly deadline: Deadline; readonly context: BoardContext }) {
  const distance = distanceOf(deadline, context);
  return (
    <>
      <p>{meaningOf(deadline, context)}</p>
      {distance !== '' && <p class="deadline-distance">{distance}</p>}
    </>
  );
}

/** A few words and the way to a step of the route. */
function StepLink(props: { readonly before: string; readonly step: StepId; readonly context: BoardContext }) {
  const { before, step, context } = props;
  return (
    <p>
      <strong>{before}</strong>
      {gapIn(context)}
      <a href={`#step-${step}`}>{context.words.steps[step]}</a>
    </p>
  );
}
