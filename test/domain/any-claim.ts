// Claims by chance: every answer of every closed list, with dates that people could have typed.
import fc from 'fast-check';
import {
  AMOUNT_LINES,
  BUYERS,
  EVENTS,
  PAYMENTS,
  PROBLEMS,
  REMEDIES,
  SHIPPED_BY,
  SOLD_BY,
  type Claim,
  type Dates,
} from '../../src/domain/claim/claim.ts';
import { COUNTRIES, SHOPS } from '../../src/domain/shop/shop.ts';
import { SEED, day } from '../facts.ts';

/** How many samples of chance a test takes: all of them in `npm test`, some in `npm run mutants`. */
export const samples = (all: number) => Math.ceil(all / Number(process.env.SAMPLES_DIVIDED_BY ?? 1));

/** Every country whose law is known, one of the European Union without a shop, and "another country". */
export const HOMES = [...COUNTRIES, 'CA-QC', 'CA-ON', 'AT', 'ZZ'];

/** Every problem at every shop by a buyer from every home. */
export const COMBINATIONS = PROBLEMS.flatMap((problem) =>
  SHOPS.flatMap((shop) => HOMES.map((home) => ({ problem, shop, home }))),
);

const FIRST = day('2024-01-01');
const FOUR_YEARS = 1460;

/** A day of the four years from 2024: before, on and after every limit that counts from another such day. */
export const anyDay = fc.nat(FOUR_YEARS).map((days) => FIRST.add({ days }));

const some = <T extends string, Value>(keys: readonly T[], value: fc.Arbitrary<Value>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: keys.length })
    .map((entries): Partial<Record<T, Value>> => Object.fromEntries(entries) as Partial<Record<T, Value>>);

export const anyClaim: fc.Arbitrary<Claim> = fc.record({
  problem: fc.constantFrom(...PROBLEMS),
  shop: fc.constantFrom(...SHOPS),
  home: fc.constantFrom(...HOMES),
  soldBy: fc.constantFrom(...SOLD_BY),
  shippedBy: fc.constantFrom(...SHIPPED_BY),
  payment: fc.constantFrom(...PAYMENTS),
  buyer: fc.constantFrom(...BUYERS),
  dates: some(EVENTS, anyDay),
  amounts: some(AMOUNT_LINES, fc.nat(10_000_000)),
  remedy: fc.constantFrom(...REMEDIES),
});

/** How many days of patience a test asks about: none, a few, or more than a year. */
export const anyWait = fc.nat(400);

/** A claim, the day on which it is asked about, and the days of patience that are asked about too. */
export interface Asked {
  readonly claim: Claim;
  readonly today: Temporal.PlainDate;
  readonly wait: number;
}

/** Every answer to every question with a closed list: some millions of claims, before a date is known. */
export const ALL_ANSWERS =
  COMBINATIONS.length * SOLD_BY.length * SHIPPED_BY.length * PAYMENTS.length * BUYERS.length * REMEDIES.length;

/** How many of them are walked through: enough to meet every pair of questions, and every place with every problem. */
export const EVEN_SAMPLES = 120_000;

/**
 * Walks through all answers in equal strides, so that each answer to each question comes up equally
 * often, with dates by chance that lie close together or far apart.
 */
export function* evenly(count: number): Generator<Asked> {
  const chance = drawing(SEED);
  const stride = strideThrough(ALL_ANSWERS);
  for (let at = 0; at < count; at++) {
    const answers = answersAt((at * stride) % ALL_ANSWERS);
    const within = WITHIN_DAYS[at % WITHIN_DAYS.length] ?? FOUR_YEARS;
    const first = FIRST.add({ days: chance(FOUR_YEARS) });
    const anyNear = () => first.add({ days: chance(within) });
    yield {
      claim: { ...answers, dates: datesBy(chance, anyNear), amounts: {} },
      today: anyNear(),
      wait: chance(within),
    };
  }
}

/** The events of one claim lie within a month, within half a year, or anywhere. */
const WITHIN_DAYS = [30, 180, FOUR_YEARS];

function datesBy(chance: (below: number) => number, anyNear: () => Temporal.PlainDate): Dates {
  const known = chance(EVENTS.length);
  return Object.fromEntries(
    EVENTS.flatMap((event) => (chance(EVENTS.length) < known ? [[event, anyNear()] as const] : [])),
  );
}

/** The golden section of a range, moved on until it shares no divisor with it: it then meets every number once. */
function strideThrough(range: number): number {
  const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));
  let stride = Math.round(range * 0.618_034);
  while (divisor(range, stride) !== 1) stride += 1;
  return stride;
}

function answersAt(number: number): Omit<Claim, 'dates' | 'amounts'> {
  let rest = number;
  const next = <T>(list: readonly T[]): T => {
    const chosen = list[rest % list.length];
    rest = Math.floor(rest / list.length);
    if (chosen === undefined) throw new RangeError('A closed list is empty.');
    return chosen;
  };
  return {
    soldBy: next(SOLD_BY),
    shippedBy: next(SHIPPED_BY),
    payment: next(PAYMENTS),
    buyer: next(BUYERS),
    remedy: next(REMEDIES),
    ...next(COMBINATIONS),
  };
}

/** Whole numbers by chance, the same in every run (mulberry32). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
