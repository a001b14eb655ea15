import { contractPartyOf, familyOf, opponentOf, type Claim, type Payment } from '../claim/claim.ts';
import { isWithAmazon } from '../claim/coverage.ts';
import type { Facts } from '../shop/shop.ts';
import { hasOtherMoney, isAbroad, passesCustoms } from './borders.ts';
import { hasArrived, isCancelled, isOfThings, isRefund, isSentBack } from './can-exist.ts';
import type { EvidenceId } from './checklist.ts';
import { LISTS } from './lists.ts';
import type { Need, Reason, Wanted } from './wanted.ts';

/** One thing, how much it is needed, why, and whether that holds for this claim. */
type Row = readonly [id: EvidenceId, need: Need, because: Reason, holds: boolean];

/**
 * What this order needs besides what its problem needs: for who sold, who asks, and the way it took; `then` for
 * how it was paid. `last` gives way first where the list is full.
 *
 * @example
 * circumstancesOf({ ...claim, soldBy: 'private-seller' }, null).first[0]?.because // 'private-seller', 22 November 2026
 */
export function circumstancesOf(claim: Claim, facts: Facts | null) {
  const first = [talks, asks, forwards, crosses, goesBack].flatMap((rows) => rows(claim, facts));
  const isSellers = contractPartyOf(claim) === 'seller' && isOfThings(claim);
  const details: Row = ['seller-details', 'helpful', 'seller-sold', isSellers];
  return { first: holding(first), then: holding(pays(claim, facts)), last: holding([details]) };
}

const holding = (rows: readonly Row[]): readonly Wanted[] =>
  rows.filter((row) => row[3]).map(([id, need, because]) => ({ id, need, because, fact: null }));

/** Who answers. Amazon alone holds accounts, and digital items whose seller nobody named. */
function answering(claim: Claim): 'amazon' | 'seller' | 'unknown' {
  const opponent = opponentOf(claim);
  if (claim.problem === 'account-blocked') return 'amazon';
  return opponent === 'unknown' && isWithAmazon(claim.problem) ? 'amazon' : opponent;
}

/** Fact `con-fba-amazon-handles`: what Amazon shipped for a seller goes to its customer service as well. */
function reasonOf(claim: Claim): Reason {
  const { soldBy, problem } = claim;
  switch (answering(claim)) {
    case 'unknown':
      return 'seller-unknown';
    case 'seller':
      return soldBy === 'private-seller' ? 'private-seller' : 'seller-sold';
    case 'amazon':
      if (soldBy === 'amazon') return 'amazon-sold';
      return isWithAmazon(problem) ? 'amazon-alone' : 'amazon-shipped';
  }
}

function talks(claim: Claim): readonly Row[] {
  const who = answering(claim);
  const reason = reasonOf(claim);
  const isPrivate = claim.soldBy === 'private-seller';
  return [
    ['chat-transcript', 'required', reason, who === 'amazon'],
    ['seller-messages', 'required', reason, who !== 'amazon'],
    ['order-page', 'helpful', reason, who === 'unknown'],
    ['listing-copy', 'required', 'private-seller', isPrivate && familyOf(claim.problem) === 'goods'],
    ['seller-details', 'helpful', 'private-seller', isPrivate && isOfThings(claim)],
  ];
}

function asks(claim: Claim): readonly Row[] {
  const isGift = claim.buyer === 'gift-recipient';
  const came = isGift && hasArrived(claim);
  return [
    ['order-page', 'helpful', 'gift', isGift],
    ['gift-receipt', 'required', 'gift', came],
    ['purchaser-note', came ? 'helpful' : 'required', 'gift', isGift],
    ['purchaser-note', 'required', 'helper', claim.buyer === 'helper'],
    ['balance-proof', 'required', 'gift', isGift && isRefund(claim)],
  ];
}

function forwards(claim: Claim): readonly Row[] {
  const onItsWay = claim.shippedBy === 'forwarder' && isOfThings(claim);
  const isDelivery = familyOf(claim.problem) === 'delivery';
  const isGoods = familyOf(claim.problem) === 'goods';
  return [
    ['forwarder-receipt', isDelivery ? 'required' : 'helpful', 'forwarder', onItsWay && !isRefund(claim)],
    ['delivery-address', 'helpful', 'forwarder', onItsWay && (isDelivery || isGoods)],
  ];
}

function crosses(claim: Claim, facts: Facts | null): readonly Row[] {
  const { problem } = claim;
  const mayGoBack = ['goods', 'return'].includes(familyOf(problem)) && problem !== 'refund-missing';
  const customs = isOfThings(claim) && passesCustoms(claim, facts);
  const isTaxed = customs && mayGoBack;
  const isOnItsWay = ['not-delivered', 'late', 'empty-or-swapped'].includes(problem) && claim.shippedBy !== 'forwarder';
  const isDeclared = customs && (isOnItsWay || problem === 'import-fees');
  return [
    ['currency-statement', 'helpful', 'two-countries', isAboutRate(claim, facts)],
    ['import-declaration', 'helpful', 'two-countries', isDeclared],
    ['customs-receipt', 'helpful', 'two-countries', isTaxed],
    ['postage-agreement', 'helpful', 'two-countries', mayGoBack && isAbroad(claim, facts)],
  ];
}

function goesBack(claim: Claim): readonly Row[] {
  const back = isSentBack(claim) && isOfThings(claim);
  const asked = claim.dates['return-requested'] !== undefined && isOfThings(claim);
  return [
    ['return-tracking', 'required', 'return-sent', back],
    ['drop-off-receipt', 'required', 'return-sent', back],
    ['packing-photos', 'helpful', 'return-sent', back],
    ['return-authorisation', 'helpful', 'return-sent', back || asked],
    ['cancellation-notice', 'required', 'cancelled', isCancelled(claim) && claim.problem !== 'subscription'],
  ];
}

const CARDS: readonly Payment[] = ['credit-card', 'debit-card', 'wallet'];
const ACCOUNTS: readonly Payment[] = ['bank-transfer', 'direct-debit', 'pay-later'];

function pays(claim: Claim, facts: Facts | null): readonly Row[] {
  const { payment } = claim;
  const wanted = isAboutSum(claim) && !isAboutRate(claim, facts);
  const isBalance = payment === 'gift-balance' && isAboutSum(claim);
  const list = LISTS[claim.problem];
  const isCore = [list['bank-statements'], list['payment-proof']].includes('required');
  return [
    ['payment-proof', 'helpful', 'card', wanted && CARDS.includes(payment)],
    ['payment-proof', 'helpful', 'payment', wanted && (ACCOUNTS.includes(payment) || payment === 'cash')],
    ['balance-proof', isCore ? 'required' : 'helpful', 'payment', isBalance],
  ];
}

/** A bank can be asked where the reader paid, and for something that a bank disputes. */
function isAboutSum({ buyer, problem }: Claim): boolean {
  return buyer !== 'gift-recipient' && problem !== 'account-blocked' && problem !== 'injury-or-damage';
}

/** Where the problem is a sum, the rate decides what "all of it" means. */
function isAboutRate(claim: Claim, facts: Facts | null): boolean {
  const isMoney = familyOf(claim.problem) === 'money' || isRefund(claim);
  const byBank = [...CARDS, ...ACCOUNTS].includes(claim.payment);
  return isMoney && byBank && isAboutSum(claim) && hasOtherMoney(claim, facts);
}
