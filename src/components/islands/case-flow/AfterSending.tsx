import { useEffect, useRef } from 'preact/hooks';
import { isOverdue, isSettled } from '../../../domain/case/progress.ts';
import { withoutLastSent } from '../../../domain/case/sent.ts';
import { stepAfter } from '../../../domain/claim/next.ts';
import { routeFor, type StepId } from '../../../domain/claim/route.ts';
import { deadlinesFor } from '../../../domain/deadline/deadlines.ts';
import { fill } from '../../../words/tools/words.ts';
import { dateInWords, dayInWords } from '../../../words/words.ts';
import { change } from '../case-file/store.ts';
import { AllDays } from '../deadline-board/AllDays.tsx';
import { contextOf } from '../route/context.ts';
import { downloadCase } from './CaseFiles.tsx';
import { wayTo } from './doors.ts';
import type { Ready } from './ready.ts';

/** The finish line: what went out, what is waited for until when, and the step after that. */
export function AfterSending(props: Ready) {
  const { kept, situation, send: words, caseWords } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const letters = useRef(kept.sent.length);
  useEffect(() => {
    // Only when a letter was noted here: a page that is opened keeps its focus.
    if (kept.sent.length > letters.current) heading.current?.focus();
    letters.current = kept.sent.length;
  }, [kept.sent.length]);
  const last = kept.sent.at(-1);
  if (last === undefined) return null;
  const day = (iso: string) => dateInWords(iso, caseWords.language);
  const overdue = isOverdue(kept, situation.day);
  const waiting = last.answerBy !== null && !overdue && !isSettled(kept) && !hasAnswer(props, last.on);
  const undo = () => change(withoutLastSent);
  return (
    <section class="after-sending">
      <h2 tabIndex={-1} ref={heading}>
        {waiting
          ? fill(words.doneUntil, { date: day(last.on), until: day(last.answerBy) })
          : fill(words.done, { date: day(last.on) })}
      </h2>
      {isSettled(kept) ? (
        <p class="notice">{words.settled}</p>
      ) : (
        <>
          {overdue && <p class="notice notice-amber">{words.overdue}</p>}
          <NextStep {...props} waiting={waiting} />
        </>
      )}
      <Days {...props} />
      <div class="button-row">
        <button type="button" class="button-quiet" onClick={() => downloadCase(kept)}>
          {words.download}
        </button>
        <button type="button" class="button-quiet" onClick={undo}>
          {words.undo}
        </button>
      </div>
    </section>
  );
}

/** The days that are waited for, for the reader's calendar. */
function Days({ situation, roads, caseWords }: Ready) {
  const { claim, loaded, day } = situation;
  const deadlines = deadlinesFor(claim, loaded.facts, day);
  const context = contextOf(situation, deadlines, { caseWords, words: roads, roads: roads.routes });
  return <AllDays route={routeFor(claim, loaded.facts, day)} context={context} />;
}

function hasAnswer({ kept: { dates } }: Ready, since: string): boolean {
  return [dates['seller-answered'], dates.denied].some((day) => day !== undefined && day >= since);
}

/** Steps for which the next letter is written here. */
const HAS_A_LETTER: readonly StepId[] = ['a-to-z', 'a-to-z-appeal'];

/** What the claim goes on to, with the day on which it opens or closes. */
function NextStep(props: Ready & { readonly waiting: boolean }) {
  const { kept, situation, send: words, roads, where, caseWords, root } = props;
  const { claim, loaded, day } = situation;
  const last = kept.sent.at(-1);
  const step = last === undefined ? null : stepAfter(routeFor(claim, loaded.facts, day), last.stage);
  if (step === null) return <p>{words.nextNone}</p>;
  const show = (date: Temporal.PlainDate) => dayInWords(date, caseWords.language, 'with-weekday');
  return (
    <div class="where-first">
      <p class="where-label">{props.waiting ? words.next : words.nextNow}</p>
      <h3>{roads.steps[step.id]}</h3>
      <p>{where.to[step.to]}</p>
      {step.state.is === 'from' && <p>{fill(words.nextFrom, { date: show(step.state.date) })}</p>}
      {step.until !== null && <p class="deadline-distance">{fill(where.until, { date: show(step.until) })}</p>}
      <div class="button-row">
        {HAS_A_LETTER.includes(step.id) && (
          <a class="button-quiet" href={`${root}letter/`}>
            {words.toLetter}
          </a>
        )}
        <a class="button-quiet" href={wayTo(step.id, claim.problem, root)}>
          {where.how}
        </a>
      </div>
    </div>
  );
}
