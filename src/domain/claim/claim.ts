import type { Country, ShopId } from '../shop/shop.ts';

/** What went wrong, one of a closed list: one page, one checklist and one entry in `problems.ts` each. */
export const PROBLEMS = [
  'not-delivered',
  'marked-delivered',
  'empty-or-swapped',
  'late',
  'damaged',
  'defective',
  'wrong-item',
  'not-as-described',
  'counterfeit',
  'missing-parts',
  'changed-mind',
  'return-refused',
  'refund-missing',
  'refund-partial',
  'charged-wrongly',
  'subscription',
  'import-fees',
  'digital',
  'account-blocked',
  'injury-or-damage',
] as const;
export type ProblemId = (typeof PROBLEMS)[number];

/** What a problem is about: problems of one family share their roads and most of their proof. */
export type Family = 'delivery' | 'goods' | 'return' | 'money' | 'account' | 'harm';

const FAMILIES: Readonly<Record<ProblemId, Family>> = {
  'not-delivered': 'delivery',
  'marked-delivered': 'delivery',
  'empty-or-swapped': 'delivery',
  late: 'delivery',
  damaged: 'goods',
  defective: 'goods',
  'wrong-item': 'goods',
  'not-as-described': 'goods',
  counterfeit: 'goods',
  'missing-parts': 'goods',
  'changed-mind': 'return',
  'return-refused': 'return',
  'refund-missing': 'return',
  'refund-partial': 'return',
  'charged-wrongly': 'money',
  subscription: 'money',
  'import-fees': 'money',
  digital: 'money',
  'account-blocked': 'account',
  'injury-or-damage': 'harm',
};

/**
 * The family of a problem.
 *
 * @example
 * familyOf('defective') // 'goods'
 */
export function familyOf(problem: ProblemId): Family {
  return FAMILIES[problem];
}

export const SOLD_BY = ['amazon', 'seller', 'private-seller', 'unknown'] as const;
export type SoldBy = (typeof SOLD_BY)[number];

export const SHIPPED_BY = ['amazon', 'seller', 'forwarder', 'unknown'] as const;
export type ShippedBy = (typeof SHIPPED_BY)[number];

export const PAYMENTS = [
  'credit-card',
  'debit-card',
  'bank-transfer',
  'direct-debit',
  'gift-balance',
  'pay-later',
  'wallet',
  'cash',
  'unknown',
] as const;
export type Payment = (typeof PAYMENTS)[number];

export const BUYERS = ['purchaser', 'gift-recipient', 'helper'] as const;
export type Buyer = (typeof BUYERS)[number];

export const REMEDIES = [
  'refund',
  'replacement',
  'repair',
  'price-reduction',
  'delivery',
  'cancellation',
  'balance-release',
] as const;
export type Remedy = (typeof REMEDIES)[number];

/** What can put a problem right, the usual remedy first. Money settles what only money can. */
const REMEDIES_OF: Readonly<Record<ProblemId, readonly Remedy[]>> = {
  'not-delivered': ['refund', 'delivery', 'cancellation'],
  'marked-delivered': ['refund', 'delivery'],
  'empty-or-swapped': ['refund', 'replacement'],
  late: ['cancellation', 'delivery', 'refund'],
  damaged: ['replacement', 'refund', 'repair', 'price-reduction'],
  defective: ['repair', 'replacement', 'price-reduction', 'refund'],
  'wrong-item': ['replacement', 'refund'],
  'not-as-described': ['refund', 'replacement', 'price-reduction'],
  counterfeit: ['refund'],
  'missing-parts': ['replacement', 'price-reduction', 'refund'],
  'changed-mind': ['refund'],
  'return-refused': ['refund', 'replacement', 'repair', 'price-reduction'],
  'refund-missing': ['refund'],
  'refund-partial': ['refund'],
  'charged-wrongly': ['refund'],
  subscription: ['cancellation', 'refund'],
  'import-fees': ['refund'],
  digital: ['refund', 'cancellation'],
  'account-blocked': ['balance-release'],
  'injury-or-damage': ['refund', 'replacement'],
};

