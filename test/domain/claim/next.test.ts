import { describe, expect, test } from 'vitest';
import { openSteps, stepAfter } from '../../../src/domain/claim/next.ts';
import { usualStage } from '../../../src/domain/letter/stage.ts';
import { caseOf, route, stepState, type ClaimParts } from '../../facts.ts';

const TODAY = '2026-11-22';
const firstOf = (parts: ClaimParts) => openSteps(route(parts, TODAY))[0]?.id;

describe('where a claim begins', () => {
  test('is with the seller who sold and sent it', () => {
    expect(firstOf({ problem: 'empty-or-swapped' })).toBe('seller-message');
    expect(firstOf({ problem: 'defective', dates: { delivered: '2026-11-10' } })).toBe('amazon-return');
  });

  test('is with Amazon where Amazon sold it', () => {
    expect(firstOf({ problem: 'empty-or-swapped', soldBy: 'amazon', shippedBy: 'amazon' })).toBe(
      'amazon-customer-service',
    );
  });

  test('is with people and with the parcel first, where one is hurt or the other is not there', () => {
    expect(firstOf({ problem: 'injury-or-damage' })).toBe('safety-first');
    expect(firstOf({ problem: 'marked-delivered' })).toBe('delivery-check');
  });

  test('is finding out who sold it, where that is not known', () => {
    expect(firstOf({ problem: 'damaged', soldBy: 'unknown', shippedBy: 'unknown' })).toBe('find-who-sold');
  });

  test('is the request itself once it is open, before any chat about the same thing', () => {
    const dates = { 'contacted-seller': '2026-11-01', 'latest-estimate': '2026-10-20' };
    const open = openSteps(route({ problem: 'empty-or-swapped', dates }, TODAY)).map(({ id }) => id);
    expect(open[0]).toBe('a-to-z');
    expect(open.at(-1)).toBe('amazon-customer-service');
  });

  test('leaves out what was done already', () => {
    const dates = { 'contacted-seller': '2026-11-01' };
    expect(openSteps(route({ problem: 'empty-or-swapped', dates }, TODAY)).map(({ id }) => id)).not.toContain(
      'seller-message',
    );
  });
});

describe('the step after a letter', () => {
  test('is the appeal once a request was refused, and something later after that', () => {
    const dates = { 'contacted-seller': '2026-10-10', 'claim-filed': '2026-10-20', denied: '2026-11-10' };
    const steps = route({ dates }, TODAY);
    expect(stepAfter(steps, 'guarantee-claim')?.id).toBe('a-to-z-appeal');
    expect(stepAfter(steps, 'appeal')?.id).not.toBe('a-to-z-appeal');
  });

  test('is the request to Amazon once a seller was written to, on the day on which it opens', () => {
    const dates = { 'contacted-seller': '2026-11-22', 'letter-sent': '2026-11-22', 'latest-estimate': '2026-11-10' };
    const steps = route({ problem: 'empty-or-swapped', dates }, TODAY);
    const next = stepAfter(steps, 'formal-claim');
    expect(`${next?.id ?? ''} ${stepState(steps, 'a-to-z')}`).toBe('a-to-z from 2026-11-24');
  });

  test('is never the maker, whose warranty stands beside the claim', () => {
    const dates = { 'letter-sent': '2026-11-10', delivered: '2026-10-10' };
    expect(stepAfter(route({ problem: 'defective', dates }, TODAY), 'formal-claim')?.id).not.toBe(
      'manufacturer-warranty',
    );
  });

  test('waits for the day on which it opens', () => {
    const dates = { 'letter-sent': '2026-11-20' };
    const steps = route(
      { problem: 'account-blocked', soldBy: 'amazon', shippedBy: 'amazon', payment: 'cash', dates },
      TODAY,
    );
    const next = stepAfter(steps, 'formal-claim');
    expect(`${next?.id ?? ''} ${stepState(steps, next?.id ?? 'a-to-z')}`).toBe('adr-mediation from 2026-12-05');
  });
});

describe('the letter that is next', () => {
  const stage = (parts: Parameters<typeof caseOf>[0], dates: ClaimParts['dates'] = {}) => {
    const kept = caseOf({ problem: 'marked-delivered', dates, ...parts });
    return usualStage(kept, route({ problem: kept.problem ?? 'late', dates }, TODAY));
  };

  test('is the formal claim as long as the seller has not been written to', () => {
    expect(stage({})).toBe('formal-claim');
  });

  test('is the request to Amazon once that road is open, and only once', () => {
    const dates = { 'latest-estimate': '2026-10-20', 'contacted-seller': '2026-11-01' };
    expect(stage({}, dates)).toBe('guarantee-claim');
    expect(stage({}, { ...dates, 'claim-filed': '2026-11-10' })).toBe('formal-claim');
  });

  test('is the appeal after a refusal, and not a second one', () => {
    const dates = { 'contacted-seller': '2026-11-01', 'claim-filed': '2026-11-05', denied: '2026-11-20' };
    expect(stage({}, dates)).toBe('appeal');
    expect(stage({ sent: [{ stage: 'appeal', on: '2026-11-21', answerBy: null }] }, dates)).toBe('formal-claim');
  });

  test('reminds once of money that was promised', () => {
    const promised = { problem: 'refund-missing' } as const;
    expect(stage(promised, { 'refund-promised': '2026-11-01' })).toBe('refund-reminder');
    const sent = [{ stage: 'refund-reminder', on: '2026-11-10', answerBy: null }] as const;
    expect(stage({ ...promised, sent }, { 'refund-promised': '2026-11-01' })).not.toBe('refund-reminder');
  });
});
