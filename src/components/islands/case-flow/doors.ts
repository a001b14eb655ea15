import type { ProblemId } from '../../../domain/claim/claim.ts';
import type { StepId } from '../../../domain/claim/route.ts';

/** Where a step is taken on Amazon's site: the page of orders, or the page of customer service. */
const AT_AMAZON: Readonly<Partial<Record<StepId, 'orders' | 'contact'>>> = {
  'find-who-sold': 'orders',
  'amazon-return': 'orders',
  'seller-message': 'orders',
  'amazon-customer-service': 'contact',
  'a-to-z': 'orders',
  'a-to-z-appeal': 'orders',
};

/** The page of the guide that shows how a step is taken. The steps that are not named stand on the page of the problem. */
const IN_THE_GUIDE: Readonly<Partial<Record<StepId, string>>> = {
  'find-who-sold': '/guide/before-you-claim/#seller-and-shipper',
  'amazon-return': '/guide/return-an-item/',
  'seller-message': '/guide/talk-to-amazon/#message-seller',
  'amazon-customer-service': '/guide/talk-to-amazon/#chat-script',
  'a-to-z': '/guide/file-a-claim/',
  'a-to-z-appeal': '/guide/if-rejected/#write-the-appeal',
  'formal-letter': '/guide/write-a-claim/',
  'statutory-card-claim': '/guide/alternatives/#bank',
  chargeback: '/guide/alternatives/#bank',
  'bank-ombudsman': '/guide/alternatives/#public-bodies',
  'adr-mediation': '/guide/alternatives/#mediation',
  'cross-border-body': '/guide/alternatives/#cross-border',
  'notice-of-dispute': '/guide/alternatives/#arbitration',
  'letter-before-action': '/guide/alternatives/#letter',
  'small-claims': '/guide/alternatives/#small-claims',
  arbitration: '/guide/alternatives/#arbitration',
};

/** The page of Amazon's site on which a step is taken; `null` where it is taken elsewhere. */
export function doorAtAmazon(step: StepId): 'orders' | 'contact' | null {
  return AT_AMAZON[step] ?? null;
}

/**
 * The page of the guide for a step, without its language.
 *
 * @example
 * guideFor('chargeback', 'defective') // '/guide/alternatives/#bank', 22 November 2026
 */
export function guideFor(step: StepId, problem: ProblemId): string {
  return IN_THE_GUIDE[step] ?? `/problems/${problem}/`;
}

/**
 * The way to a step from the flow: the letter is written there, everything else is shown in the guide.
 *
 * @example
 * wayTo('a-to-z', 'late', '/zh-tw/case/') // '/zh-tw/guide/file-a-claim/', 22 November 2026
 */
export function wayTo(step: StepId, problem: ProblemId, root: string): string {
  return step === 'formal-letter' ? `${root}letter/` : root.replace(/\/case\/$/, '') + guideFor(step, problem);
}
