import { expect, test } from 'vitest';
import { PAYMENTS, PROBLEMS, SHIPPED_BY, SOLD_BY } from '../../src/domain/claim/claim.ts';
import { SHOPS } from '../../src/domain/shop/shop.ts';
import { EVEN_SAMPLES, HOMES, evenly } from './any-claim.ts';

test('the claims that are walked through hold every problem at every shop from every home, and every payment with every seller', () => {
  const met = new Set<string>();
  for (const {
    claim: { problem, shop, home, soldBy, shippedBy, payment },
  } of evenly(EVEN_SAMPLES)) {
    met.add(`${problem} ${shop} ${home}`);
    met.add(`${problem} ${soldBy} ${shippedBy} ${payment}`);
  }
  const places = PROBLEMS.length * SHOPS.length * HOMES.length;
  const orders = PROBLEMS.length * SOLD_BY.length * SHIPPED_BY.length * PAYMENTS.length;
  expect(met.size).toBe(places + orders);
});
