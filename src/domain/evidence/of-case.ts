import { claimOf, type Case } from '../case/case.ts';
import { checklistFor, type ChecklistItem } from './checklist.ts';
import type { Facts } from '../shop/shop.ts';

/**
 * The checklist of a kept case; `null` where no problem is chosen yet. Without a shop there is a list
 * too: only what one place asks for is left out of it.
 *
 * @example
 * checklistOf(EMPTY_CASE, null) // null, 22 November 2026
 */
export function checklistOf(kept: Case, facts: Facts | null): readonly ChecklistItem[] | null {
  const claim = claimOf({ ...kept, shop: kept.shop ?? 'us' });
  return 'missing' in claim ? null : checklistFor(claim, facts, kept.evidence);
}
