import { expect, test } from 'vitest';
import { PAYMENTS, PROBLEMS, SHIPPED_BY, SOLD_BY } from '../../../src/domain/claim/claim.ts';
import { SHOPS } from '../../../src/domain/shop/shop.ts';
import { HOMES, evenly, samples } from '../any-claim.ts';
import { factsFor } from '../../facts.ts';
import { brokenPromises } from './promises.ts';
import { REAL } from './real-facts.ts';

const SAMPLES = 120_000;
const PATIENCE_MS = 180_000;

test(
  'every answer to every question leads to a road that holds: problems, shops, homes, sellers, carriers, payments',
  () => {
    for (const asked of evenly(samples(SAMPLES))) {
      const { claim, today } = asked;
      const broken = brokenPromises(asked, factsFor(claim.shop, claim.home), REAL);
      if (broken.length > 0) expect.fail(`on ${today.toString()}: ${JSON.stringify(claim)}\n${broken.join('\n')}`);
    }
  },
  PATIENCE_MS,
);

test('the claims that are walked through hold every problem at every shop from every home, and every payment with every seller', () => {
  const met = new Set<string>();
  for (const {
    claim: { problem, shop, home, soldBy, shippedBy, payment },
  } of evenly(SAMPLES)) {
    met.add(`${problem} ${shop} ${home}`);
    met.add(`${problem} ${soldBy} ${shippedBy} ${payment}`);
  }
  const places = PROBLEMS.length * SHOPS.length * HOMES.length;
  const orders = PROBLEMS.length * SOLD_BY.length * SHIPPED_BY.length * PAYMENTS.length;
  expect(met.size).toBe(places + orders);
});
