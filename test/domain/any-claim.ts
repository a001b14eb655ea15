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
} from '../../src/domain/claim/claim.ts';
import { COUNTRIES, SHOPS } from '../../src/domain/shop/shop.ts';
import { day } from '../facts.ts';

/** Every country whose law is known, one of the European Union without a shop, and "another country". */
export const HOMES = [...COUNTRIES, 'CA-QC', 'CA-ON', 'AT', 'ZZ'];

/** Every problem at every shop by a buyer from every home. */
export const COMBINATIONS = PROBLEMS.flatMap((problem) =>
  SHOPS.flatMap((shop) => HOMES.map((home) => ({ problem, shop, home }))),
);

const FIRST = day('2024-01-01');

/** A day of the four years from 2024: before, on and after every limit that counts from another such day. */
export const anyDay = fc.nat(1460).map((days) => FIRST.add({ days }));

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
