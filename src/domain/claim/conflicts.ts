import type { Dates, EventId } from './claim.ts';
import type { Step, StepId } from './route.ts';

/** A step that does harm to another one, or to the proof: to be read before it is taken. */
export interface Conflict {
  readonly id: string;
  /** The step that does the harm. */
  readonly step: StepId;
  /** What it harms: another step, or the evidence. */
  readonly harms: StepId | 'evidence';
  /** The event that shows that the harm is done; `null` where the step only may do harm. */
  readonly done: EventId | null;
  /** The fact that says so. */
  readonly fact: string;
}

const CONFLICTS: readonly Conflict[] = [
  conflict('chargeback-ends-a-to-z', 'chargeback', 'a-to-z', 'az-chargeback-excludes', 'dispute-filed'),
  conflict('card-claim-ends-a-to-z', 'statutory-card-claim', 'a-to-z', 'az-chargeback-excludes', 'dispute-filed'),
  conflict('chargeback-ends-appeal', 'chargeback', 'a-to-z-appeal', 'az-chargeback-excludes', 'dispute-filed'),
  conflict('untracked-return-ends-a-to-z', 'amazon-return', 'a-to-z', 'az-return-must-be-tracked'),
  conflict('return-gives-proof-away', 'amazon-return', 'evidence', 'ev-return-photos'),
  conflict('cancelled-request-stays-closed', 'seller-message', 'a-to-z', 'az-cancel-request'),
];

function conflict(
  id: string,
  step: StepId,
  harms: Conflict['harms'],
  fact: string,
  done: EventId | null = null,
): Conflict {
  return { id, step, harms, fact, done };
}

/**
 * The event that has already closed a step by way of a conflict, or `null`.
 *
 * @example
 * conflictingEvent('a-to-z', { 'dispute-filed': Temporal.PlainDate.from('2026-11-20') }) // 'dispute-filed'
 */
export function conflictingEvent(step: StepId, dates: Dates): EventId | null {
  return (
    CONFLICTS.find(({ harms, done }) => harms === step && done !== null && dates[done] !== undefined)?.done ?? null
  );
}

/**
 * The steps of this route that would kill another one that is still to be had.
 *
 * @example
 * conflictsOf(route)[0] // { step: 'chargeback', harms: 'a-to-z', … }, for a seller's parcel, November 2026
 */
export function conflictsOf(route: readonly Step[]): readonly Conflict[] {
  const alive = new Set(route.filter(isAlive).map((step) => step.id));
  return CONFLICTS.filter(({ step, harms }) => alive.has(step) && (harms === 'evidence' || alive.has(harms)));
}

/** Whether a step can still be taken, now or later. */
export function isAlive(step: Step): boolean {
  return step.state.is !== 'closed' && step.state.is !== 'not-yours';
}
