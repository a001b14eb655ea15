import type { ProblemId } from './claim.ts';

/** Problems that the A-to-z Guarantee does not cover at all (facts `az-exclusions` and `az-denial-reasons-listed`). */
const NOT_COVERED: readonly ProblemId[] = [
  'changed-mind',
  'charged-wrongly',
  'subscription',
  'digital',
  'account-blocked',
  'injury-or-damage',
];

/**
 * Whether a problem can be brought under the A-to-z Guarantee at all, whoever sold.
 *
 * @example
 * coveredByAToZ('subscription') // false, checked November 2026
 */
export function coveredByAToZ(problem: ProblemId): boolean {
  return !NOT_COVERED.includes(problem);
}

/** What only Amazon can settle: there is no seller to write to. */
const AMAZONS_OWN: readonly ProblemId[] = ['charged-wrongly', 'subscription', 'digital', 'account-blocked'];

/**
 * Whether a problem is one with Amazon itself, so that nobody has to find out who sold.
 *
 * @example
 * isWithAmazon('account-blocked') // true, 22 November 2026
 */
export function isWithAmazon(problem: ProblemId): boolean {
  return AMAZONS_OWN.includes(problem);
}
