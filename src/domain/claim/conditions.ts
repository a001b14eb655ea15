// What opens and closes a road: whom it asks, what stands in its way, what has to come first.
import { contractPartyOf, familyOf, opponentOf } from './claim.ts';
import { nearBodies } from './bodies.ts';
import { cardRightsFor } from './card-rights.ts';
import { closedSince } from './closing.ts';
import { coveredByAToZ, isWithAmazon } from './coverage.ts';
import type { StepId, Wall } from './route.ts';
import type { Situation } from './steps.ts';
import type { Clock } from '../shop/fact.ts';

const opponent = ({ claim }: Situation) => opponentOf(claim);
export const toOpponent = (situation: Situation) => (opponent(situation) === 'seller' ? 'seller' : 'amazon');
/** A court and a body ask who made the contract, whoever deals with the order. */
export const toContractParty = ({ claim }: Situation) => (contractPartyOf(claim) === 'seller' ? 'seller' : 'amazon');

/** Fact `az-not-for-amazon-fulfilled`: what Amazon sold or shipped goes to its customer service. */
const amazonsOwn = (situation: Situation): Wall | null =>
  opponent(situation) === 'amazon' ? 'sold-or-shipped-by-amazon' : null;

/** What is wrong with the goods is first a return request (fact `az-damaged-defective-different`). */
const startsWithReturn = ({ claim }: Situation) =>
  familyOf(claim.problem) === 'goods' || claim.problem === 'return-refused';

/** The day of the first message to the seller: for goods that is the return request. */
const firstContact = (situation: Situation) =>
  startsWithReturn(situation) ? situation.claim.dates['return-requested'] : situation.claim.dates['contacted-seller'];

/** Nobody has to find out who sold where only Amazon can settle it. */
export const sellerUnknown = (s: Situation) => opponent(s) === 'unknown' && !isWithAmazon(s.claim.problem);
export const afterFindingOut = (s: Situation): StepId | null => (sellerUnknown(s) ? 'find-who-sold' : null);

export const sellerWall = (situation: Situation): Wall | null =>
  isWithAmazon(situation.claim.problem) && opponent(situation) !== 'seller' ? 'only-amazon-can' : amazonsOwn(situation);

export const aToZWall = (situation: Situation): Wall | null =>
  coveredByAToZ(situation.claim.problem) ? amazonsOwn(situation) : 'not-covered';

export const afterContact = (situation: Situation): StepId | null => {
  if (sellerUnknown(situation)) return 'find-who-sold';
  if (sellerWall(situation) !== null || firstContact(situation) !== undefined) return null;
  if (!startsWithReturn(situation)) return 'seller-message';
  if (!returnIsOver(situation)) return 'amazon-return';
  return situation.claim.dates['contacted-seller'] === undefined ? 'seller-message' : null;
};

/** No return can be asked for any more, or it was and they refused it: the message to the seller is what is left. */
const returnIsOver = ({ claim, deadlines }: Situation) => {
  if (claim.problem === 'return-refused') return true;
  return closedSince(deadlines.filter(({ clock }) => clock === 'return-window')) !== null;
};

/** A bank dispute ends the A-to-z road (fact `az-chargeback-excludes`), so it waits while that road is open. */
const afterAToZ = (situation: Situation): StepId | null => {
  const { claim, deadlines } = situation;
  const closed = closedSince(deadlines.filter(({ clock }) => clock === 'a-to-z-closes')) !== null;
  const filed = claim.dates['claim-filed'] !== undefined;
  const over = aToZWall(situation) !== null || claim.dates.denied !== undefined || (closed && !filed);
  return over ? null : 'a-to-z';
};

export const afterLetter = ({ claim }: Situation): StepId | null =>
  claim.dates['letter-sent'] === undefined ? 'formal-letter' : null;

/** A letter is waited for only as long as nobody has answered it. */
export const noAnswerYet = ({ claim }: Situation) => {
  const { 'letter-sent': sent, 'seller-answered': answered, denied } = claim.dates;
  const later = (day?: Temporal.PlainDate) =>
    day !== undefined && sent !== undefined && Temporal.PlainDate.compare(day, sent) >= 0;
  return !later(answered) && !later(denied);
};

/** Whoever changed their mind has nothing to dispute before the goods went back and the money did not come. */
export const afterReturning = (s: Situation): StepId | null => {
  if (s.claim.problem !== 'changed-mind' || s.claim.dates.returned !== undefined) return afterAToZ(s);
  return returnIsOver(s) ? afterLetter(s) : 'amazon-return';
};

/** A bank or card right begins with the cancellation where its days count from it (Quebec, Ontario). */
const cardNeedsCancelling = ({ deadlines }: Situation) => {
  const rules = deadlines.filter(({ clock }) => clock === 'card-law');
  return rules.length > 0 && rules.every(({ from }) => from === 'cancelled');
};

export const afterCancelling = (s: Situation): StepId | null =>
  cardNeedsCancelling(s) && s.claim.dates.cancelled === undefined ? 'cancellation' : afterReturning(s);

export const schemeWall = (s: Situation): Wall | null => {
  const { verdict, wall } = cardRightsFor(s.claim, s.facts);
  if (wall !== null || verdict === 'scheme' || verdict === 'law-and-scheme') return wall;
  return verdict === 'law' ? 'no-card' : 'payment-not-known';
};

export const statutoryWall = (s: Situation): Wall | null => {
  const { law, wall, verdict } = cardRightsFor(s.claim, s.facts);
  if (wall !== null || law.length > 0) return wall;
  if (verdict === 'not-known') return 'payment-not-known';
  return s.facts.home === null ? 'law-of-your-country-unknown' : 'no-such-right';
};

const runsHere = ({ deadlines }: Situation, wanted: Clock) =>
  deadlines.some(({ clock, livesElsewhere }) => clock === wanted && !livesElsewhere);

/** Late goods can be cancelled where a law says so, and what a card right begins with can be done. */
export const canCancelAnyDay = (s: Situation) =>
  s.claim.problem === 'subscription' || runsHere(s, 'cancel-late') || cardNeedsCancelling(s);

/** Whoever only changed their mind needs a right to withdraw. */
export const canCancel = (s: Situation) => canCancelAnyDay(s) || runsHere(s, 'withdrawal');

export const cancellationAppears = (s: Situation) =>
  s.claim.problem === 'changed-mind' || canCancelAnyDay(s) || s.deadlines.some(({ clock }) => clock === 'cancel-late');

/** Consumer bodies and their laws are for disputes with traders. */
export const bodyWall = (s: Situation): Wall | null => {
  if (s.claim.soldBy === 'private-seller') return 'private-seller';
  return nearBodies(s).length === 0 ? 'serves-other-residents' : null;
};
