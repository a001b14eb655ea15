import { describe, expect, test } from 'vitest';
import {
  PROBLEMS,
  REMEDIES,
  contractPartyOf,
  familyOf,
  opponentOf,
  remediesFor,
  totalOf,
  type Family,
  type ProblemId,
  type Remedy,
  type ShippedBy,
  type SoldBy,
} from '../../../src/domain/claim/claim.ts';
import { coveredByAToZ, isWithAmazon } from '../../../src/domain/claim/coverage.ts';

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

describe('with whom the contract is', () => {
  test.each<[SoldBy, ReturnType<typeof contractPartyOf>]>([
    ['amazon', 'amazon'],
    ['seller', 'seller'],
    ['private-seller', 'seller'],
    ['unknown', 'unknown'],
  ])('sold by %s: %s, whoever shipped it', (soldBy, expected) => {
    expect(contractPartyOf({ soldBy })).toBe(expected);
  });
});

describe('each problem', () => {
  /** Family, usual remedy first, whether the A-to-z Guarantee covers it, and whether only Amazon can settle it. */
  const PROFILES: Readonly<Record<ProblemId, readonly [Family, string, boolean, boolean]>> = {
    'not-delivered': ['delivery', 'refund, delivery, cancellation', true, false],
    'marked-delivered': ['delivery', 'refund, delivery', true, false],
    'empty-or-swapped': ['delivery', 'refund, replacement', true, false],
    late: ['delivery', 'cancellation, delivery, refund', true, false],
    damaged: ['goods', 'replacement, refund, repair, price-reduction', true, false],
    defective: ['goods', 'repair, replacement, price-reduction, refund', true, false],
    'wrong-item': ['goods', 'replacement, refund', true, false],
    'not-as-described': ['goods', 'refund, replacement, price-reduction', true, false],
    counterfeit: ['goods', 'refund', true, false],
    'missing-parts': ['goods', 'replacement, price-reduction, refund', true, false],
    'changed-mind': ['return', 'refund', false, false],
    'return-refused': ['return', 'refund, replacement, repair, price-reduction', true, false],
    'refund-missing': ['return', 'refund', true, false],
    'refund-partial': ['return', 'refund', true, false],
    'charged-wrongly': ['money', 'refund', false, true],
    subscription: ['money', 'cancellation, refund', false, true],
    'import-fees': ['money', 'refund', true, false],
    digital: ['money', 'refund, cancellation', false, true],
    'account-blocked': ['account', 'balance-release', false, true],
    'injury-or-damage': ['harm', 'refund, replacement', false, false],
  };

  test.each(PROBLEMS)('%s has its family, its remedies, its guarantee and its other side', (problem) => {
    const found = [familyOf(problem), remediesFor(problem).join(', '), coveredByAToZ(problem), isWithAmazon(problem)];
    expect(found).toEqual(PROFILES[problem]);
  });

  test('can be put right in one way at least, and every remedy puts some problem right', () => {
    const offered = new Set<Remedy>(PROBLEMS.flatMap(remediesFor));
    expect(REMEDIES.filter((remedy) => !offered.has(remedy))).toEqual([]);
    expect(PROBLEMS.filter((problem) => remediesFor(problem).length === 0)).toEqual([]);
  });
});
