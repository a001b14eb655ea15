import { cardRightsFor, type CardRights } from '../../../domain/claim/card-rights.ts';
import { contractPartyOf, opponentOf, PAYMENTS, type Claim, type Payment } from '../../../domain/claim/claim.ts';
import { isWithAmazon } from '../../../domain/claim/coverage.ts';
import type { NoteId } from '../../../domain/claim/notes.ts';
import type { RouteWords } from '../../../words/route/words.ts';
import { fill, type CaseWords } from '../../../words/tools/words.ts';
import { countryName } from '../deadline-board/sentences.ts';
import type { RouteContext } from './context.ts';

/** The answer of the reader that brought a note up; `null` where the facts alone did. */
export function answerBehind(note: NoteId, claim: Claim, { buyer, soldBy, shippedBy, problem, home }: CaseWords) {
  switch (note) {
    case 'bank-first':
      return problem.answers[claim.problem];
    case 'gift-recipient':
    case 'helper':
      return buyer.answers[claim.buyer];
    case 'private-seller':
      return soldBy.answers[claim.soldBy];
    case 'amazon-ships-for-seller':
    case 'forwarder':
      return shippedBy.answers[claim.shippedBy];
    case 'two-countries':
      return Object.entries(home.answers).find(([code]) => code === claim.home)?.[1] ?? null;
    default:
      return null;
  }
}

/** Who deals with the order: the key of its sentence. */
export function dealsWith(claim: Claim): keyof RouteWords['opponent']['deals'] {
  if (claim.soldBy === 'amazon') return 'amazon';
  const opponent = opponentOf(claim);
  if (opponent === 'amazon') return 'amazon-ships';
  return isWithAmazon(claim.problem) ? 'only-amazon' : opponent;
}

/** With whom the contract of sale is: the key of its sentence. */
export function contractWith(claim: Claim): keyof RouteWords['opponent']['contract'] {
  if (claim.soldBy === 'private-seller') return 'private-seller';
  const party = contractPartyOf(claim);
  return party === 'unknown' && isWithAmazon(claim.problem) ? 'amazon' : party;
}

/** Where buyer and shop are, when those are two countries; `''` where they are one, or the home is not known. */
export function twoCountries({ roads, caseWords, situation }: RouteContext): string {
  const { claim, loaded } = situation;
  if (claim.home === 'ZZ' || claim.home.slice(0, 2) === loaded.facts.shop.country) return '';
  return fill(roads.opponent.countries, { home: countryName(claim.home, caseWords), country: loaded.shop.name });
}

/** Why a way of paying has its verdict, and what the bank's form calls the problem. */
export function whyVerdict(rights: CardRights, { roads, words, situation }: RouteContext): readonly string[] {
  const { verdict, wall, reason } = rights;
  if (wall !== null) return [words.walls[wall]];
  if (verdict === 'not-known') return [words.walls['payment-not-known']];
  const noLaw = situation.loaded.facts.home === null ? 'law-of-your-country-unknown' : 'no-such-right';
  return [
    rights.law.length > 0 ? roads.bank.byLaw : words.walls[noLaw],
    verdict === 'law' ? '' : roads.bank.byScheme,
    reason === null ? '' : fill(roads.bank.form, { reason: roads.bank.reasons[reason] }),
  ].filter((one) => one !== '');
}

/** The verdict for every way of paying that has a name. */
export function everyPayment({ claim, loaded }: RouteContext['situation']): readonly CardRights[] {
  const named = PAYMENTS.filter((payment): payment is Exclude<Payment, 'unknown'> => payment !== 'unknown');
  return named.map((payment) => cardRightsFor({ ...claim, payment }, loaded.facts));
}
