import type { Claim } from './claim.ts';
import { isAlive } from './conflicts.ts';
import { routeFor, type StepId } from './route.ts';
import { deadlinesFor } from '../deadline/deadlines.ts';
import type { Facts } from '../shop/shop.ts';

/** What patience until a day would cost, and what it would open. */
export interface Patience {
  readonly until: Temporal.PlainDate;
  /** Steps that can be taken today or later, and not any more after the wait. */
  readonly closing: readonly { readonly step: StepId; readonly since: Temporal.PlainDate }[];
  /** Ids of the facts whose last day would go by meanwhile. */
  readonly passing: readonly string[];
  /** Steps that have to wait today and could be taken on that day. */
  readonly opening: readonly StepId[];
}

/**
 * What would be lost and won if nothing were done until a day: the same route, asked on both days.
 *
 * @example
 * // A-to-z closes on 30 November 2026, asked on 22 November:
 * whatIfWait(claim, facts, today, Temporal.PlainDate.from('2026-12-01')).closing // [{ step: 'a-to-z', since: 2026-12-01 }]
 */
export function whatIfWait(claim: Claim, facts: Facts, today: Temporal.PlainDate, until: Temporal.PlainDate): Patience {
  const now = new Map(routeFor(claim, facts, today).map((step) => [step.id, step]));
  const then = routeFor(claim, facts, until);
  const openNow = new Set(
    deadlinesFor(claim, facts, today).flatMap(({ kind, rule }) => (kind === 'open' ? [rule] : [])),
  );
  const wasAlive = (id: StepId) => {
    const step = now.get(id);
    return step !== undefined && isAlive(step);
  };
  return {
    until,
    closing: then.flatMap(({ id, state }) =>
      state.is === 'closed' && wasAlive(id) ? [{ step: id, since: state.since }] : [],
    ),
    passing: deadlinesFor(claim, facts, until).flatMap(({ kind, rule }) =>
      kind === 'passed' && openNow.has(rule) ? [rule] : [],
    ),
    opening: then.flatMap(({ id, state }) => (state.is === 'now' && now.get(id)?.state.is === 'from' ? [id] : [])),
  };
}
