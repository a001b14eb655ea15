import { familyOf, opponentOf, type Claim, type Family, type ProblemId } from '../claim/claim.ts';
import type { RejectionId } from '../rejection/rejections.ts';
import type { EvidenceId } from './checklist.ts';

/** One refusal whatever went wrong, or one for a problem or a family of them. */
type Invited = RejectionId | Readonly<Partial<Record<ProblemId | Family, RejectionId>>>;

const DELIVERED: Invited = {
  'not-delivered': 'tracking-shows-delivered',
  'marked-delivered': 'tracking-shows-delivered',
};
const FORWARDED: Invited = {
  delivery: 'forwarder',
  damaged: 'forwarder',
  'wrong-item': 'forwarder',
  'missing-parts': 'forwarder',
};
const CUSTOMS: Invited = { 'not-delivered': 'parcel-refused', late: 'parcel-refused', 'import-fees': 'parcel-refused' };
const NEVER_IN_IT: Invited = {
  'empty-or-swapped': 'return-what-never-came',
  'missing-parts': 'return-what-never-came',
};

/** What is often said where a thing is missing. What stands not here invites no refusal that has a page. */
const INVITED: Readonly<Partial<Record<EvidenceId, Invited>>> = {
  'order-page': {
    delivery: 'too-late',
    goods: 'return-window-over',
    'changed-mind': 'return-window-over',
    'return-refused': 'return-window-over',
    'refund-missing': 'too-late',
    'refund-partial': 'too-late',
    'import-fees': 'too-late',
    digital: 'not-covered',
  },
  'order-confirmation': { goods: 'as-described', late: 'too-late', digital: 'not-covered' },
  'payment-proof': { 'account-blocked': 'identity-card' },
  'listing-copy': { goods: 'as-described', 'return-refused': 'as-described' },
  'comparison-photos': 'as-described',
  'delivery-promise': { 'not-delivered': 'too-late', late: 'too-late' },
  'tracking-page': { ...DELIVERED, late: 'parcel-refused', 'empty-or-swapped': 'return-what-never-came' },
  'delivery-photo': DELIVERED,
  'delivery-permission': DELIVERED,
  'signature-record': DELIVERED,
  'household-statement': DELIVERED,
  'carrier-trace': DELIVERED,
  'police-reference': 'police-report',
  'seller-messages': 'seller-not-contacted',
  'chat-transcript': 'no-answer-to-request',
  timeline: 'story-does-not-fit',
  'fault-photos': { goods: 'as-described', 'return-refused': 'as-described', harm: 'ask-the-maker' },
  'fault-video': 'changed-mind-refused',
  'serial-number': { goods: 'wrong-item-returned', harm: 'ask-the-maker' },
  packaging: {
    'empty-or-swapped': 'return-what-never-came',
    counterfeit: 'as-described',
    damaged: 'original-box',
    'wrong-item': 'original-box',
    'missing-parts': 'original-box',
  },
  'opening-photos': { ...NEVER_IN_IT, damaged: 'as-described' },
  'label-weight': NEVER_IN_IT,
  'parts-list': 'as-described',
  'brand-statement': 'as-described',
  'technical-report': { goods: 'as-described', defective: 'ask-the-maker', harm: 'ask-the-maker' },
  'manual-checks': 'ask-the-maker',
  'return-authorisation': {
    goods: 'not-sent-back',
    'changed-mind': 'return-window-over',
    'return-refused': 'not-sent-back',
    'refund-missing': 'not-sent-back',
    'refund-partial': 'return-not-received',
  },
  'drop-off-receipt': 'return-not-received',
  'return-tracking': 'return-not-received',
  'packing-photos': 'returned-used',
  'condition-photos': 'returned-used',
  'refund-promise': { 'refund-missing': 'return-not-received', 'refund-partial': 'returned-used' },
  'cancellation-proof': 'not-covered',
  'cancellation-notice': { 'changed-mind': 'return-window-over' },
  'device-record': 'not-covered',
  'account-notice': { 'account-blocked': 'identity-card' },
  'product-kept': { counterfeit: 'not-sent-back', harm: 'ask-the-maker' },
  'purchaser-note': 'identity-card',
  'forwarder-receipt': FORWARDED,
  'delivery-address': FORWARDED,
  'import-declaration': CUSTOMS,
  'ez-way-record': CUSTOMS,
  'postage-agreement': { goods: 'not-sent-back', 'return-refused': 'not-sent-back' },
  'delivery-code': 'one-time-password',
  'written-complaint': 'too-late',
};

/**
 * The refusal that the absence of a thing invites in this claim, as a page of ours answers it.
 *
 * @example
 * refusalWithout('delivery-photo', { ...claim, problem: 'marked-delivered' }) // 'tracking-shows-delivered', 2026-11-22
 */
export function refusalWithout(id: EvidenceId, claim: Claim): RejectionId | null {
  const { problem, shippedBy } = claim;
  if (id === 'order-page' && opponentOf(claim) === 'unknown') return 'sold-by-amazon';
  const isScan = id === 'tracking-page' || id === 'carrier-trace';
  const invited = isScan && shippedBy === 'forwarder' ? FORWARDED : INVITED[id];
  if (invited === undefined || typeof invited === 'string') return invited ?? null;
  return invited[problem] ?? invited[familyOf(problem)] ?? null;
}
