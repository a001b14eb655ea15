import type { Step, StepId } from './route.ts';

/** A step that does harm to another one, or to the proof: to be read before it is taken. */
export interface Conflict {
  readonly id: string;
  /** The step that does the harm. */
  readonly step: StepId;
  /** What it harms: another step, or the evidence. */
  readonly harms: StepId | 'evidence';
  /** The fact that says so. */
  readonly fact: string;
}

const CONFLICTS: readonly Conflict[] = [
  { id: 'chargeback-ends-a-to-z', step: 'chargeback', harms: 'a-to-z', fact: 'az-chargeback-excludes' },
  { id: 'card-claim-ends-a-to-z', step: 'statutory-card-claim', harms: 'a-to-z', fact: 'az-chargeback-excludes' },
  { id: 'chargeback-ends-appeal', step: 'chargeback', harms: 'a-to-z-appeal', fact: 'az-chargeback-excludes' },
  { id: 'untracked-return-ends-a-to-z', step: 'amazon-return', harms: 'a-to-z', fact: 'az-return-must-be-tracked' },
  { id: 'return-gives-proof-away', step: 'amazon-return', harms: 'evidence', fact: 'ev-return-photos' },
  { id: 'cancelled-request-stays-closed', step: 'seller-message', harms: 'a-to-z', fact: 'az-cancel-request' },
];

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
