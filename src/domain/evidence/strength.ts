import type { RejectionId } from '../rejection/rejections.ts';
import type { ChecklistItem, EvidenceId, EvidenceStates } from './checklist.ts';

/** How a claim stands with the proof that is at hand, in reasons and never in points. */
export interface Strength {
  /** `missing`: something needed is not there. `enough`: all that is needed is. `whole`: everything on the list is. */
  readonly level: 'missing' | 'enough' | 'whole';
  readonly have: number;
  readonly all: number;
  /** Needed and still to be had. */
  readonly lacking: readonly EvidenceId[];
  /** Needed, and the reader cannot get it. */
  readonly cannot: readonly EvidenceId[];
  /** What is often said as long as the needed things are missing, each once. */
  readonly invites: readonly RejectionId[];
}

/**
 * What the ticks of a checklist say about the claim.
 *
 * @example
 * strengthOf(list, { 'order-page': 'have' }).lacking // ['tracking-page', 'seller-messages'], 22 November 2026
 */
export function strengthOf(list: readonly ChecklistItem[], states: EvidenceStates): Strength {
  const have = list.filter(({ id }) => states[id] === 'have').length;
  const open = list.filter(({ id, need }) => need === 'required' && states[id] !== 'have');
  const cannot = open.filter(({ id }) => states[id] === 'cannot');
  const ids = (items: readonly ChecklistItem[]) => items.map(({ id }) => id);
  return {
    level: open.length > 0 ? 'missing' : have < list.length ? 'enough' : 'whole',
    have,
    all: list.length,
    lacking: ids(open.filter((item) => !cannot.includes(item))),
    cannot: ids(cannot),
    invites: [...new Set(open.flatMap(({ refusal }) => (refusal === null ? [] : [refusal])))],
  };
}
