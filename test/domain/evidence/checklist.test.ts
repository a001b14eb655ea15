import { describe, expect, test } from 'vitest';
import { PROBLEMS, SHIPPED_BY, SOLD_BY } from '../../../src/domain/claim/claim.ts';
import { EVIDENCE, checklistFor } from '../../../src/domain/evidence/checklist.ts';

const NEEDS = ['required', 'helpful', 'if-asked'];
const everyOrder = PROBLEMS.flatMap((problem) =>
  SOLD_BY.flatMap((soldBy) => SHIPPED_BY.map((shippedBy) => ({ problem, soldBy, shippedBy }))),
);

describe('the checklist', () => {
  test('puts what is needed first, what helps next, and what is only wanted if asked last', () => {
    expect(checklistFor({ problem: 'marked-delivered', soldBy: 'seller', shippedBy: 'seller' })).toEqual([
      { id: 'order-page', need: 'required' },
      { id: 'tracking-page', need: 'required' },
      { id: 'delivery-photo', need: 'required' },
      { id: 'seller-messages', need: 'required' },
      { id: 'delivery-permission', need: 'helpful' },
      { id: 'signature-record', need: 'helpful' },
      { id: 'household-statement', need: 'helpful' },
      { id: 'carrier-trace', need: 'helpful' },
      { id: 'timeline', need: 'helpful' },
      { id: 'police-reference', need: 'if-asked' },
    ]);
  });

  test('asks for the messages with the seller, and for the chat where Amazon answers itself', () => {
    const ids = (soldBy: 'amazon' | 'seller' | 'unknown') =>
      checklistFor({ problem: 'defective', soldBy, shippedBy: soldBy }).map(({ id }) => id);
    expect(ids('seller')).toContain('seller-messages');
    expect(ids('seller')).not.toContain('chat-transcript');
    expect(ids('amazon')).toContain('chat-transcript');
    expect(ids('amazon')).not.toContain('seller-messages');
    expect(ids('unknown')).toContain('seller-messages');
  });

  test.each(everyOrder)(
    'for $problem, sold by $soldBy, shipped by $shippedBy, is short, in order and names each thing once',
    (order) => {
      const list = checklistFor(order);
      const needs = list.map(({ need }) => NEEDS.indexOf(need));
      expect(list.length).toBeGreaterThanOrEqual(5);
      expect(list.length).toBeLessThanOrEqual(10);
      expect(needs).toEqual([...needs].sort((one, other) => one - other));
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      expect(list.every(({ id }) => EVIDENCE.includes(id))).toBe(true);
      expect(list.filter(({ need }) => need === 'required').length).toBeGreaterThanOrEqual(3);
    },
  );

  test('asks for everything that can be kept, for one problem or another', () => {
    const asked = new Set(everyOrder.flatMap(checklistFor).map(({ id }) => id));
    expect(EVIDENCE.filter((id) => !asked.has(id))).toEqual([]);
  });

  test('asks for a police report only if they insist on it', () => {
    const police = everyOrder.flatMap(checklistFor).filter(({ id }) => id === 'police-reference');
    expect(police.every(({ need }) => need === 'if-asked')).toBe(true);
  });
});
