import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../../../src/domain/claim/conflicts.ts';
import { route, type ClaimParts } from '../../facts.ts';

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
