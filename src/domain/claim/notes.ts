import { opponentOf, type Claim } from './claim.ts';
import { appliesTo, factsOf, servesHome } from '../deadline/deadlines.ts';
import type { Facts } from '../shop/shop.ts';

/** What somebody in a special position must know before the first step. The words stand in `src/words/route`. */
export const NOTES = [
  'bank-first',
  'gift-recipient',
  'helper',
  'private-seller',
  'amazon-ships-for-seller',
  'forwarder',
  'two-countries',
  'no-cooling-off',
  'silence-accepts',
  'dispute-terms',
] as const;
export type NoteId = (typeof NOTES)[number];

/** A note for this claim, with the facts that it rests on; some rest on the claim alone. */
export interface Note {
  readonly id: NoteId;
  readonly facts: readonly string[];
}

/** When a note concerns a claim, whatever the facts say about it. */
const CONCERNS: Readonly<Record<NoteId, (claim: Claim, facts: Facts) => boolean>> = {
  'bank-first': ({ problem }) => problem === 'charged-wrongly',
  'gift-recipient': ({ buyer }) => buyer === 'gift-recipient',
  helper: ({ buyer }) => buyer === 'helper',
  'private-seller': ({ soldBy }) => soldBy === 'private-seller',
  'amazon-ships-for-seller': (claim) => claim.soldBy !== 'amazon' && opponentOf(claim) === 'amazon',
  forwarder: ({ shippedBy }) => shippedBy === 'forwarder',
  'two-countries': ({ home }, { shop }) => home !== 'ZZ' && home.slice(0, 2) !== shop.country,
  'no-cooling-off': ({ problem }) => problem === 'changed-mind',
  'silence-accepts': () => true,
  'dispute-terms': () => true,
};

/** Notes that say nothing of their own: without a fact there is nothing to tell. */
const ONLY_FACTS: readonly NoteId[] = ['no-cooling-off', 'silence-accepts', 'dispute-terms'];

/**
 * What this reader must know besides the route: a recipient of a gift, a helper, a buyer abroad, and
 * whoever lives under a rule that helps or hinders in an unusual way.
 *
 * @example
 * notesFor({ ...claim, shop: 'pl', home: 'PL' }, facts) // [{ id: 'silence-accepts', facts: ['pl-silence'] }], 2026-11-22
 */
export function notesFor(claim: Claim, facts: Facts): readonly Note[] {
  const carried = factsOf(facts).filter(
    (fact) => fact.note !== null && appliesTo(fact, claim) && servesHome(fact, claim),
  );
  return NOTES.flatMap((id) => {
    const own = carried.filter(({ note }) => note === id).map((fact) => fact.id);
    const concerns = CONCERNS[id](claim, facts) && (own.length > 0 || !ONLY_FACTS.includes(id));
    return concerns ? [{ id, facts: own }] : [];
  });
}
