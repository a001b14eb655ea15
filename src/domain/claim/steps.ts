import { familyOf, opponentOf, type Claim } from './claim.ts';
import { appliesTo, servesHome, type Deadline } from '../deadline/deadlines.ts';
import { bankBodies, farBodies, idsOf, nearBodies } from './bodies.ts';
import type { StepId, Step, Wall } from './route.ts';
import type { Clock, Fact } from '../shop/fact.ts';
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
  /** `false`: the clocks say what may be claimed, but the step itself need not wait for them. */
  readonly waits: boolean;
  readonly to: (situation: Situation) => Step['to'];
  readonly appears: (situation: Situation) => boolean;
  readonly wall: (situation: Situation) => Wall | null;
  readonly after: (situation: Situation) => StepId | null;
  readonly bodies: (situation: Situation) => readonly string[];
}

const opponent = ({ claim }: Situation) => opponentOf(claim);
const toOpponent = (situation: Situation) => (opponent(situation) === 'seller' ? 'seller' : 'amazon');
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

/** Problems that the A-to-z Guarantee does not cover at all (facts `az-exclusions` and `az-denial-reasons-listed`). */
const NOT_COVERED = [
  'changed-mind',
  'charged-wrongly',
  'subscription',
  'digital',
  'account-blocked',
  'injury-or-damage',
];

const aToZWall = (situation: Situation): Wall | null =>
  NOT_COVERED.includes(situation.claim.problem) ? 'not-covered' : amazonsOwn(situation);
const afterContact = (situation: Situation): StepId | null => {
  if (opponent(situation) === 'unknown') return 'find-who-sold';
  if (firstContact(situation) !== undefined) return null;
  if (!startsWithReturn(situation)) return 'seller-message';
  if (!returnIsOver(situation)) return 'amazon-return';
  return situation.claim.dates['contacted-seller'] === undefined ? 'seller-message' : null;
};

/** No return can be asked for any more, or it was and they refused it: the message to the seller is what is left. */
const returnIsOver = ({ claim, deadlines }: Situation) => {
  if (claim.problem === 'return-refused') return true;
  const windows = deadlines.filter(({ clock }) => clock === 'return-window');
  return windows.length > 0 && windows.every(({ kind }) => kind === 'passed');
};

/** A bank dispute ends the A-to-z road (fact `az-chargeback-excludes`), so it waits while that road is open. */
const afterAToZ = (situation: Situation): StepId | null => {
  const { claim, deadlines } = situation;
  const closed = deadlines.some(({ clock, kind }) => clock === 'a-to-z-closes' && kind === 'passed');
  const pending = claim.dates['claim-filed'] !== undefined && claim.dates.denied === undefined;
  const over = aToZWall(situation) !== null || claim.dates.denied !== undefined || (closed && !pending);
  return over ? null : 'a-to-z';
};

const afterLetter = ({ claim }: Situation): StepId | null =>
  claim.dates['letter-sent'] === undefined ? 'formal-letter' : null;

const cardWall = ({ claim }: Situation): Wall | null => {
  if (claim.buyer === 'gift-recipient') return 'gift-recipient';
  return ['credit-card', 'debit-card', 'wallet', 'unknown'].includes(claim.payment) ? null : 'no-card';
};

/** Rights against the card issuer that law gives where the buyer lives. */
export function cardRightsOf({ claim, facts }: Situation): readonly Fact[] {
  return (facts.home?.facts ?? []).filter(
    (fact) => fact.road === 'statutory-card-claim' && appliesTo(fact, claim) && servesHome(fact, claim),
  );
}

const statutoryWall = (situation: Situation): Wall | null => {
  const wall = cardWall(situation);
  if (wall !== null) return wall;
  if (situation.facts.home === null) return 'law-of-your-country-unknown';
  return cardRightsOf(situation).length === 0 ? 'no-such-right' : null;
};

/** Faults that a maker's own warranty may cover beside the seller's duty. */
const WARRANTY = ['defective', 'missing-parts', 'damaged'];

/** Every road, in the order in which they are usually taken. A new road is a row here and its words. */
export const STEPS: readonly StepDefinition[] = [
  row('safety-first', { to: () => 'you', appears: ({ claim }) => claim.problem === 'injury-or-damage' }),
  row('find-who-sold', { to: () => 'amazon', appears: (s) => opponent(s) === 'unknown' }),
  row('delivery-check', { to: () => 'carrier', appears: ({ claim }) => familyOf(claim.problem) === 'delivery' }),
  row('amazon-return', {
    to: toOpponent,
    appears: ({ claim }) => familyOf(claim.problem) === 'goods' || claim.problem === 'changed-mind',
    clocks: ['return-window'],
    closedBy: ['return-window'],
  }),
  row('seller-message', {
    to: () => 'seller',
    wall: amazonsOwn,
    after: (s) => (opponent(s) === 'unknown' ? 'find-who-sold' : null),
  }),
  row('amazon-customer-service', {
    to: () => 'amazon',
    clocks: ['report-missing', 'refund-due'],
    after: (s) => (opponent(s) === 'amazon' ? null : afterContact(s)),
  }),
  row('a-to-z', {
    to: () => 'amazon',
    clocks: ['a-to-z-opens', 'a-to-z-closes'],
    closedBy: ['a-to-z-closes'],
    wall: aToZWall,
    after: afterContact,
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
    after: (s) => (opponent(s) === 'unknown' ? 'find-who-sold' : null),
    waits: false,
  }),
  row('manufacturer-warranty', { to: () => 'maker', appears: ({ claim }) => WARRANTY.includes(claim.problem) }),
  row('statutory-card-claim', {
    to: () => 'bank',
    clocks: ['card-law'],
    closedBy: ['card-law'],
    wall: statutoryWall,
    after: afterAToZ,
    binding: true,
  }),
  row('chargeback', {
    to: () => 'bank',
    clocks: ['card-scheme', 'bank-rule'],
    closedBy: ['card-scheme', 'bank-rule'],
    wall: cardWall,
    after: afterAToZ,
    cost: 'may-cost',
  }),
  row('bank-ombudsman', {
    to: () => 'body',
    appears: (s) => cardWall(s) === null && bankBodies(s).length > 0,
    after: () => 'chargeback',
    bodies: (s) => idsOf(bankBodies(s)),
    binding: null,
  }),
  row('adr-mediation', {
    to: () => 'body',
    clocks: ['mediation'],
    closedBy: ['mediation'],
    wall: (s) => (nearBodies(s).length === 0 ? 'serves-other-residents' : null),
    after: afterLetter,
    bodies: (s) => idsOf(nearBodies(s)),
  }),
  row('cross-border-body', {
    to: () => 'body',
    appears: (s) => farBodies(s).length > 0,
    after: afterLetter,
    bodies: (s) => idsOf(farBodies(s)),
  }),
  row('notice-of-dispute', { to: () => 'amazon', appears: ({ claim }) => claim.shop === 'us', after: afterLetter }),
  row('letter-before-action', { to: toOpponent, after: afterLetter }),
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
    waits: true,
    appears: always,
    wall: never,
    after: never,
    bodies: nobody,
  };
  return { id, ...usual, ...own };
}
