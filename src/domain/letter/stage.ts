import type { Case } from '../case/case.ts';
import type { Step, StepId } from '../claim/route.ts';
import type { StageId } from './letter.ts';

/**
 * The letter that is next for a case: an appeal where a request was refused, a reminder where money was promised,
 * a request to Amazon where that road is open and not yet taken, else the formal claim. No reminder and no appeal
 * is suggested twice.
 *
 * @example
 * usualStage(kept, route) // 'guarantee-claim', where the seller has been written to and A-to-z is open, 22 November 2026
 */
export function usualStage({ dates, problem, sent }: Case, route: readonly Step[]): StageId {
  const isOpen = (id: StepId) => route.some((step) => step.id === id && step.state.is === 'now');
  const wasSent = (stage: StageId) => sent.some((one) => one.stage === stage);
  if (dates.denied !== undefined && isOpen('a-to-z-appeal') && !wasSent('appeal')) return 'appeal';
  const promised = problem === 'refund-missing' && dates['refund-promised'] !== undefined;
  if (promised && !wasSent('refund-reminder')) return 'refund-reminder';
  return isOpen('a-to-z') && dates['claim-filed'] === undefined ? 'guarantee-claim' : 'formal-claim';
}
