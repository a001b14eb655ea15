import type { Claim } from '../claim/claim.ts';
import type { RejectionId } from '../rejection/rejections.ts';
import type { Facts } from '../shop/shop.ts';
import { canExist } from './can-exist.ts';
import { circumstancesOf } from './circumstances.ts';
import { LISTS } from './lists.ts';
import { askedByPlace } from './places.ts';
import { refusalWithout } from './refusals.ts';
import { byNeed, merged, type Wanted } from './wanted.ts';

/** A thing to keep or make. The words for each stand in `src/content/evidence/<id>.json`. */
export const EVIDENCE = [
  'order-page',
  'order-confirmation',
  'payment-proof',
  'listing-copy',
  'comparison-photos',
  'order-total',
  'delivery-promise',
  'tracking-page',
  'delivery-photo',
  'delivery-permission',
  'signature-record',
  'household-statement',
  'carrier-trace',
  'police-reference',
  'seller-messages',
  'chat-transcript',
  'timeline',
  'fault-photos',
  'fault-video',
  'serial-number',
  'packaging',
  'opening-photos',
  'label-weight',
  'parts-list',
  'brand-statement',
  'technical-report',
  'manual-checks',
  'return-authorisation',
  'drop-off-receipt',
  'packing-photos',
  'return-tracking',
  'refund-promise',
  'bank-statements',
  'customs-receipt',
  'cancellation-proof',
  'device-record',
  'account-notice',
  'balance-proof',
  'product-kept',
  'damage-bills',
  'seller-details',
  'forwarder-receipt',
  'delivery-address',
  'gift-receipt',
  'purchaser-note',
  'import-declaration',
  'ez-way-record',
  'currency-statement',
  'postage-agreement',
  'delivery-code',
  'written-complaint',
  'posting-proof',
  'cancellation-notice',
  'condition-photos',
] as const;
export type EvidenceId = (typeof EVIDENCE)[number];

/** What a reader can say of each thing. */
export const EVIDENCE_STATES = ['have', 'asked', 'cannot'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

export interface ChecklistItem extends Wanted {
  /** What is often said where it is missing; `null` where no refusal is known for that. */
  readonly refusal: RejectionId | null;
}

/** More than this nobody gathers. */
const LONGEST = 9;

/** What a reader has said of things, by their ids. */
export type EvidenceStates = Readonly<Partial<Record<EvidenceId, EvidenceState>>>;

/**
 * The proof that this claim stands on, five to nine things, the needed ones first, each with its reason.
 * A seller has to be written to before an A-to-z request (fact `az-contact-seller-first`), so the messages
 * are required there; Amazon itself answers in chats, so their transcript is what is left of them.
 * `facts` is `null` where the shop is not known: then nothing is asked that only holds in one place.
 * Whatever in `said` the reader has spoken of stays on the list, although it makes more than nine.
 *
 * @example
 * checklistFor({ ...claim, problem: 'defective', soldBy: 'seller', shippedBy: 'seller' }, facts)
 * // order-page, seller-messages, fault-photos, serial-number … (22 November 2026)
 */
export function checklistFor(claim: Claim, facts: Facts | null, said: EvidenceStates = {}): readonly ChecklistItem[] {
  const all = proofFor(claim, facts);
  // One place is kept for what is wanted only if they ask: a reader should know that it is not needed before.
  const ifAsked = all.filter(({ need }) => need === 'if-asked').slice(0, 1);
  const others = all.filter(({ need }) => need !== 'if-asked').slice(0, LONGEST - ifAsked.length);
  return all
    .filter((item) => others.includes(item) || ifAsked.includes(item) || said[item.id] !== undefined)
    .sort((one, other) => byNeed(one, other) || EVIDENCE.indexOf(one.id) - EVIDENCE.indexOf(other.id));
}

/**
 * Everything that could serve this claim, what matters most first: longer than anybody gathers, for lists on paper.
 *
 * @example
 * proofFor({ ...claim, problem: 'marked-delivered' }, null).at(-1)?.id // 'police-reference', 22 November 2026
 */
export function proofFor(claim: Claim, facts: Facts | null): readonly ChecklistItem[] {
  const own = ofProblem(claim);
  const about = circumstancesOf(claim, facts);
  const inOrder = [
    ...own.filter(({ need }) => need === 'required'),
    ...own.filter(({ need }) => need === 'helpful').slice(0, 1),
    ...about.first,
    ...askedByPlace(claim, facts),
    ...about.then,
    ...own,
    TIMELINE,
    ...about.last,
  ];
  return merged(inOrder.filter(({ id }) => canExist(id, claim)))
    .sort(byNeed)
    .map((wanted) => ({ ...wanted, refusal: refusalWithout(wanted.id, claim) }));
}

const TIMELINE: Wanted = { id: 'timeline', need: 'helpful', because: 'every-claim', fact: null };

function ofProblem({ problem }: Claim): readonly Wanted[] {
  const list = LISTS[problem];
  return Object.entries(list).flatMap(([key, need]) => {
    const id = EVIDENCE.find((one) => one === key);
    return id === undefined ? [] : [{ id, need, because: id === 'order-page' ? 'every-claim' : 'problem', fact: null }];
  });
}
