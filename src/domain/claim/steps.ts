import { contractPartyOf, familyOf, opponentOf, type Claim, type EventId } from './claim.ts';
import { bankBodies, farBodies, idsOf, nearBodies } from './bodies.ts';
import { cardRightsFor } from './card-rights.ts';
import { closedSince } from './closing.ts';
import { coveredByAToZ, isWithAmazon } from './coverage.ts';
import type { Deadline } from '../deadline/deadlines.ts';
import type { StepId, Step, Wall } from './route.ts';
import type { Clock } from '../shop/fact.ts';
import type { Facts } from '../shop/shop.ts';

/** All that a step may look at to decide whether it is open. */
export interface Situation {
  readonly claim: Claim;
  readonly facts: Facts;
  readonly deadlines: readonly Deadline[];
  readonly today: Temporal.PlainDate;
}

/** One row of the table below: a road, when it appears, what closes it, and what must come first. */
export interface StepDefinition {
  readonly id: StepId;
  readonly binding: boolean | null;
  readonly cost: Step['cost'];
  /** Clocks that open or limit the step. */
  readonly clocks: readonly Clock[];
  /** Those among them that end it for good. */
  readonly closedBy: readonly Clock[];
  /** Whether those clocks end it for this reader, or another ground is left. */
  readonly ends: (situation: Situation) => boolean;
  /** Whether the step has to wait for the clocks that open it; the others say what may be claimed. */
  readonly waits: (situation: Situation) => boolean;
  /** The event that shows that the step was taken; `null` where the case does not know. */
  readonly taken: EventId | null;
  /** Once taken in time it goes on, although the days for taking it run out. */
  readonly goesOn: boolean;
  readonly to: (situation: Situation) => Step['to'];
  readonly appears: (situation: Situation) => boolean;
  readonly wall: (situation: Situation) => Wall | null;
  readonly after: (situation: Situation) => StepId | null;
  readonly bodies: (situation: Situation) => readonly string[];
}

const opponent = ({ claim }: Situation) => opponentOf(claim);
const toOpponent = (situation: Situation) => (opponent(situation) === 'seller' ? 'seller' : 'amazon');
/** A court and a body ask who made the contract, whoever deals with the order. */
const toContractParty = ({ claim }: Situation) => (contractPartyOf(claim) === 'seller' ? 'seller' : 'amazon');
const always = () => true;
const never = () => null;
const nobody = () => [];

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
const sellerUnknown = (s: Situation) => opponent(s) === 'unknown' && !isWithAmazon(s.claim.problem);
const afterFindingOut = (s: Situation): StepId | null => (sellerUnknown(s) ? 'find-who-sold' : null);

const sellerWall = (situation: Situation): Wall | null =>
  isWithAmazon(situation.claim.problem) && opponent(situation) !== 'seller' ? 'only-amazon-can' : amazonsOwn(situation);

const aToZWall = (situation: Situation): Wall | null =>
  coveredByAToZ(situation.claim.problem) ? amazonsOwn(situation) : 'not-covered';

