import { familyOf, type Claim, type EventId } from './claim.ts';
import { bankBodies, farBodies, idsOf, nearBodies } from './bodies.ts';
import {
  aToZWall,
  afterCancelling,
  afterContact,
  afterFindingOut,
  afterLetter,
  afterReturning,
  bodyWall,
  canCancel,
  canCancelAnyDay,
  cancellationAppears,
  noAnswerYet,
  schemeWall,
  sellerUnknown,
  sellerWall,
  statutoryWall,
  toContractParty,
  toOpponent,
} from './conditions.ts';
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

const always = () => true;
const never = () => null;
const nobody = () => [];

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
