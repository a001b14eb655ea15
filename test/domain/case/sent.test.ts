import { describe, expect, test } from 'vitest';
import { EMPTY_CASE } from '../../../src/domain/case/case.ts';
import { eventOfAnswer, timelineOf, withoutLastSent, withSent, type Sending } from '../../../src/domain/case/sent.ts';
import { caseOf } from '../../facts.ts';

const sending = (parts: Partial<Sending> = {}): Sending => ({
  stage: 'formal-claim',
  to: 'seller',
  on: '2026-11-22',
  answerBy: '2026-12-06',
  ...parts,
});

describe('a letter that went out', () => {
  test('is remembered with its day, and starts the time for its answer', () => {
    const kept = withSent(EMPTY_CASE, sending());
    expect(kept.sent).toEqual([{ stage: 'formal-claim', on: '2026-11-22', answerBy: '2026-12-06' }]);
    expect(kept.dates).toEqual({ 'letter-sent': '2026-11-22', 'contacted-seller': '2026-11-22' });
  });

  test('to Amazon contacts no seller', () => {
    expect(withSent(EMPTY_CASE, sending({ to: 'amazon' })).dates).toEqual({ 'letter-sent': '2026-11-22' });
  });

  test('leaves the day of the first message as it is', () => {
    const kept = caseOf({ dates: { 'contacted-seller': '2026-11-02' } });
    expect(withSent(kept, sending()).dates['contacted-seller']).toBe('2026-11-02');
  });

  test('a second formal claim starts the time anew, a request is filed once', () => {
    const again = withSent(withSent(EMPTY_CASE, sending()), sending({ on: '2026-11-30' }));
    expect(again.dates['letter-sent']).toBe('2026-11-30');
    const filed = caseOf({ dates: { 'claim-filed': '2026-11-10' } });
    expect(withSent(filed, sending({ stage: 'guarantee-claim', to: 'amazon' })).dates['claim-filed']).toBe(
      '2026-11-10',
    );
  });

  test('a reminder and an appeal start no clock of their own', () => {
    expect(withSent(EMPTY_CASE, sending({ stage: 'appeal', to: 'amazon' })).dates).toEqual({});
    expect(withSent(EMPTY_CASE, sending({ stage: 'refund-reminder', to: 'amazon' })).dates).toEqual({});
  });

  test.each(['formal-claim', 'guarantee-claim', 'refund-reminder', 'appeal'] as const)(
    'a %s can be taken back, and nothing of it is left',
    (stage) => {
      const kept = caseOf({ dates: { ordered: '2026-10-01' }, problem: 'late' });
      expect(withoutLastSent(withSent(kept, sending({ stage })))).toEqual(kept);
    },
  );

  test('taken back, the letter before it counts again', () => {
    const once = withSent(EMPTY_CASE, sending({ on: '2026-11-01' }));
    expect(withoutLastSent(withSent(once, sending()))).toEqual(once);
    expect(withoutLastSent(EMPTY_CASE)).toEqual(EMPTY_CASE);
  });
});

describe('an answer', () => {
  test('that refuses a request to Amazon is the refusal that an appeal counts from', () => {
    expect(eventOfAnswer(caseOf({ dates: { 'claim-filed': '2026-11-10' } }), true)).toBe('denied');
    expect(eventOfAnswer(withSent(EMPTY_CASE, sending({ stage: 'appeal' })), true)).toBe('denied');
  });

  test('of a seller who refuses a letter leaves the request to Amazon open', () => {
    expect(eventOfAnswer(withSent(EMPTY_CASE, sending()), true)).toBe('seller-answered');
    expect(eventOfAnswer(caseOf({ dates: { 'claim-filed': '2026-11-10' } }), false)).toBe('seller-answered');
  });
});

describe('the record', () => {
  test('stands in the order of the days, with a letter in place of the day that it set', () => {
    const kept = withSent(caseOf({ dates: { delivered: '2026-11-08', ordered: '2026-10-28' } }), sending());
    expect(timelineOf(kept).map((line) => `${line.on} ${line.is === 'sent' ? line.stage : line.event}`)).toEqual([
      '2026-10-28 ordered',
      '2026-11-08 delivered',
      '2026-11-22 contacted-seller',
      '2026-11-22 formal-claim',
    ]);
  });

  test('keeps the day of a letter that was sent before this guide knew of it', () => {
    const kept = caseOf({ dates: { 'letter-sent': '2026-11-01' } });
    expect(timelineOf(kept)).toEqual([{ is: 'event', event: 'letter-sent', on: '2026-11-01' }]);
  });
});