const afterContact = (situation: Situation): StepId | null => {
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

const afterLetter = ({ claim }: Situation): StepId | null =>
  claim.dates['letter-sent'] === undefined ? 'formal-letter' : null;

/** A letter is waited for only as long as nobody has answered it. */
const noAnswerYet = ({ claim }: Situation) => {
  const { 'letter-sent': sent, 'seller-answered': answered, denied } = claim.dates;
  const later = (day?: Temporal.PlainDate) =>
    day !== undefined && sent !== undefined && Temporal.PlainDate.compare(day, sent) >= 0;
  return !later(answered) && !later(denied);
};

/** Whoever changed their mind has nothing to dispute before the goods went back and the money did not come. */
const afterReturning = (s: Situation): StepId | null => {
  if (s.claim.problem !== 'changed-mind' || s.claim.dates.returned !== undefined) return afterAToZ(s);
  return returnIsOver(s) ? afterLetter(s) : 'amazon-return';
};

/** A bank or card right begins with the cancellation where its days count from it (Quebec, Ontario). */
const cardNeedsCancelling = ({ deadlines }: Situation) => {
  const rules = deadlines.filter(({ clock }) => clock === 'card-law');
  return rules.length > 0 && rules.every(({ from }) => from === 'cancelled');
};

const afterCancelling = (s: Situation): StepId | null =>
  cardNeedsCancelling(s) && s.claim.dates.cancelled === undefined ? 'cancellation' : afterReturning(s);

const schemeWall = (s: Situation): Wall | null => {
  const { verdict, wall } = cardRightsFor(s.claim, s.facts);
  if (wall !== null || verdict === 'scheme' || verdict === 'law-and-scheme') return wall;
  return verdict === 'law' ? 'no-card' : 'payment-not-known';
};

const statutoryWall = (s: Situation): Wall | null => {
  const { law, wall, verdict } = cardRightsFor(s.claim, s.facts);
  if (wall !== null || law.length > 0) return wall;
  if (verdict === 'not-known') return 'payment-not-known';
  return s.facts.home === null ? 'law-of-your-country-unknown' : 'no-such-right';
};

const runsHere = ({ deadlines }: Situation, wanted: Clock) =>
  deadlines.some(({ clock, livesElsewhere }) => clock === wanted && !livesElsewhere);

/** Late goods can be cancelled where a law says so, and what a card right begins with can be done. */
const canCancelAnyDay = (s: Situation) =>
  s.claim.problem === 'subscription' || runsHere(s, 'cancel-late') || cardNeedsCancelling(s);

/** Whoever only changed their mind needs a right to withdraw. */
const canCancel = (s: Situation) => canCancelAnyDay(s) || runsHere(s, 'withdrawal');

const cancellationAppears = (s: Situation) =>
  s.claim.problem === 'changed-mind' || canCancelAnyDay(s) || s.deadlines.some(({ clock }) => clock === 'cancel-late');

/** Consumer bodies and their laws are for disputes with traders. */
const bodyWall = (s: Situation): Wall | null => {
  if (s.claim.soldBy === 'private-seller') return 'private-seller';
  return nearBodies(s).length === 0 ? 'serves-other-residents' : null;
};

/** Only a parcel that is not there can be looked for. */
const NOT_AT_HAND = ['not-delivered', 'marked-delivered'];

/** Faults that a maker's own warranty may cover beside the seller's duty. */
const WARRANTY = ['defective', 'missing-parts', 'damaged'];

/** Every road, in the order in which they are usually taken. A new road is a row here and its words. */
export const STEPS: readonly StepDefinition[] = [
  row('safety-first', { to: () => 'you', appears: ({ claim }) => claim.problem === 'injury-or-damage' }),
  row('find-who-sold', { to: () => 'amazon', appears: sellerUnknown }),
  row('delivery-check', { to: () => 'carrier', appears: ({ claim }) => NOT_AT_HAND.includes(claim.problem) }),
  row('amazon-return', {
    to: toOpponent,
    appears: ({ claim }) => familyOf(claim.problem) === 'goods' || claim.problem === 'changed-mind',
    clocks: ['return-window'],
    closedBy: ['return-window'],
    taken: 'return-requested',
    goesOn: true,
  }),
  row('seller-message', { to: () => 'seller', wall: sellerWall, after: afterFindingOut, taken: 'contacted-seller' }),
  row('cancellation', {
    to: toOpponent,
    appears: cancellationAppears,
    wall: (s) => (canCancel(s) ? null : 'no-such-right'),
    clocks: ['withdrawal', 'cancel-late'],
    closedBy: ['withdrawal'],
    ends: (s) => !canCancelAnyDay(s),
    taken: 'cancelled',
    goesOn: true,
    binding: true,
  }),
  row('amazon-customer-service', {
    to: () => 'amazon',
    clocks: ['report-missing', 'refund-due'],
    after: afterContact,
  }),
  row('a-to-z', {
    to: () => 'amazon',
    clocks: ['a-to-z-opens', 'a-to-z-closes'],
    closedBy: ['a-to-z-closes'],
    wall: aToZWall,
    after: afterContact,
    taken: 'claim-filed',
    goesOn: true,
    binding: null,
  }),
  row('a-to-z-appeal', {
    to: () => 'amazon',
    clocks: ['appeal'],
    closedBy: ['appeal'],
    wall: aToZWall,
    after: ({ claim }) => (claim.dates.denied === undefined ? 'a-to-z' : null),
  }),
  row('formal-letter', {
    to: toOpponent,
    clocks: ['withdrawal', 'reject', 'presumption', 'guarantee', 'defect-notice', 'refund-due'],
    after: afterFindingOut,
    waits: () => false,
    taken: 'letter-sent',
  }),
  row('manufacturer-warranty', { to: () => 'maker', appears: ({ claim }) => WARRANTY.includes(claim.problem) }),
  row('statutory-card-claim', {
    to: () => 'bank',
    clocks: ['card-law'],
    closedBy: ['card-law'],
    wall: statutoryWall,
    after: afterCancelling,
    taken: 'dispute-filed',
    goesOn: true,
    binding: true,
  }),
  row('chargeback', {
    to: () => 'bank',
    clocks: ['card-scheme', 'bank-rule'],
    closedBy: ['card-scheme', 'bank-rule'],
    wall: schemeWall,
    after: afterReturning,
    taken: 'dispute-filed',
    goesOn: true,
    cost: 'may-cost',
  }),
  row('bank-ombudsman', {
    to: () => 'body',
    appears: (s) => schemeWall(s) === null && bankBodies(s).length > 0,
    after: ({ claim }) => (claim.dates['dispute-filed'] === undefined ? 'chargeback' : null),
    bodies: (s) => idsOf(bankBodies(s)),
    binding: null,
  }),
  row('adr-mediation', {
    to: () => 'body',
    clocks: ['answer-due', 'mediation'],
    closedBy: ['mediation'],
    waits: noAnswerYet,
    wall: bodyWall,
    after: afterLetter,
    bodies: (s) => idsOf(nearBodies(s)),
  }),
  row('cross-border-body', {
    to: () => 'body',
    appears: (s) => farBodies(s).length > 0 && s.claim.soldBy !== 'private-seller',
    clocks: ['answer-due'],
    waits: noAnswerYet,
    after: afterLetter,
    bodies: (s) => idsOf(farBodies(s)),
  }),
  row('notice-of-dispute', { to: () => 'amazon', appears: ({ claim }) => claim.shop === 'us', after: afterLetter }),
  row('letter-before-action', {
    to: toContractParty,
    clocks: ['answer-due'],
    waits: noAnswerYet,
    after: afterLetter,
  }),
  row('small-claims', {
    to: () => 'court',
    appears: ({ facts }) => facts.shop.smallClaims || (facts.home?.smallClaims ?? false),
    after: () => 'letter-before-action',
    binding: true,
    cost: 'fee',
  }),
  row('arbitration', {
    to: () => 'court',
    appears: ({ claim }) => claim.shop === 'us',
    clocks: ['dispute-talks'],
    after: ({ claim }) => (claim.dates['letter-sent'] === undefined ? 'notice-of-dispute' : null),
    binding: true,
    cost: 'fee',
  }),
];

function row(id: StepId, own: Partial<StepDefinition> & Pick<StepDefinition, 'to'>): StepDefinition {
  const usual = {
    binding: false,
    cost: 'free' as const,
    clocks: [],
    closedBy: [],
    ends: always,
    waits: always,
    taken: null,
    goesOn: false,
    appears: always,
    wall: never,
    after: never,
    bodies: nobody,
  };
  return { id, ...usual, ...own };
}
