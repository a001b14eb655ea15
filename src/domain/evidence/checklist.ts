import { opponentOf, type Claim } from '../claim/claim.ts';
import { LISTS } from './lists.ts';

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
