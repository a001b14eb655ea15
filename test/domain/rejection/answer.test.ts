import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routeFor } from '../../../src/domain/claim/route.ts';
import { answerTo, type Answer } from '../../../src/domain/rejection/answer.ts';
import { fitsProblem, REJECTIONS, type RejectionId } from '../../../src/domain/rejection/rejections.ts';
import { claim, day, factsFor, SEED, type ClaimParts } from '../../facts.ts';
import { reasonOf } from '../../reasons.ts';
import { anyClaim } from '../any-claim.ts';

const TODAY = '2026-10-12';

function answer(id: RejectionId, parts: ClaimParts = {}, today = TODAY): Answer {
  const asked = claim(parts);
  return answerTo(reasonOf(id), asked, factsFor(asked.shop, asked.home), day(today));
}

const inShort = ({ usual, take, stage }: Answer) => [usual?.id, usual?.state.is, take?.id, stage];
const estimate = { 'latest-estimate': '2026-09-01' } as const;

describe('the step that answers a refusal', () => {
  test('is the appeal while its days run, with the clock and the day that it counts from', () => {
    const found = answer('tracking-shows-delivered', { dates: { ...estimate, denied: '2026-10-02' } });
    expect(inShort(found)).toEqual(['a-to-z-appeal', 'now', 'a-to-z-appeal', 'appeal']);
    expect(found.clocks).toMatchObject([{ rule: 'az-appeal-window', kind: 'open' }]);
    expect(found.missing).toEqual([]);
    expect(found.evidence).toEqual(reasonOf('tracking-shows-delivered').evidence);
  });

  test('is customer service where Amazon sold the parcel, with the wall in view and no appeal letter', () => {
    const found = answer('tracking-shows-delivered', { soldBy: 'amazon', shippedBy: 'amazon' });
    expect(inShort(found)).toEqual(['a-to-z-appeal', 'not-yours', 'amazon-customer-service', 'formal-claim']);
    expect(found.usual?.state).toEqual({ is: 'not-yours', reason: 'sold-or-shipped-by-amazon' });
    expect(found.asks).not.toContain('denied');
  });

  test('is customer service after the days for an appeal have run out, with the day on which they did', () => {
    const found = answer('tracking-shows-delivered', {
      dates: { ...estimate, 'contacted-seller': '2026-08-30', denied: '2026-08-01' },
    });
    expect(inShort(found)).toEqual(['a-to-z-appeal', 'closed', 'amazon-customer-service', 'formal-claim']);
    expect(found.usual?.state).toMatchObject({ by: { rule: 'az-appeal-window' } });
  });

  test('is what has to come first where no request was refused yet, and the days that would show otherwise are asked', () => {
    const found = answer('tracking-shows-delivered', { dates: estimate });
    expect(inShort(found)).toEqual(['a-to-z-appeal', 'after', 'seller-message', 'formal-claim']);
    expect(found.missing).toEqual(['contacted-seller', 'denied']);
  });

  test('is the A-to-z request, with its letter, where the seller alone has refused', () => {
    const found = answer('tracking-shows-delivered', {
      dates: { ...estimate, 'contacted-seller': '2026-09-20' },
    });
    expect(inShort(found)).toEqual(['a-to-z-appeal', 'after', 'a-to-z', 'guarantee-claim']);
    expect(found.clocks.map(({ clock }) => clock)).toContain('a-to-z-closes');
  });

  test('is to find out who sold it where nobody knows', () => {
    const found = answer('too-late', { soldBy: 'unknown', shippedBy: 'unknown' });
    expect(inShort(found)).toEqual(['amazon-customer-service', 'after', 'find-who-sold', 'formal-claim']);
  });

  test('is the dispute that runs, where they refuse because of it, and its day is asked', () => {
    expect(answer('bank-dispute-open').missing).toContain('dispute-filed');
    const found = answer('bank-dispute-open', { dates: { 'dispute-filed': '2026-10-01' } });
    expect(inShort(found)).toEqual(['chargeback', 'now', 'chargeback', 'formal-claim']);
    expect(found.take?.taken?.toString()).toBe('2026-10-01');
    expect(found.asks).toContain('dispute-filed');
  });

  test('is the letter where the way of paying knows no dispute', () => {
    const found = answer('nothing-new', { payment: 'cash', dates: { denied: '2026-10-02' } });
    expect(inShort(found)).toEqual(['chargeback', 'not-yours', 'formal-letter', 'formal-claim']);
  });

  test('says what a bank dispute would put at risk before it is chosen', () => {
    const found = answer('nothing-new', { dates: { ...estimate, denied: '2026-10-02' } });
    expect(found.take?.id).toBe('chargeback');
    expect(found.harms.map(({ harms }) => harms)).toEqual(['a-to-z-appeal']);
  });

  test('is the message to the seller where they say that nobody wrote to the seller', () => {
    const found = answer('seller-not-contacted', { dates: estimate });
    expect(inShort(found)).toEqual(['seller-message', 'now', 'seller-message', 'formal-claim']);
  });

  test('is found although the claim has no such step', () => {
    const found = answer('changed-mind-refused', { problem: 'not-delivered' });
    expect(inShort(found)).toEqual([undefined, undefined, 'seller-message', 'formal-claim']);
  });
});

describe('for every claim', () => {
  const anyReason = fc.constantFrom(...REJECTIONS);
  const anyToday = fc.nat(900).map((days) => day('2025-01-01').add({ days }));

  test('the step to take is open today and one of the route, and what is missing is asked', () => {
    fc.assert(
      fc.property(anyReason, anyClaim, anyToday, (id, asked, today) => {
        const facts = factsFor(asked.shop, asked.home);
        const found = answerTo(reasonOf(id), asked, facts, today);
        const open = routeFor(asked, facts, today).filter(({ state }) => state.is === 'now');
        expect(open.map((step) => step.id)).toContain(found.take?.id);
        expect(found.missing.every((event) => found.asks.includes(event) && asked.dates[event] === undefined)).toBe(
          true,
        );
        expect(found.clocks.every(({ from }) => found.asks.includes(from))).toBe(true);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  test('an appeal is written only where one is open', () => {
    fc.assert(
      fc.property(anyReason, anyClaim, anyToday, (id, asked, today) => {
        const facts = factsFor(asked.shop, asked.home);
        if (answerTo(reasonOf(id), asked, facts, today).stage !== 'appeal') return;
        const appeal = routeFor(asked, facts, today).find((step) => step.id === 'a-to-z-appeal');
        expect(appeal?.state.is).toBe('now');
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});

describe('the problems that a reason fits', () => {
  test('are all, or those of its list', () => {
    expect(fitsProblem({ problems: 'any' }, 'digital')).toBe(true);
    expect(fitsProblem(reasonOf('tracking-shows-delivered'), 'marked-delivered')).toBe(true);
    expect(fitsProblem(reasonOf('tracking-shows-delivered'), 'defective')).toBe(false);
  });
});
