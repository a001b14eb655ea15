import type { Claim } from './claim.ts';
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
  | 'law-of-your-country-unknown'
  | 'no-such-right'
  | 'serves-other-residents';

export type StepState =
  | { readonly is: 'now' }
  | { readonly is: 'from'; readonly date: Temporal.PlainDate }
  | { readonly is: 'after'; readonly step: StepId }
  | { readonly is: 'closed'; readonly since: Temporal.PlainDate }
  | { readonly is: 'not-yours'; readonly reason: Wall };

export interface Step {
  readonly id: StepId;
  readonly to: 'seller' | 'amazon' | 'bank' | 'body' | 'court' | 'maker' | 'carrier' | 'you';
  readonly state: StepState;
  /** Ids of the facts whose clocks open and close this step. */
  readonly clocks: readonly string[];
  /** The last day of the step where one is known. */
  readonly until: Temporal.PlainDate | null;
  /** Whether the outcome binds the other side; `null`: it depends. */
  readonly binding: boolean | null;
  readonly cost: 'free' | 'may-cost' | 'fee';
  /** Ids of the outside bodies that may be asked at this step. */
  readonly bodies: readonly string[];
  /** Ids of the facts that this step rests on. */
  readonly facts: readonly string[];
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
  return {
    id: definition.id,
    to: definition.to(situation),
    state: open ? stateOf(definition, situation, clocks) : { is: 'not-yours', reason: wall },
    clocks: open ? clocks.map((deadline) => deadline.rule) : [],
    until: open ? firstLastDayOf(clocks) : null,
    binding: definition.binding,
    cost: definition.cost,
    bodies: open ? definition.bodies(situation) : [],
    facts: restsOn(definition.id, situation),
  };
}

function stateOf(definition: StepDefinition, situation: Situation, clocks: readonly Deadline[]): StepState {
  const { denied, 'claim-filed': filed } = situation.claim.dates;
  if (definition.id === 'a-to-z' && denied !== undefined) return { is: 'closed', since: denied };
  // A request that was made in time goes on, although the days for making one run out.
  if (definition.id === 'a-to-z' && filed !== undefined) return { is: 'now' };

  const since = closedSince(clocks.filter((deadline) => definition.closedBy.includes(deadline.clock)));
  if (since !== null) return { is: 'closed', since };

  const before = definition.after(situation);
  if (before !== null) return { is: 'after', step: before };

  const opens = clocks.filter((clock) => clock.kind === 'opens' && clock.daysUntil > 0).at(-1);
  if (!definition.waits || opens?.kind !== 'opens') return { is: 'now' };
  // Who would wait past the last day loses the road for certain, so it is better tried too early.
  const last = firstLastDayOf(clocks);
  return last !== null && daysBetween(last, opens.date) > 0 ? { is: 'now' } : { is: 'from', date: opens.date };
}

/**
 * The first day on which a step is over. One clock that holds for everybody is enough to close it;
 * clocks with a condition that we did not ask about close it only when all of them have run out.
 */
function closedSince(clocks: readonly Deadline[]): Temporal.PlainDate | null {
  const certain = clocks.filter((clock) => !clock.onlyIf);
  const passed = (list: readonly Deadline[]) => list.filter((clock) => clock.kind === 'passed');
  const ended =
    passed(certain).length > 0
      ? passed(certain)
      : certain.length === 0 && passed(clocks).length === clocks.length
        ? clocks
        : [];
  const days = ended.flatMap((clock) => (clock.kind === 'passed' ? [clock.date] : []));
  return (
    days
      .sort(Temporal.PlainDate.compare)
      .at(certain.length > 0 ? 0 : -1)
      ?.add({ days: 1 }) ?? null
  );
}

function firstLastDayOf(clocks: readonly Deadline[]): Temporal.PlainDate | null {
  const open = clocks.flatMap((clock) => (clock.kind === 'open' ? [clock.date] : []));
  return open.sort(Temporal.PlainDate.compare)[0] ?? null;
}

function restsOn(step: StepId, { claim, facts }: Situation): readonly string[] {
  return factsOf(facts)
    .filter((fact) => fact.road === step && appliesTo(fact, claim) && servesHome(fact, claim))
    .map((fact) => fact.id);
}
