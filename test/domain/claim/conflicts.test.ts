import { describe, expect, test } from 'vitest';
import { EVENTS, type EventId } from '../../../src/domain/claim/claim.ts';
import { conflictingEvent, conflictsOf } from '../../../src/domain/claim/conflicts.ts';
import { STEP_IDS } from '../../../src/domain/claim/route.ts';
import { daysOf, route, type ClaimParts } from '../../facts.ts';

const conflicts = (parts: ClaimParts, today = '2026-10-12') => conflictsOf(route(parts, today)).map(({ id }) => id);

describe('a step that harms another one is named before it is taken', () => {
  test('a dispute at the bank ends A-to-z and its appeal', () => {
    expect(conflicts({ home: 'TW' })).toEqual([
      'chargeback-ends-a-to-z',
      'chargeback-ends-appeal',
      'cancelled-request-stays-closed',
    ]);
  });

  test('a card claim by law ends A-to-z too', () => {
    expect(conflicts({ home: 'US' })).toContain('card-claim-ends-a-to-z');
  });

  test('a return gives the proof away, and needs tracking', () => {
    const dates = { delivered: '2026-10-01' };
    expect(conflicts({ problem: 'defective', dates })).toEqual(
      expect.arrayContaining(['untracked-return-ends-a-to-z', 'return-gives-proof-away']),
    );
  });

  test('nothing is named for what Amazon sold: there is no A-to-z to lose', () => {
    expect(conflicts({ soldBy: 'amazon' })).toEqual([]);
  });

  test('nothing is named for a road that is closed', () => {
    const dates = { 'latest-estimate': '2026-01-01', denied: '2026-03-01' };
    expect(conflicts({ home: 'TW', dates })).toEqual([]);
  });

  test('a bank that is no road harms nothing', () => {
    expect(conflicts({ payment: 'bank-transfer' })).toEqual(['cancelled-request-stays-closed']);
  });
});

describe('each harm', () => {
  test('is told with the step that does it, what it harms, the fact that says so and the event that shows it', () => {
    const dates = { delivered: '2026-10-01' };
    const told = conflictsOf(route({ problem: 'defective', dates }, '2026-10-12')).map(
      ({ id, step, harms, fact, done }) => `${id}: ${step} harms ${harms}, by ${fact}, done with ${done}`,
    );
    expect(told).toEqual([
      'chargeback-ends-a-to-z: chargeback harms a-to-z, by az-chargeback-excludes, done with dispute-filed',
      'card-claim-ends-a-to-z: statutory-card-claim harms a-to-z, by az-chargeback-excludes, done with dispute-filed',
      'chargeback-ends-appeal: chargeback harms a-to-z-appeal, by az-chargeback-excludes, done with dispute-filed',
      'untracked-return-ends-a-to-z: amazon-return harms a-to-z, by az-return-must-be-tracked, done with null',
      'return-gives-proof-away: amazon-return harms evidence, by ev-return-photos, done with null',
      'cancelled-request-stays-closed: seller-message harms a-to-z, by az-cancel-request, done with null',
    ]);
  });
});

describe('what has happened', () => {
  const closedBy = (event: EventId) => {
    const dates = daysOf({ [event]: '2026-10-01' });
    return STEP_IDS.filter((step) => conflictingEvent(step, dates) !== null);
  };

  test('closes A-to-z and its appeal where a dispute was filed, and nothing else', () => {
    expect(closedBy('dispute-filed')).toEqual(['a-to-z', 'a-to-z-appeal']);
    expect(conflictingEvent('a-to-z', daysOf({ 'dispute-filed': '2026-10-01' }))).toBe('dispute-filed');
  });

  test.each(EVENTS.filter((event) => event !== 'dispute-filed'))('closes nothing by way of a conflict: %s', (event) => {
    expect(closedBy(event)).toEqual([]);
  });
});
