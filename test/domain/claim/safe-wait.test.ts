import { describe, expect, test } from 'vitest';
import { routeFor } from '../../../src/domain/claim/route.ts';
import { latestSafeWait } from '../../../src/domain/claim/safe-wait.ts';
import { deadlinesFor } from '../../../src/domain/deadline/deadlines.ts';
import type { Fact, Rule } from '../../../src/domain/shop/fact.ts';
import { fact, lawOf } from '../made-up-law.ts';
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

  const hard = (id: string, rule: Partial<Rule>) => fact({ id, rule: { from: 'latest-estimate', ...rule } });
  const waitIn = (facts: readonly Fact[], dates: ClaimParts['dates']) => {
    const asked = claim({ dates: { ...dates } });
    const law = lawOf(facts);
    const today = day('2026-10-12');
    const found = latestSafeWait(asked, routeFor(asked, law, today), deadlinesFor(asked, law, today), today);
    return found === null ? null : `${found.date.toString()} ${found.rule}`;
  };
  const opens = hard('opens', { clock: 'a-to-z-opens', from: 'contacted-seller', value: 5, means: 'earliest-day' });

  test('is the first of all once the wait is taken off, although another clock ends before', () => {
    const closes = hard('a-to-z', { clock: 'a-to-z-closes', value: 60 });
    const card = hard('card', { clock: 'card-scheme', value: 58 });
    expect(waitIn([opens, closes, card], { 'latest-estimate': '2026-09-01' })).toBe('2026-10-26 a-to-z');
    expect(waitIn([closes, card], { 'latest-estimate': '2026-09-01' })).toBe('2026-10-29 card');
  });

  test('takes the wait before A-to-z off no other road', () => {
    const card = hard('card', { clock: 'card-scheme', value: 58 });
    expect(waitIn([opens, card], { 'latest-estimate': '2026-09-01' })).toBe('2026-10-29 card');
  });

  test('takes off the longest of several waits, and none that has begun', () => {
    const closes = hard('a-to-z', { clock: 'a-to-z-closes', value: 60 });
    const longer = hard('longer', { clock: 'a-to-z-opens', from: 'returned', value: 7, means: 'earliest-day' });
    expect(waitIn([opens, longer, closes], { 'latest-estimate': '2026-09-01' })).toBe('2026-10-24 a-to-z');
    const begun = { 'latest-estimate': '2026-09-01', returned: '2026-10-10' };
    expect(waitIn([opens, longer, closes], begun)).toBe('2026-10-26 a-to-z');
  });

  test('does not count what is only customary or advised', () => {
    const soft = (nature: Rule['nature']) => hard(nature, { clock: 'a-to-z-closes', value: 60, nature });
    expect(waitIn([soft('customary'), soft('advisory')], { 'latest-estimate': '2026-09-01' })).toBeNull();
  });

  test('is unknown where no date is known', () => {
    expect(safeWait({}, '2026-10-12')).toBeNull();
  });
});
