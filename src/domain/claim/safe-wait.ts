import type { Claim } from './claim.ts';
import { addSpan, daysBetween } from '../deadline/count.ts';
import { isAlive } from './conflicts.ts';
import type { Step } from './route.ts';
import type { Deadline } from '../deadline/deadlines.ts';

/** The day until which patience costs nothing, and the rule that ends it. */
export interface SafeWait {
  readonly date: Temporal.PlainDate;
  /** Id of the fact whose clock would be lost next. */
  readonly rule: string;
}

/**
 * How long one may be patient with the other side: counted backwards from the hard clock of an open
 * step that would be lost first. Where the step needs a wait of its own (the hours that a seller is
 * given before an A-to-z request), that wait is taken off, so that writing on this day is still in time.
 * `null` where no such clock runs.
 *
 * @example
 * // A-to-z closes on 30 November 2026 and the seller has not been written to:
 * latestSafeWait(claim, route, deadlines, today) // { date: 2026-11-28, rule: 'az-claim-window' }
 */
export function latestSafeWait(
  claim: Claim,
  route: readonly Step[],
  deadlines: readonly Deadline[],
  today: Temporal.PlainDate,
): SafeWait | null {
  const running = new Set(route.filter(isAlive).flatMap((step) => step.clocks));
  const days = deadlines.flatMap((deadline) => {
    if (deadline.kind !== 'open' || deadline.nature !== 'hard' || !running.has(deadline.rule)) return [];
    if (deadline.clock === 'presumption') return [];
    return [
      { date: deadline.date.subtract({ days: waitBefore(deadline, claim, deadlines, today) }), rule: deadline.rule },
    ];
  });
  const first = days.sort((one, other) => Temporal.PlainDate.compare(one.date, other.date))[0];
  if (first === undefined) return null;
  return daysBetween(today, first.date) < 0 ? { date: today, rule: first.rule } : first;
}

/** Days that the step behind this clock needs before it opens and that have not begun to run. */
function waitBefore(
  deadline: Deadline,
  claim: Claim,
  deadlines: readonly Deadline[],
  today: Temporal.PlainDate,
): number {
  if (deadline.clock !== 'a-to-z-closes') return 0;
  const opening = deadlines.filter(({ clock }) => clock === 'a-to-z-opens');
  const waiting = opening.filter(({ kind, from }) => kind === 'unknown' && claim.dates[from] === undefined);
  return Math.max(0, ...waiting.map(({ unit, value }) => daysBetween(today, addSpan(today, value, unit))));
}
