import type { Claim, Payment, ProblemId } from './claim.ts';
import { appliesTo, factsOf, servesHome } from '../deadline/deadlines.ts';
import type { Fact } from '../shop/fact.ts';
import type { Facts } from '../shop/shop.ts';

/** What the forms of banks call a dispute. A form asks for one of these before it asks for the story. */
export const DISPUTE_REASONS = [
  'not-received',
  'not-as-described',
  'counterfeit',
  'refund-not-paid',
  'cancelled',
  'not-authorised',
  'wrong-amount',
] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];

/** `null`: nothing that a bank could dispute. */
const REASON_OF: Readonly<Record<ProblemId, DisputeReason | null>> = {
  'not-delivered': 'not-received',
  'marked-delivered': 'not-received',
  'empty-or-swapped': 'not-received',
  late: 'not-received',
  damaged: 'not-as-described',
  defective: 'not-as-described',
  'wrong-item': 'not-as-described',
  'not-as-described': 'not-as-described',
  counterfeit: 'counterfeit',
  'missing-parts': 'not-as-described',
  'changed-mind': 'refund-not-paid',
  'return-refused': 'refund-not-paid',
  'refund-missing': 'refund-not-paid',
  'refund-partial': 'refund-not-paid',
  'charged-wrongly': 'not-authorised',
  subscription: 'cancelled',
  'import-fees': 'wrong-amount',
  digital: 'not-as-described',
  'account-blocked': null,
  'injury-or-damage': null,
};

/** Whether there is a way through a bank, and of which kind. */
export type CardVerdict = 'law-and-scheme' | 'law' | 'scheme' | 'neither' | 'not-known';

/** What a buyer can ask of the bank or company that the payment went through. */
export interface CardRights {
  readonly payment: Payment;
  readonly verdict: CardVerdict;
  /** Why there is nothing to ask for; `null` where there is, or where nobody knows. */
  readonly wall: 'gift-recipient' | 'no-card' | 'not-a-card-matter' | null;
  /** What the bank's form calls it. */
  readonly reason: DisputeReason | null;
  /** Ids of the facts that give the right by law. */
  readonly law: readonly string[];
  /** Ids of the facts about the schemes' and the banks' own rules. */
  readonly scheme: readonly string[];
}

/** Payments that a card scheme stands behind. A wallet counts for the card behind it. */
const BY_SCHEME: readonly Payment[] = ['credit-card', 'debit-card', 'wallet', 'unknown'];

/**
 * Whether a card stands behind this way of paying, so that there is a card issuer to turn to.
 *
 * @example
 * isByCard('direct-debit') // false: it goes to the bank of the account, 22 November 2026
 */
export function isByCard(payment: Payment): boolean {
  return BY_SCHEME.includes(payment);
}

/** Payments that nobody can call back: the money has left, or was never with a bank. */
const FINAL: readonly Payment[] = ['bank-transfer', 'gift-balance', 'cash'];

/** How long a step takes gives no right to it. */
const opens = ({ road, about }: Fact, step: Fact['road']) => road === step && about === null;
const isLaw = (fact: Fact) => opens(fact, 'statutory-card-claim') || fact.rule?.clock === 'card-law';
const isScheme = (fact: Fact) =>
  opens(fact, 'chargeback') || fact.rule?.clock === 'card-scheme' || fact.rule?.clock === 'bank-rule';

/**
 * What there is to ask of a bank for this payment, in this country: a right by law, the schemes'
 * dispute, both or neither. Where the law for a way of paying is not among the facts, it says so.
 *
 * @example
 * cardRightsFor({ ...claim, shop: 'us', home: 'US', payment: 'credit-card' }, facts).verdict // 'law-and-scheme', 2026-11-22
 */
export function cardRightsFor(claim: Claim, facts: Facts): CardRights {
  const { payment, problem, buyer } = claim;
  const reason = REASON_OF[problem];
  const none = { payment, reason, law: [], scheme: [], verdict: 'neither' } as const;
  if (reason === null) return { ...none, wall: 'not-a-card-matter' };
  if (buyer === 'gift-recipient') return { ...none, wall: 'gift-recipient' };

  const mine = factsOf(facts).filter(
    (fact) => appliesTo(fact, claim) && servesHome(fact, claim) && names(fact, payment),
  );
  const law = mine.filter(isLaw).map(({ id }) => id);
  if (law.length === 0 && FINAL.includes(payment)) return { ...none, wall: 'no-card' };
  const byScheme = isByCard(payment);
  const scheme = byScheme ? mine.filter((fact) => isScheme(fact) && !isLaw(fact)).map(({ id }) => id) : [];
  return { payment, reason, law, scheme, wall: null, verdict: verdictOf(law.length > 0, byScheme) };
}

function verdictOf(byLaw: boolean, byScheme: boolean): CardVerdict {
  if (byLaw) return byScheme ? 'law-and-scheme' : 'law';
  return byScheme ? 'scheme' : 'not-known';
}

/** A right for some ways of paying is no right for the others; a fact that names none is the schemes' own. */
function names({ scope }: Fact, payment: Payment): boolean {
  return payment === 'unknown' || (scope.payments === 'any' ? isByCard(payment) : scope.payments.includes(payment));
}
