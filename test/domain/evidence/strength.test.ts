import { describe, expect, test } from 'vitest';
import { checklistFor, type EvidenceId, type EvidenceState } from '../../../src/domain/evidence/checklist.ts';
import { strengthOf } from '../../../src/domain/evidence/strength.ts';
import { claim } from '../../facts.ts';

const list = checklistFor(claim({ problem: 'marked-delivered', payment: 'unknown' }), null);
const needed = list.filter(({ need }) => need === 'required').map(({ id }) => id);
const all = (ids: readonly EvidenceId[], state: EvidenceState) => Object.fromEntries(ids.map((id) => [id, state]));

describe('how a claim stands with what is at hand', () => {
  test('with nothing: what is needed is missing, with each refusal that it invites named once', () => {
    expect(strengthOf(list, {})).toEqual({
      level: 'missing',
      have: 0,
      all: list.length,
      lacking: ['order-page', 'tracking-page', 'delivery-photo', 'seller-messages'],
      cannot: [],
      invites: ['too-late', 'tracking-shows-delivered', 'seller-not-contacted'],
    });
  });

  test('with all that is needed: enough, and no refusal is held up', () => {
    expect(strengthOf(list, all(needed, 'have'))).toMatchObject({ level: 'enough', lacking: [], invites: [] });
  });

  test('with everything: whole', () => {
    const states = all(
      list.map(({ id }) => id),
      'have',
    );
    expect(strengthOf(list, states)).toMatchObject({ level: 'whole', have: list.length });
  });

  test('what was asked for is not there yet, and what cannot be had is named apart', () => {
    const states = { ...all(needed, 'have'), 'tracking-page': 'asked', 'delivery-photo': 'cannot' } as const;
    expect(strengthOf(list, states)).toMatchObject({
      level: 'missing',
      lacking: ['tracking-page'],
      cannot: ['delivery-photo'],
      invites: ['tracking-shows-delivered'],
    });
  });

  test('ticks for things that are not on this list count for nothing', () => {
    expect(strengthOf(list, { 'damage-bills': 'have' })).toMatchObject({ have: 0, all: list.length });
  });
});
