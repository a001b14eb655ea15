import { describe, expect, test } from 'vitest';
import { EMPTY_CASE, claimOf } from '../../../src/domain/case/case.ts';
import { caseOf } from '../../facts.ts';

describe('the claim in a case', () => {
  test('asks for the problem first, and for the shop next', () => {
    expect(claimOf(EMPTY_CASE)).toEqual({ missing: 'problem' });
    expect(claimOf(caseOf({ shop: 'de' }))).toEqual({ missing: 'problem' });
    expect(claimOf(caseOf({ problem: 'defective' }))).toEqual({ missing: 'shop' });
  });

  test('stands with those two answers alone; the rest is unknown, and the home another country', () => {
    expect(claimOf(caseOf({ problem: 'defective', shop: 'de' }))).toEqual({
      problem: 'defective',
      shop: 'de',
      home: 'ZZ',
      soldBy: 'unknown',
      shippedBy: 'unknown',
      payment: 'unknown',
      buyer: 'purchaser',
      remedy: 'refund',
      dates: {},
      amounts: {},
    });
  });

  test('has days on the wall, not texts', () => {
    const claim = claimOf(caseOf({ problem: 'defective', shop: 'de', dates: { delivered: '2026-11-22' } }));
    expect('dates' in claim && claim.dates.delivered?.equals('2026-11-22')).toBe(true);
  });

  test('holds nothing of the person: no name, no order number, no story', () => {
    const kept = caseOf({
      problem: 'defective',
      shop: 'de',
      person: { name: 'Anna Weber', address: 'Lindenstraße 4', email: 'anna@example.com' },
    });
    expect(JSON.stringify(claimOf(kept))).not.toMatch(/Anna|Linden|example/);
  });
});
