import { describe, expect, test } from 'vitest';
import { EMPTY_CASE } from '../../../src/domain/case/case.ts';
import { CASE_STEPS, isEmptyCase, isOverdue, isSettled, progressOf } from '../../../src/domain/case/progress.ts';
import { oddityOf } from '../../../src/domain/case/odd-dates.ts';
import { withSent } from '../../../src/domain/case/sent.ts';
import { caseOf, day } from '../../facts.ts';

const today = day('2026-11-22');
const kettle = caseOf({ problem: 'defective', shop: 'uk', home: 'GB', soldBy: 'seller', shippedBy: 'seller' });

describe('how far a step has come', () => {
  test('is not started anywhere in an empty case', () => {
    expect(CASE_STEPS.map((step) => progressOf(step, EMPTY_CASE, today))).toEqual(CASE_STEPS.map(() => 'not-started'));
    expect(isEmptyCase(EMPTY_CASE)).toBe(true);
    expect(isEmptyCase(kettle)).toBe(false);
  });

  test('what happened: problem, site and home make it whole; "not sure" about the rest does not hold it up', () => {
    const state = (parts: Parameters<typeof caseOf>[0]) => progressOf('what-happened', caseOf(parts), today);
    expect(state({ payment: 'wallet' })).toBe('in-progress');
    expect(state({ problem: 'late' })).toBe('in-progress');
    expect(state({ problem: 'late', shop: 'de', home: 'DE' })).toBe('done');
    expect(state({ problem: 'late', shop: 'de', home: 'DE', remedy: 'repair' })).toBe('needs-a-look');
  });

  test('dates: done with those that the letter tells, and a look is needed at one that cannot be', () => {
    const state = (dates: typeof kettle.dates) => progressOf('dates', { ...kettle, dates }, today);
    expect(state({ ordered: '2026-10-20' })).toBe('in-progress');
    expect(state({ ordered: '2026-10-20', delivered: '2026-10-25', discovered: '2026-11-15' })).toBe('done');
    expect(state({ ordered: '2026-10-20', delivered: '2026-10-19' })).toBe('needs-a-look');
    expect(state({ ordered: '2026-11-23' })).toBe('needs-a-look');
    expect(progressOf('dates', caseOf({ dates: { ordered: '2026-10-20' } }), today)).toBe('in-progress');
  });

  test('evidence: done once every needed thing is there or cannot be had', () => {
    const state = (evidence: typeof kettle.evidence) => progressOf('evidence', { ...kettle, evidence }, today);
    expect(state({ packaging: 'have' })).toBe('in-progress');
    const needed = { 'order-page': 'have', 'fault-photos': 'have', 'serial-number': 'cannot' } as const;
    expect(state({ ...needed, 'seller-messages': 'asked' })).toBe('in-progress');
    expect(state({ ...needed, 'seller-messages': 'cannot' })).toBe('done');
    expect(progressOf('evidence', caseOf({ evidence: { packaging: 'have' } }), today)).toBe('not-started');
  });

  test('letter: done with name, order, item and a sum that is more than nothing', () => {
    const whole = caseOf({
      person: { ...EMPTY_CASE.person, name: 'Tom Reed' },
      order: { ...EMPTY_CASE.order, number: '203-1234567-1234567', item: 'Kettle' },
      amounts: { price: 14900 },
    });
    expect(progressOf('letter', whole, today)).toBe('done');
    expect(progressOf('letter', { ...whole, amounts: {} }, today)).toBe('in-progress');
    expect(progressOf('letter', { ...whole, amounts: { price: 0 } }, today)).toBe('needs-a-look');
    const story = { ...EMPTY_CASE.words, story: 'It leaks.' };
    expect(progressOf('letter', caseOf({ words: story }), today)).toBe('in-progress');
  });

  test('check: needs a look where a step before it does, and is done once something went out', () => {
    const odd = { ...kettle, dates: { ordered: '2026-12-01' } };
    expect(progressOf('check', odd, today)).toBe('needs-a-look');
    const sent = withSent(odd, { stage: 'formal-claim', to: 'seller', on: '2026-11-22', answerBy: null });
    expect(progressOf('check', sent, today)).toBe('done');
  });

  test('send: waits for the answer, asks for a look once its day has gone by, and ends with the money', () => {
    const sent = withSent(kettle, { stage: 'formal-claim', to: 'seller', on: '2026-11-01', answerBy: '2026-11-21' });
    expect(progressOf('send', sent, day('2026-11-21'))).toBe('in-progress');
    expect(progressOf('send', sent, today)).toBe('needs-a-look');
    const answered = { ...sent, dates: { ...sent.dates, 'seller-answered': '2026-11-20' } };
    expect(progressOf('send', answered, today)).toBe('in-progress');
    expect(progressOf('send', { ...sent, amounts: { price: 14900, refunded: 14900 } }, today)).toBe('done');
  });
});

describe('an answer that is waited for', () => {
  const sent = [{ stage: 'formal-claim', on: '2026-11-01', answerBy: '2026-11-15' }] as const;

  test('is overdue on the day after, and not on the day itself', () => {
    expect(isOverdue({ sent, dates: {} }, day('2026-11-15'))).toBe(false);
    expect(isOverdue({ sent, dates: {} }, day('2026-11-16'))).toBe(true);
  });

  test('is not overdue where they answered or refused since, but an answer to an older letter is none', () => {
    expect(isOverdue({ sent, dates: { denied: '2026-11-01' } }, today)).toBe(false);
    expect(isOverdue({ sent, dates: { 'seller-answered': '2026-10-31' } }, today)).toBe(true);
  });

  test('is never overdue where none was asked for', () => {
    expect(isOverdue({ sent: [{ stage: 'appeal', on: '2026-11-01', answerBy: null }], dates: {} }, today)).toBe(false);
    expect(isOverdue({ sent: [], dates: {} }, today)).toBe(false);
  });

  test('is settled by all of the money, not by a part of it', () => {
    expect(isSettled({ amounts: { price: 500, refunded: 499 } })).toBe(false);
    expect(isSettled({ amounts: { price: 500, refunded: 500 } })).toBe(true);
    expect(isSettled({ amounts: { refunded: 500 } })).toBe(true);
    expect(isSettled({ amounts: { price: 0 } })).toBe(false);
    expect(isSettled({ amounts: {} })).toBe(false);
  });
});

describe('a date that cannot be', () => {
  test('is one that is still to come; the latest estimate may be', () => {
    expect(oddityOf('delivered', { delivered: '2026-11-23' }, today)).toEqual({ is: 'to-come' });
    expect(oddityOf('delivered', { delivered: '2026-11-22' }, today)).toBeNull();
    expect(oddityOf('latest-estimate', { 'latest-estimate': '2026-12-24' }, today)).toBeNull();
  });

  test('is one before what must have happened first; the same day is possible', () => {
    const dates = { ordered: '2026-10-20', delivered: '2026-10-19' };
    expect(oddityOf('delivered', dates, today)).toEqual({ is: 'before', earlier: 'ordered' });
    expect(oddityOf('delivered', { ...dates, delivered: '2026-10-20' }, today)).toBeNull();
    expect(oddityOf('ordered', dates, today)).toBeNull();
    expect(oddityOf('returned', {}, today)).toBeNull();
  });
});
