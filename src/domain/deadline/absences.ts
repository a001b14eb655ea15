import { familyOf, opponentOf, type Claim } from '../claim/claim.ts';
import { coveredByAToZ } from '../claim/coverage.ts';
import { appliesTo, factsOf, reachesBuyer, servesHome } from './deadlines.ts';
import type { Clock } from '../shop/fact.ts';
import type { Facts } from '../shop/shop.ts';

/** A clock that a reader would look for and that gives no day here: the facts deny it, or nobody knows. */
export type Absence =
  | { readonly is: 'denied'; readonly clock: Clock; readonly fact: string }
  | {
      readonly is: 'not-known';
      readonly clock: Clock;
      /** Who would know: the order's own page, the bank, or an advice body of the reader's country. */
      readonly ask: 'order-page' | 'bank' | 'adviser';
    };

interface Expected {
  readonly clock: Clock;
  /** Clocks of which any one answers the same question. */
  readonly orAny: readonly Clock[];
  readonly ask: 'order-page' | 'bank' | 'adviser';
  readonly when: (claim: Claim) => boolean;
}

const CARDS = ['credit-card', 'debit-card', 'wallet', 'unknown'];
const wantsGoodsBack = ({ problem }: Claim) => familyOf(problem) === 'goods' || problem === 'changed-mind';
const byAToZ = (claim: Claim) => opponentOf(claim) !== 'amazon' && coveredByAToZ(claim.problem);

const EXPECTED: readonly Expected[] = [
  { clock: 'return-window', orAny: [], ask: 'order-page', when: wantsGoodsBack },
  { clock: 'withdrawal', orAny: [], ask: 'adviser', when: ({ problem }) => problem === 'changed-mind' },
  { clock: 'a-to-z-opens', orAny: [], ask: 'order-page', when: byAToZ },
  { clock: 'a-to-z-closes', orAny: [], ask: 'order-page', when: byAToZ },
  {
    clock: 'guarantee',
    orAny: ['reject', 'defect-notice'],
    ask: 'adviser',
    when: ({ problem, soldBy }) => familyOf(problem) === 'goods' && soldBy !== 'private-seller',
  },
  {
    clock: 'refund-due',
    orAny: [],
    ask: 'order-page',
    when: ({ problem }) => problem === 'refund-missing' || problem === 'refund-partial',
  },
  {
    clock: 'card-scheme',
    orAny: ['card-law', 'bank-rule'],
    ask: 'bank',
    when: ({ payment, buyer, problem }) =>
      CARDS.includes(payment) &&
      buyer !== 'gift-recipient' &&
      problem !== 'account-blocked' &&
      problem !== 'injury-or-damage',
  },
];

/**
 * The clocks that this claim has no day for: either a fact says that there is no such right, or no
 * rule is known. Unknown is an answer, and says who would know.
 *
 * @example
 * absencesFor({ ...claim, shop: 'jp', home: 'JP', problem: 'changed-mind' }, facts)
 * // [{ is: 'denied', clock: 'withdrawal', fact: 'jp-no-cooling-off' }, …], 22 November 2026
 */
export function absencesFor(claim: Claim, facts: Facts): readonly Absence[] {
  const about = factsOf(facts).filter((fact) => appliesTo(fact, claim));
  const here = about.filter((fact) => servesHome(fact, claim));
  const running = about.filter((fact) => reachesBuyer(fact, claim));
  const runs = (clock: Clock) => running.some(({ rule }) => rule?.clock === clock);
  return EXPECTED.filter(({ when }) => when(claim)).flatMap(({ clock, orAny, ask }): Absence[] => {
    if ([clock, ...orAny].some(runs)) return [];
    const denial = here.find(({ denies }) => denies === clock);
    return [denial === undefined ? { is: 'not-known', clock, ask } : { is: 'denied', clock, fact: denial.id }];
  });
}
