import type { Claim, EventId } from './claim.ts';
import { closedSince, firstLastDayOf } from './closing.ts';
import { conflictingEvent } from './conflicts.ts';
import { appliesTo, deadlinesFor, factsOf, servesHome, type Deadline } from '../deadline/deadlines.ts';
import { daysBetween } from '../deadline/count.ts';
import { STEPS, type Situation, type StepDefinition } from './steps.ts';
import type { Facts } from '../shop/shop.ts';

/** A road that may be open: one closed list, in the order in which they are usually taken. */
export const STEP_IDS = [
  'safety-first',
  'find-who-sold',
  'delivery-check',
  'amazon-return',
  'seller-message',
  'cancellation',
  'amazon-customer-service',
  'a-to-z',
  'a-to-z-appeal',
  'formal-letter',
  'manufacturer-warranty',
  'statutory-card-claim',
  'chargeback',
  'bank-ombudsman',
  'adr-mediation',
  'cross-border-body',
  'notice-of-dispute',
  'letter-before-action',
  'small-claims',
  'arbitration',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** Why a road is not this reader's: the walls are as important as the doors. */
export type Wall =
  | 'sold-or-shipped-by-amazon'
  | 'not-covered'
  | 'no-card'
  | 'gift-recipient'
  | 'not-a-card-matter'
  | 'payment-not-known'
  | 'only-amazon-can'
  | 'private-seller'
  | 'law-of-your-country-unknown'
  | 'no-such-right'
  | 'serves-other-residents';

export type StepState =
  | { readonly is: 'now' }
  /** `rule`: the id of the fact whose clock opens it. */
  | { readonly is: 'from'; readonly date: Temporal.PlainDate; readonly rule: string }
  | { readonly is: 'after'; readonly step: StepId }
  /** `by`: the fact whose last day has gone by, or what happened and closed it. */
  | { readonly is: 'closed'; readonly since: Temporal.PlainDate; readonly by: ClosedBy }
  | { readonly is: 'not-yours'; readonly reason: Wall };

export type ClosedBy = { readonly rule: string } | { readonly event: EventId };

export interface Step {
  readonly id: StepId;
  readonly to: 'seller' | 'amazon' | 'bank' | 'body' | 'court' | 'maker' | 'carrier' | 'you';
  readonly state: StepState;
  /** Ids of the facts whose clocks open and close this step. */
  readonly clocks: readonly string[];
  /** The last day of the step where one is known. */
  readonly until: Temporal.PlainDate | null;
  /** The day on which the reader took it, as the case says. */
  readonly taken: Temporal.PlainDate | null;
  /** Whether the outcome binds the other side; `null`: it depends. */
  readonly binding: boolean | null;
  readonly cost: 'free' | 'may-cost' | 'fee';
  /** Ids of the outside bodies that may be asked at this step. */
  readonly bodies: readonly string[];
  /** Ids of the facts that this step rests on. */
  readonly facts: readonly string[];
  /** Ids of the facts that say how long it usually takes; none: nobody knows. */
  readonly lasts: readonly string[];
}

/**
 * The roads for this claim in their order: open ones, later ones, closed ones and walls, each with
 * its reason. Nothing is left out in silence: a reader should see why a door is not theirs.
 *
 * @example
 * routeFor(soldByAmazon, facts, today).find((step) => step.id === 'a-to-z')?.state
 * // { is: 'not-yours', reason: 'sold-or-shipped-by-amazon' }, checked November 2026
 */
export function routeFor(claim: Claim, facts: Facts, today: Temporal.PlainDate): readonly Step[] {
  const situation = { claim, facts, deadlines: deadlinesFor(claim, facts, today), today };
  return STEPS.filter((step) => step.appears(situation)).map((step) => stepOf(step, situation));
}

function stepOf(definition: StepDefinition, situation: Situation): Step {
  const clocks = situation.deadlines.filter((deadline) => definition.clocks.includes(deadline.clock));
  const wall = definition.wall(situation);
  const open = wall === null;
  const { taken } = definition;
  return {
    id: definition.id,
    to: definition.to(situation),
    state: open ? stateOf(definition, situation, clocks) : { is: 'not-yours', reason: wall },
    clocks: open ? clocks.map((deadline) => deadline.rule) : [],
    until: open ? (firstLastDayOf(clocks)?.date ?? null) : null,
    taken: taken === null ? null : (situation.claim.dates[taken] ?? null),
    binding: definition.binding,
    cost: definition.cost,
    bodies: open ? definition.bodies(situation) : [],
    facts: restsOn(definition.id, situation, null),
    lasts: restsOn(definition.id, situation, 'how-long'),
  };
}

function stateOf(definition: StepDefinition, situation: Situation, clocks: readonly Deadline[]): StepState {
  const { dates } = situation.claim;
  const ended = endedBy(definition.id, dates);
  if (ended !== null) return ended;
  if (definition.goesOn && definition.taken !== null && dates[definition.taken] !== undefined) return { is: 'now' };

  const ending = clocks.filter(({ clock }) => definition.closedBy.includes(clock));
  const closed = definition.ends(situation) ? closedSince(ending) : null;
  if (closed !== null) return closed;

  const before = definition.after(situation);
  if (before !== null) return { is: 'after', step: before };
  return (definition.waits(situation) ? waitingFor(clocks) : null) ?? { is: 'now' };
}

/** What happened and ended the step: the decision on a request, or a step that kills this one. */
function endedBy(step: StepId, dates: Claim['dates']): StepState | null {
  const event = step === 'a-to-z' && dates.denied !== undefined ? 'denied' : conflictingEvent(step, dates);
  const since = event === null ? undefined : dates[event];
  return event === null || since === undefined ? null : { is: 'closed', since, by: { event } };
}

/** The last clock that still has to open. Clocks with a condition that we did not ask about give way to certain ones. */
function waitingFor(clocks: readonly Deadline[]): StepState | null {
  const opening = clocks.filter((clock) => clock.kind === 'opens');
  const certain = opening.filter((clock) => !clock.onlyIf);
  const opens = (certain.length > 0 ? certain : opening).filter(({ daysUntil }) => daysUntil > 0).at(-1);
  if (opens === undefined) return null;
  // Who would wait past the last day loses the road for certain, so it is better tried too early.
  const last = firstLastDayOf(clocks);
  if (last !== null && daysBetween(last.date, opens.date) > 0) return null;
  return { is: 'from', date: opens.date, rule: opens.rule };
}

function restsOn(step: StepId, { claim, facts }: Situation, about: 'how-long' | null): readonly string[] {
  return factsOf(facts)
    .filter((fact) => fact.road === step && fact.about === about)
    .filter((fact) => appliesTo(fact, claim) && servesHome(fact, claim))
    .map((fact) => fact.id);
}
