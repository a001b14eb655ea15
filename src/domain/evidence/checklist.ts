import { opponentOf, type Claim, type ProblemId } from '../claim/claim.ts';

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
] as const;
export type EvidenceId = (typeof EVIDENCE)[number];

/** What a reader can say of each thing. */
export const EVIDENCE_STATES = ['have', 'asked', 'cannot'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

export type Need = 'required' | 'helpful' | 'if-asked';

export interface ChecklistItem {
  readonly id: EvidenceId;
  readonly need: Need;
}

const LISTS: Record<ProblemId, Readonly<Partial<Record<EvidenceId, Need>>>> = {
  'not-delivered': {
    'order-page': 'required',
    'tracking-page': 'required',
    'delivery-promise': 'helpful',
    'carrier-trace': 'helpful',
    'delivery-permission': 'if-asked',
  },
  'marked-delivered': {
    'order-page': 'required',
    'tracking-page': 'required',
    'delivery-photo': 'required',
    'household-statement': 'helpful',
    'signature-record': 'helpful',
    'delivery-permission': 'helpful',
    'carrier-trace': 'helpful',
    'police-reference': 'if-asked',
  },
  'empty-or-swapped': {
    'order-page': 'required',
    'opening-photos': 'required',
    packaging: 'required',
    'label-weight': 'helpful',
    'tracking-page': 'helpful',
    'listing-copy': 'helpful',
    'police-reference': 'if-asked',
  },
  late: {
    'order-page': 'required',
    'delivery-promise': 'required',
    'tracking-page': 'required',
    'order-confirmation': 'helpful',
  },
  damaged: {
    'order-page': 'required',
    'fault-photos': 'required',
    packaging: 'required',
    'opening-photos': 'helpful',
    'serial-number': 'helpful',
    'technical-report': 'if-asked',
  },
  defective: {
    'order-page': 'required',
    'fault-photos': 'required',
    'serial-number': 'required',
    'manual-checks': 'helpful',
    'fault-video': 'helpful',
    'listing-copy': 'helpful',
    'return-authorisation': 'helpful',
    'technical-report': 'if-asked',
  },
  'wrong-item': {
    'order-page': 'required',
    'comparison-photos': 'required',
    'listing-copy': 'required',
    packaging: 'helpful',
    'serial-number': 'helpful',
  },
  'not-as-described': {
    'order-page': 'required',
    'listing-copy': 'required',
    'comparison-photos': 'required',
    'fault-photos': 'helpful',
    'serial-number': 'helpful',
    'technical-report': 'if-asked',
  },
  counterfeit: {
    'order-page': 'required',
    'listing-copy': 'required',
    'comparison-photos': 'required',
    packaging: 'helpful',
    'serial-number': 'helpful',
    'brand-statement': 'helpful',
    'product-kept': 'helpful',
  },
  'missing-parts': {
    'order-page': 'required',
    'opening-photos': 'required',
    'parts-list': 'required',
    packaging: 'helpful',
    'label-weight': 'helpful',
    'listing-copy': 'helpful',
  },
  'changed-mind': {
    'order-page': 'required',
    'return-authorisation': 'required',
    'packing-photos': 'helpful',
    'drop-off-receipt': 'helpful',
  },
  'return-refused': {
    'order-page': 'required',
    'return-authorisation': 'required',
    'fault-photos': 'helpful',
    'listing-copy': 'helpful',
    'packing-photos': 'helpful',
  },
  'refund-missing': {
    'order-page': 'required',
    'refund-promise': 'required',
    'drop-off-receipt': 'required',
    'return-tracking': 'required',
    'bank-statements': 'required',
    'packing-photos': 'helpful',
    'return-authorisation': 'helpful',
  },
  'refund-partial': {
    'order-page': 'required',
    'refund-promise': 'required',
    'bank-statements': 'required',
    'packing-photos': 'helpful',
    'drop-off-receipt': 'helpful',
    'return-tracking': 'helpful',
    'order-total': 'helpful',
  },
  'charged-wrongly': {
    'bank-statements': 'required',
    'order-page': 'required',
    'order-total': 'required',
    'payment-proof': 'helpful',
    'account-notice': 'if-asked',
  },
  subscription: {
    'cancellation-proof': 'required',
    'bank-statements': 'required',
    'account-notice': 'helpful',
    'payment-proof': 'helpful',
  },
  'import-fees': {
    'order-total': 'required',
    'customs-receipt': 'required',
    'order-page': 'required',
    'payment-proof': 'helpful',
    'bank-statements': 'helpful',
  },
  digital: {
    'order-confirmation': 'required',
    'device-record': 'required',
    'fault-photos': 'helpful',
    'payment-proof': 'helpful',
  },
  'account-blocked': {
    'account-notice': 'required',
    'balance-proof': 'required',
    'order-confirmation': 'helpful',
    'refund-promise': 'helpful',
    'payment-proof': 'helpful',
  },
  'injury-or-damage': {
    'product-kept': 'required',
    'fault-photos': 'required',
    'damage-bills': 'required',
    'order-page': 'required',
    'serial-number': 'helpful',
    packaging: 'helpful',
    'technical-report': 'helpful',
  },
};

/**
 * The proof that this claim stands on, the needed things first. A seller has to be written to before
 * an A-to-z request (fact `az-contact-seller-first`), so the messages are required there; Amazon
 * itself answers in chats, so their transcript is what is left of them.
 *
 * @example
 * checklistFor({ problem: 'defective', soldBy: 'seller', shippedBy: 'seller' })
 * // order-page, fault-photos, serial-number, seller-messages … (November 2026)
 */
export function checklistFor(claim: Pick<Claim, 'problem' | 'soldBy' | 'shippedBy'>): readonly ChecklistItem[] {
  const opponent = opponentOf(claim);
  const talks: Readonly<Partial<Record<EvidenceId, Need>>> =
    opponent === 'amazon' ? { 'chat-transcript': 'required' } : { 'seller-messages': 'required' };
  const list = { ...LISTS[claim.problem], ...talks, timeline: 'helpful' as const };
  return EVIDENCE.flatMap((id) => {
    const need = list[id];
    return need === undefined ? [] : [{ id, need }];
  }).sort((one, other) => NEEDS.indexOf(one.need) - NEEDS.indexOf(other.need));
}

const NEEDS: readonly Need[] = ['required', 'helpful', 'if-asked'];
