import { familyOf, type Claim } from '../claim/claim.ts';
import type { EvidenceId } from './checklist.ts';

/** Whether the claim is about a thing that travels: not about a membership, a file, an account or a bare charge. */
export function isOfThings({ problem }: Pick<Claim, 'problem'>): boolean {
  return problem === 'import-fees' || ['delivery', 'goods', 'return', 'harm'].includes(familyOf(problem));
}

/** Whether a parcel came, so that what lay in it can be shown. */
export function hasArrived(claim: Claim): boolean {
  const came = ['goods', 'return', 'harm'].includes(familyOf(claim.problem)) || claim.problem === 'empty-or-swapped';
  return came && !isRefundOfCancelled(claim);
}

/** Whether the claim is about money that was to come back. */
export function isRefund({ problem }: Pick<Claim, 'problem'>): boolean {
  return problem === 'refund-missing' || problem === 'refund-partial';
}

/** Whether the case says that the item went back. */
export function isSentBack({ dates }: Pick<Claim, 'dates'>): boolean {
  return dates.returned !== undefined || dates['return-received'] !== undefined;
}

export function isCancelled({ dates }: Pick<Claim, 'dates'>): boolean {
  return dates.cancelled !== undefined;
}

/** Money for an order that was cancelled and never sent back: there is no return to prove. */
function isRefundOfCancelled(claim: Claim): boolean {
  return isRefund(claim) && isCancelled(claim) && !isSentBack(claim);
}

const hasReturn = (claim: Claim) => isSentBack(claim) || (isRefund(claim) && !isRefundOfCancelled(claim));
const mayReturn = (claim: Claim) => !isRefundOfCancelled(claim);
const isAtHome = ({ shippedBy }: Claim) => shippedBy !== 'forwarder';
const isKept = (claim: Claim) => !isSentBack(claim);
const isPayer = ({ buyer }: Claim) => buyer !== 'gift-recipient';
const byBank = (claim: Claim) => isPayer(claim) && claim.payment !== 'gift-balance';

/** What can only be there under a condition; everything else can always be there. */
const ONLY_IF: Readonly<Partial<Record<EvidenceId, (claim: Claim) => boolean>>> = {
  'drop-off-receipt': hasReturn,
  'return-tracking': hasReturn,
  'packing-photos': mayReturn,
  'return-authorisation': mayReturn,
  'delivery-photo': isAtHome,
  'household-statement': isAtHome,
  'delivery-permission': isAtHome,
  packaging: isKept,
  'product-kept': isKept,
  'technical-report': isKept,
  'bank-statements': byBank,
  'payment-proof': byBank,
  'posting-proof': byBank,
};

/**
 * Whether there can be such a thing in this claim: no tracking of a return before a return, no photo of one's own
 * door where a forwarder took the parcel, no statement of an account that nothing was paid from.
 *
 * @example
 * canExist('return-tracking', { ...claim, problem: 'defective', dates: {} }) // false, 22 November 2026
 */
export function canExist(id: EvidenceId, claim: Claim): boolean {
  return ONLY_IF[id]?.(claim) ?? true;
}
