import { describe, expect, test } from 'vitest';
import { routeFor } from '../../../src/domain/claim/route.ts';
import { latestSafeWait } from '../../../src/domain/claim/safe-wait.ts';
import { deadlinesFor } from '../../../src/domain/deadline/deadlines.ts';
import { claim, day, factsFor, type ClaimParts } from '../../facts.ts';

function safeWait(parts: ClaimParts, today: string): string | null {
  const asked = claim(parts);
  const facts = factsFor(asked.shop, asked.home);
  const steps = routeFor(asked, facts, day(today));
  const found = latestSafeWait(asked, steps, deadlinesFor(asked, facts, day(today)), day(today));
  return found === null ? null : `${found.date.toString()} ${found.rule}`;
}

describe('the latest day of patience', () => {
  test('is the last day of A-to-z once the seller was written to', () => {
    const dates = { 'latest-estimate': '2026-09-01', 'contacted-seller': '2026-09-10' };
    expect(safeWait({ home: 'TW', dates }, '2026-10-12')).toBe('2026-11-30 az-claim-window');
  });

  test('leaves the 48 hours that a seller is given where nobody wrote to the seller yet', () => {
    expect(safeWait({ home: 'TW', dates: { 'latest-estimate': '2026-09-01' } }, '2026-10-12')).toBe(
      '2026-11-28 az-claim-window',
    );
  });

  test('leaves the 7 days after a return that has not arrived yet', () => {
    const dates = { 'latest-estimate': '2026-09-01', 'contacted-seller': '2026-09-10' };
    expect(safeWait({ shop: 'uk', home: 'GB', problem: 'refund-missing', dates }, '2026-10-12')).toBe(
      '2026-11-23 az-claim-window',
    );
  });

  test('is the day of the clock that would be lost first', () => {
    const dates = { 'latest-estimate': '2026-09-01', 'contacted-seller': '2026-09-10', statement: '2026-09-20' };
    expect(safeWait({ home: 'US', dates }, '2026-10-12')).toBe('2026-11-19 us-card-billing-error');
  });

  test('is today where only today is left, and never a day that has gone', () => {
    expect(safeWait({ home: 'TW', dates: { 'latest-estimate': '2026-09-01' } }, '2026-11-30')).toBe(
      '2026-11-30 az-claim-window',
    );
  });

  test("does not count a road that is closed or not the reader's", () => {
    const dates = { 'latest-estimate': '2026-09-01' };
    expect(safeWait({ home: 'TW', soldBy: 'amazon', payment: 'cash', dates }, '2026-10-12')).toBeNull();
  });

  test('does not count the presumption: after it the proof gets harder, but no road closes', () => {
    const dates = { delivered: '2026-01-05' };
    const parts = { shop: 'de', home: 'DE', problem: 'defective', soldBy: 'amazon', payment: 'cash', dates } as const;
    expect(safeWait(parts, '2026-10-12')).toBe('2028-01-05 de-guarantee');
  });

  test('is unknown where no date is known', () => {
    expect(safeWait({}, '2026-10-12')).toBeNull();
  });
});