/**
 * The remedies that fit a problem, the usual one first.
 *
 * @example
 * remediesFor('account-blocked') // ['balance-release'], 22 November 2026
 */
export function remediesFor(problem: ProblemId): readonly Remedy[] {
  return REMEDIES_OF[problem];
}

/** The days that a clock can start from. A day on the wall, never an instant. */
export const EVENTS = [
  'ordered',
  'latest-estimate',
  'delivered',
  'discovered',
  'contacted-seller',
  'seller-answered',
  'return-requested',
  'returned',
  'return-received',
  'refund-promised',
  'charged',
  'statement',
  'cancelled',
  'claim-filed',
  'denied',
  'letter-sent',
  'dispute-filed',
] as const;
export type EventId = (typeof EVENTS)[number];

export type Dates = Readonly<Partial<Record<EventId, Temporal.PlainDate>>>;

/** The parts of the sum that is asked for. `refunded` is what already came back and is taken off. */
export const AMOUNT_LINES = ['price', 'shipping', 'import-fees', 'return-postage', 'refunded'] as const;
export type AmountLineId = (typeof AMOUNT_LINES)[number];

/** Amounts in minor units of the shop's currency: 74900 is £749.00, and ¥74,900 is 74900 too. */
export type Amounts = Readonly<Partial<Record<AmountLineId, number>>>;

/** What the reader asks for: problem, shop, how it was bought, dates, remedy. Not a letter. */
export interface Claim {
  readonly problem: ProblemId;
  readonly shop: ShopId;
  /** Where the buyer lives. `ZZ` where the reader chose "another country". */
  readonly home: Country;
  readonly soldBy: SoldBy;
  readonly shippedBy: ShippedBy;
  readonly payment: Payment;
  readonly buyer: Buyer;
  readonly dates: Dates;
  readonly amounts: Amounts;
  readonly remedy: Remedy;
}

/**
 * Who deals with this order. Amazon does where it sold the item, and where it shipped a seller's
 * item (fact `az-not-for-amazon-fulfilled`); otherwise the seller does.
 *
 * @example
 * opponentOf({ soldBy: 'seller', shippedBy: 'amazon' }) // 'amazon', checked November 2026
 */
export function opponentOf(claim: Pick<Claim, 'soldBy' | 'shippedBy'>): 'amazon' | 'seller' | 'unknown' {
  if (claim.soldBy === 'amazon' || claim.shippedBy === 'amazon') return 'amazon';
  if (claim.soldBy === 'unknown') return 'unknown';
  if (claim.shippedBy === 'unknown') return 'unknown';
  return 'seller';
}

/**
 * With whom the contract of sale was made: who sold, whoever shipped. A court and a body of another
 * country ask for this one, although Amazon may deal with the order.
 *
 * @example
 * contractPartyOf({ soldBy: 'private-seller' }) // 'seller', 22 November 2026
 */
export function contractPartyOf({ soldBy }: Pick<Claim, 'soldBy'>): 'amazon' | 'seller' | 'unknown' {
  return soldBy === 'private-seller' ? 'seller' : soldBy;
}

/**
 * The sum asked for, in minor units: every line added up, less what already came back.
 * `undefined` where no line is known; a negative sum is returned as it is, so that the review can name it.
 *
 * @example
 * totalOf({ price: 74900, shipping: 499, refunded: 10000 }) // 65399, an order of 1 March 2026
 */
export function totalOf(amounts: Amounts): number | undefined {
  const lines = AMOUNT_LINES.filter((line) => amounts[line] !== undefined);
  if (lines.length === 0) return undefined;
  return lines.reduce((sum, line) => sum + (line === 'refunded' ? -1 : 1) * (amounts[line] ?? 0), 0);
}
