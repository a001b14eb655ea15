import { remediesFor, type ProblemId } from '../claim/claim.ts';
import { placeOfCountry } from '../shop/shop.ts';
import type { Case } from './case.ts';

/** The questions of the route finder, one a screen, in their order. */
export const QUESTIONS = ['problem', 'shop', 'seller', 'home', 'forwarder', 'payment', 'buyer', 'remedy'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

/** Who sold and who sent it, asked in one: the two lines on the order decide together. */
export const SELLERS = ['amazon', 'seller-amazon', 'seller-seller', 'private', 'unknown'] as const;
export type SellerAnswer = (typeof SELLERS)[number];

/**
 * The questions that concern this reader. A forwarder is asked about where the parcel crossed a border
 * and the seller sent it: of what Amazon sends for a seller, Amazon stays the one to answer. A remedy is
 * asked for where there is a choice.
 *
 * @example
 * questionsFor({ ...EMPTY_CASE, shop: 'jp', home: 'TW' }).includes('forwarder') // true, 22 November 2026
 */
export function questionsFor(kept: Case): readonly QuestionId[] {
  return QUESTIONS.filter((id) => {
    if (id === 'forwarder') return mayUseForwarder(kept);
    if (id === 'remedy') return mayChooseRemedy(kept);
    return true;
  });
}

/** Also where what is asked for does not fit: it has to be put right somewhere. */
function mayChooseRemedy({ problem, remedy }: Case): boolean {
  const fitting = problem === null ? [] : remediesFor(problem);
  return fitting.length > 1 || (fitting.length === 1 && !fitting.includes(remedy));
}

function mayUseForwarder(kept: Case): boolean {
  if (kept.shippedBy === 'forwarder') return true;
  const { shop, home } = kept;
  const abroad = shop !== null && home !== null && placeOfCountry(home) !== shop;
  return abroad && sellerOf(kept) !== 'seller-amazon';
}

/**
 * The one answer that the two lines on the order give.
 *
 * @example
 * sellerOf({ soldBy: 'seller', shippedBy: 'amazon' }) // 'seller-amazon', 22 November 2026
 */
export function sellerOf({ soldBy, shippedBy }: Pick<Case, 'soldBy' | 'shippedBy'>): SellerAnswer {
  if (soldBy === 'amazon' || soldBy === 'unknown') return soldBy;
  if (soldBy === 'private-seller') return 'private';
  if (shippedBy === 'unknown') return 'unknown';
  return shippedBy === 'amazon' ? 'seller-amazon' : 'seller-seller';
}

/** Takes the answer over. A forwarder that was named before stays, unless Amazon itself sent a seller's parcel. */
export function withSeller(kept: Case, answer: SellerAnswer): Case {
  const forwarded = kept.shippedBy === 'forwarder';
  const sent = (shippedBy: Case['shippedBy']) => (forwarded ? 'forwarder' : shippedBy);
  switch (answer) {
    case 'amazon':
      return { ...kept, soldBy: 'amazon', shippedBy: sent('amazon') };
    case 'seller-amazon':
      return { ...kept, soldBy: 'seller', shippedBy: 'amazon' };
    case 'seller-seller':
      return { ...kept, soldBy: 'seller', shippedBy: sent('seller') };
    case 'private':
      return { ...kept, soldBy: 'private-seller', shippedBy: sent('seller') };
    case 'unknown':
      return { ...kept, soldBy: 'unknown', shippedBy: sent('unknown') };
  }
}

/** Whether the reader's own forwarder carried it; without one, whoever the seller question says sent it. */
export function withForwarder(kept: Case, uses: boolean): Case {
  if (uses) return { ...kept, shippedBy: 'forwarder' };
  if (kept.shippedBy !== 'forwarder') return kept;
  const { soldBy } = kept;
  return { ...kept, shippedBy: soldBy === 'private-seller' ? 'seller' : soldBy };
}

/**
 * Takes the problem over. What is asked for stays where it can put that problem right; else it is the money,
 * or what is usual.
 *
 * @example
 * withProblem({ ...EMPTY_CASE, remedy: 'repair' }, 'counterfeit').remedy // 'refund', 22 November 2026
 */
export function withProblem(kept: Case, problem: ProblemId | null): Case {
  if (problem === null) return { ...kept, problem };
  const fitting = remediesFor(problem);
  const money = fitting.includes('refund') ? 'refund' : fitting[0];
  return { ...kept, problem, remedy: fitting.includes(kept.remedy) ? kept.remedy : (money ?? 'refund') };
}

/** The question that a reader comes to first: the first one that nothing is known about, or the first of all. */
export function firstOpenQuestion(kept: Case): QuestionId {
  if (kept.problem === null) return 'problem';
  if (kept.shop === null) return 'shop';
  if (kept.soldBy === 'unknown') return 'seller';
  return kept.home === null ? 'home' : 'problem';
}
