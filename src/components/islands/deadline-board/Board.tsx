import { useState } from 'preact/hooks';
import { routeFor, type Step } from '../../../domain/claim/route.ts';
import { latestSafeWait, type SafeWait } from '../../../domain/claim/safe-wait.ts';
import { whatIfWait } from '../../../domain/claim/waiting.ts';
import { absencesFor } from '../../../domain/deadline/absences.ts';
import { count, fill } from '../../../words/tools/words.ts';
import type { RouteContext } from '../route/context.ts';
import { Notes } from '../route/Notes.tsx';
import { Opponent } from '../route/Opponent.tsx';
import { Route } from '../route/Route.tsx';
import { closedRoadOf, stillOpenAfter } from '../route/sentences.ts';
import { AbsenceCard } from './AbsenceCard.tsx';
import { AllDays, settingOf, usefulDays } from './AllDays.tsx';
import { calendarDay } from './calendar-days.ts';
import { DeadlineCard } from './DeadlineCard.tsx';
import { safeWaitCounting, safeWaitOf } from './patience.ts';
import { isAhead, joined } from './sentences.ts';
import { lastToTry, TimeLine } from './TimeLine.tsx';
import { WhatIfWait } from './WhatIfWait.tsx';

/** What comes out for a claim: its days as cards first, then the picture with what waiting costs, then the roads. */
export function Board({ context }: { readonly context: RouteContext }) {
  const { deadlines, day, situation } = context;
  const { claim, loaded } = situation;
  const route = routeFor(claim, loaded.facts, day);
  const safe = latestSafeWait(claim, route, deadlines, day);
  return (
    <section>
      <Summary route={route} safe={safe} context={context} />
      <Cards route={route} context={context} />
      <Picture route={route} safe={safe} context={context} />
      <Notes context={context} />
      <Opponent context={context} />
      <Route route={route} context={context} />
    </section>
  );
}

/** How many days are known, which one ends next, and until when patience costs nothing. */
function Summary(props: {
  readonly route: readonly Step[];
  readonly safe: SafeWait | null;
  readonly context: RouteContext;
}) {
  const { route, safe, context } = props;
  const { words, deadlines, show } = context;
  const next = usefulDays(deadlines, route).find(({ kind }) => kind === 'open');
  const known = deadlines.filter((deadline) => deadline.kind !== 'unknown').length;
  return (
    <>
      <h2>{words.heading}</h2>
      <p role="status">
        {joined(
          [count(words.summary, known), next === undefined ? '' : fill(words.next, { date: show(next.date) })],
          context,
        )}
      </p>
      <div class="notice">
        <p>{safeWaitOf(safe, context)}</p>
        {safe !== null && (
          <details>
            <summary>{words.why}</summary>
            <p>{safeWaitCounting(safe, deadlines, context)}</p>
          </details>
        )}
      </div>
    </>
  );
}

function Cards({ route, context }: { readonly route: readonly Step[]; readonly context: RouteContext }) {
  const { words, deadlines, situation } = context;
  const { claim, loaded } = situation;
  const setting = settingOf(context);
  return (
    <>
      <AllDays route={route} context={context} />
      <ol class="deadlines">
        {deadlines.map((deadline) => (
          <DeadlineCard
            key={deadline.rule}
            deadline={deadline}
            context={context}
            calendar={isAhead(deadline) ? calendarDay(deadline, setting, context) : null}
            stillOpen={stillOpenAfter(route, deadline.rule)}
            closedRoad={closedRoadOf(route, deadline.rule)}
          />
        ))}
        {absencesFor(claim, loaded.facts).map((absence) => (
          <AbsenceCard key={absence.clock} absence={absence} context={context} />
        ))}
      </ol>
      <p class="hint">{words.zone}</p>
    </>
  );
}

/** The picture and the slider below it, which share the day that the reader tries out. */
function Picture(props: {
  readonly route: readonly Step[];
  readonly safe: SafeWait | null;
  readonly context: RouteContext;
}) {
  const { route, safe, context } = props;
  const { words, day, situation } = context;
  const { claim, loaded } = situation;
  const [chosen, choose] = useState<Temporal.PlainDate | null>(null);
  const deadlines = context.deadlines.filter(
    ({ kind, rule }) => kind === 'passed' || closedRoadOf(route, rule) === null,
  );
  const last = lastToTry(deadlines, day);
  const tried = last === null ? null : within(chosen ?? safe?.date ?? day, day, last);
  if (deadlines.every(({ kind }) => kind === 'unknown')) return null;
  return (
    <>
      <figure>
        <figcaption>
          <h2>{words.pictureHeading}</h2>
          {tried !== null && <p class="hint">{words.pictureHint}</p>}
        </figcaption>
        <TimeLine deadlines={deadlines} tried={tried} context={context} />
      </figure>
      {last !== null && tried !== null && (
        <WhatIfWait
          patience={whatIfWait(claim, loaded.facts, day, tried)}
          last={last}
          context={context}
          wait={choose}
        />
      )}
    </>
  );
}

function within(day: Temporal.PlainDate, first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate {
  if (Temporal.PlainDate.compare(day, first) < 0) return first;
  return Temporal.PlainDate.compare(day, last) > 0 ? last : day;
}
