import { describe, expect, test } from 'vitest';
import { opponentOf, totalOf, type ShippedBy, type SoldBy } from '../../../src/domain/claim/claim.ts';

describe('who has to answer for an order', () => {
  test.each<[SoldBy, ShippedBy, ReturnType<typeof opponentOf>]>([
    ['amazon', 'amazon', 'amazon'],
    ['amazon', 'seller', 'amazon'],
    ['amazon', 'unknown', 'amazon'],
    ['seller', 'amazon', 'amazon'],
    ['private-seller', 'amazon', 'amazon'],
    ['unknown', 'amazon', 'amazon'],
    ['seller', 'seller', 'seller'],
    ['private-seller', 'seller', 'seller'],
    ['seller', 'forwarder', 'seller'],
    ['seller', 'unknown', 'unknown'],
    ['unknown', 'seller', 'unknown'],
    ['unknown', 'unknown', 'unknown'],
  ])('sold by %s and shipped by %s: %s', (soldBy, shippedBy, expected) => {
    expect(opponentOf({ soldBy, shippedBy })).toBe(expected);
  });
});

describe('the sum asked for', () => {
  test('adds every line and takes off what already came back', () => {
    const all = { price: 74900, shipping: 499, 'import-fees': 1000, 'return-postage': 350, refunded: 10000 };
    expect(totalOf(all)).toBe(66749);
  });

  test('is unknown, not zero, where no line is known', () => {
    expect(totalOf({})).toBeUndefined();
  });

  test('is zero where all came back, and below zero where more did', () => {
    expect(totalOf({ price: 500, refunded: 500 })).toBe(0);
    expect(totalOf({ price: 500, refunded: 700 })).toBe(-200);
  });
});
