import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claim/claim.ts';
import { PLACES } from '../../../src/domain/shop/shop.ts';
import { conflictsOf, isAlive } from '../../../src/domain/claim/conflicts.ts';
import { STEP_IDS, routeFor, type Step } from '../../../src/domain/claim/route.ts';
import { latestSafeWait } from '../../../src/domain/claim/safe-wait.ts';
import { deadlinesFor } from '../../../src/domain/deadline/deadlines.ts';
import { readShop } from '../../../scripts/content.ts';
import { COMBINATIONS, anyClaim, anyDay } from '../any-claim.ts';
import { SEED, factsFor, policies } from '../../facts.ts';

const SAMPLES = 20_000;
/** How often each problem is asked about at each shop from each home, with other answers and dates every time. */
const ROUNDS = 5;
const PATIENCE_MS = 60_000;
const sourced = new Set(
  [...policies, ...PLACES.flatMap((place) => readShop(place).facts)]
    .filter(({ sources }) => sources.length > 0)
    .map(({ id }) => id),
);
const bodies = new Set(PLACES.flatMap((place) => readShop(place).bodies.map(({ id }) => id)));

/**
 * Waits whose first step may be over all the same: it may have been taken in time. A bank that refused
 * can be complained about, and a request that was made can be appealed, on any day after.
 */
const MAY_BE_OVER: readonly string[] = ['bank-ombudsman after chargeback', 'a-to-z-appeal after a-to-z'];

function complaintsAbout(steps: readonly Step[], today: Temporal.PlainDate): string[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  return steps.flatMap((step): string[] => {
    const { id, state, until, clocks, facts } = step;
    const unsourced = [...clocks, ...facts]
      .filter((fact) => !sourced.has(fact))
      .map((fact) => `${id} rests on ${fact}, which is no fact with a source`);
    const strangers = step.bodies
      .filter((body) => !bodies.has(body))
      .map((body) => `${id} offers ${body}, which no file names`);
    const wall =
      state.is === 'not-yours' && (step.bodies.length > 0 || clocks.length > 0) ? [`${id} is a wall with doors`] : [];
    return [...unsourced, ...strangers, ...wall, ...complaintsAboutState(id, state, until)];
  });

  function complaintsAboutState(id: string, state: Step['state'], until: Temporal.PlainDate | null): string[] {
    if (state.is === 'closed' && 'rule' in state.by && Temporal.PlainDate.compare(state.since, today) > 0)
      return [`${id} is closed since a day to come`];
    if (state.is === 'from' && Temporal.PlainDate.compare(state.date, today) <= 0)
      return [`${id} opens on a day gone by`];
    if (state.is === 'from' && until !== null && Temporal.PlainDate.compare(state.date, until) > 0)
      return [`${id} opens after its last day`];
    if (state.is === 'now' && until !== null && Temporal.PlainDate.compare(until, today) < 0)
      return [`${id} is open after its last day`];
    if (state.is !== 'after') return [];
    const first = byId.get(state.step);
    if (first === undefined) return [`${id} waits for ${state.step}, which is not on the road`];
    return isAlive(first) || MAY_BE_OVER.includes(`${id} after ${state.step}`)
      ? []
      : [`${id} waits for ${state.step}, which is over`];
  }
}

/** Whatever can be asked of the roads of one claim on one day. */
function holds(asked: Claim, today: Temporal.PlainDate): void {
  const facts = factsFor(asked.shop, asked.home);
  const steps = routeFor(asked, facts, today);
  const deadlines = deadlinesFor(asked, facts, today);
  expect(complaintsAbout(steps, today)).toEqual([]);

  const places = steps.map(({ id }) => STEP_IDS.indexOf(id));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(new Set(places).size).toBe(places.length);

  const alive = new Set<string>(steps.filter(isAlive).map(({ id }) => id));
  for (const { step, harms, fact } of conflictsOf(steps)) {
    expect(alive.has(step) && (harms === 'evidence' || alive.has(harms)), `${step} harms ${harms}`).toBe(true);
    expect(sourced.has(fact)).toBe(true);
  }

  const wait = latestSafeWait(asked, steps, deadlines, today);
  const running = new Set(steps.filter(isAlive).flatMap(({ clocks }) => clocks));
  const hard = deadlines.flatMap((deadline) =>
    deadline.kind === 'open' &&
    deadline.nature === 'hard' &&
    deadline.clock !== 'presumption' &&
    running.has(deadline.rule)
      ? [deadline.date]
      : [],
  );
  expect(wait === null).toBe(hard.length === 0);
  if (wait === null) return;
  expect(Temporal.PlainDate.compare(wait.date, today), 'patience ends before today').toBeGreaterThanOrEqual(0);
  for (const last of hard)
    expect(Temporal.PlainDate.compare(wait.date, last), 'patience outlives a road').toBeLessThanOrEqual(0);
}

const PROMISE = 'a road that holds: no door that is shut, no step before a dead one, no fact without a source';

test(
  `every claim has ${PROMISE}`,
  () => {
    fc.assert(fc.property(anyClaim, anyDay, holds), { seed: SEED, numRuns: SAMPLES });
  },
  PATIENCE_MS,
);

test(
  `every problem, at every shop, of a buyer from every home, has ${PROMISE}`,
  () => {
    const chance = fc.sample(fc.tuple(anyClaim, anyDay), { seed: SEED, numRuns: ROUNDS * COMBINATIONS.length });
    for (const [index, [drawn, today]] of chance.entries()) {
      const asked = { ...drawn, ...COMBINATIONS[index % COMBINATIONS.length] };
      try {
        holds(asked, today);
      } catch (error) {
        throw new Error(`on ${today.toString()}: ${JSON.stringify(asked)}`, { cause: error });
      }
    }
  },
  PATIENCE_MS,
);
