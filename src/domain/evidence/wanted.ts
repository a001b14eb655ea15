import type { EvidenceId } from './checklist.ts';

export const NEEDS = ['required', 'helpful', 'if-asked'] as const;
export type Need = (typeof NEEDS)[number];

/** Why a thing is on the list of this claim: what went wrong, who sold, or something particular about the order. */
export const REASONS = [
  'every-claim',
  'problem',
  'amazon-sold',
  'seller-sold',
  'amazon-shipped',
  'amazon-alone',
  'private-seller',
  'seller-unknown',
  'forwarder',
  'gift',
  'helper',
  'two-countries',
  'card',
  'payment',
  'return-sent',
  'cancelled',
  'place',
] as const;
export type Reason = (typeof REASONS)[number];

/** A thing that somebody asks for: before it is settled which nine make the list. */
export interface Wanted {
  readonly id: EvidenceId;
  readonly need: Need;
  readonly because: Reason;
  /** Id of the fact that asks for it, where `because` is `place`. */
  readonly fact: string | null;
}

/** Each thing once, where it first stood: needed if anybody needs it, and for the most particular reason. */
export function merged(all: readonly Wanted[]): Wanted[] {
  const found = new Map<EvidenceId, Wanted>();
  for (const next of all) {
    const known = found.get(next.id);
    const reason = known === undefined || isMoreParticular(next, known) ? next : known;
    const need = known !== undefined && byNeed(known, next) < 0 ? known.need : next.need;
    found.set(next.id, { ...reason, need });
  }
  return [...found.values()];
}

/** A rule of the place says more than a circumstance, and that more than the problem. */
function isMoreParticular(one: Wanted, other: Wanted): boolean {
  return depth(one) > depth(other);
}

function depth({ because }: Wanted): number {
  if (because === 'place') return 2;
  return because === 'problem' || because === 'every-claim' ? 0 : 1;
}

/** Needed things first. */
export function byNeed(one: Pick<Wanted, 'need'>, other: Pick<Wanted, 'need'>): number {
  return NEEDS.indexOf(one.need) - NEEDS.indexOf(other.need);
}
