import { describe, expect, test } from 'vitest';
import { DISPUTE_REASONS, cardRightsFor, type CardVerdict } from '../../../src/domain/claim/card-rights.ts';
import { PAYMENTS, PROBLEMS, type Payment, type ProblemId } from '../../../src/domain/claim/claim.ts';
import type { Fact, Scope } from '../../../src/domain/shop/fact.ts';
import { fact, lawOf } from '../made-up-law.ts';
import { claim, factsFor, type ClaimParts } from '../../facts.ts';

const real = (parts: ClaimParts) => {
  const asked = claim(parts);
  return cardRightsFor(asked, factsFor(asked.shop, asked.home));
};
const rights = (parts: ClaimParts, facts: readonly Fact[] = []) => cardRightsFor(claim(parts), lawOf(facts));

const scopeOf = (parts: Partial<Scope>): Scope => ({ ...fact({}).scope, ...parts });
const byLaw = (parts: Partial<Scope> = {}) =>
  fact({ id: 'by-law', road: 'statutory-card-claim', scope: scopeOf(parts) });

describe('what a buyer can ask of a bank', () => {
  /** By way of paying: what the law of the home country adds to the schemes' own dispute. */
  const IN: Readonly<Record<string, Readonly<Record<Payment, CardVerdict>>>> = {
    US: {
      'credit-card': 'law-and-scheme',
      'debit-card': 'scheme',
      wallet: 'scheme',
      unknown: 'law-and-scheme',
      'direct-debit': 'not-known',
      'pay-later': 'not-known',
      'bank-transfer': 'neither',
      'gift-balance': 'neither',
      cash: 'neither',
    },
    TW: {
      'credit-card': 'scheme',
      'debit-card': 'scheme',
      wallet: 'scheme',
      unknown: 'scheme',
      'direct-debit': 'not-known',
      'pay-later': 'not-known',
      'bank-transfer': 'neither',
      'gift-balance': 'neither',
      cash: 'neither',
    },
    // Where nobody knows the law of the home country, the schemes are left, and the rest is not known.
    ZZ: {
      'credit-card': 'scheme',
      'debit-card': 'scheme',
      wallet: 'scheme',
      unknown: 'scheme',
      'direct-debit': 'not-known',
      'pay-later': 'not-known',
      'bank-transfer': 'neither',
      'gift-balance': 'neither',
      cash: 'neither',
    },
  };
  const rows = Object.entries(IN).flatMap(([home, verdicts]) =>
    PAYMENTS.map((payment) => [home, payment, verdicts[payment]] as const),
  );

  test.each(rows)('at home in %s and paid by %s is %s', (home, payment, verdict) => {
    expect(real({ home, payment })).toMatchObject({ payment, verdict });
  });

  test.each([
    ['GB', 'uk-section-75'],
    ['SE', 'se-card-credit'],
    ['US', 'us-card-billing-error'],
  ])('by law in %s rests on %s, in the shop of another country too', (home, law) => {
    expect(real({ home, shop: 'jp' }).law).toContain(law);
    expect(real({ home: 'TW', shop: 'jp' }).law).not.toContain(law);
  });
});

describe('a right by law', () => {
  test('is one for the ways of paying that it names, and for a payment that nobody knows', () => {
    const law = [byLaw({ payments: ['pay-later', 'bank-transfer'] })];
    expect(rights({ payment: 'pay-later' }, law)).toMatchObject({
      verdict: 'law',
      wall: null,
      law: ['by-law'],
      scheme: [],
    });
    expect(rights({ payment: 'bank-transfer' }, law)).toMatchObject({ verdict: 'law', wall: null, law: ['by-law'] });
    expect(rights({ payment: 'unknown' }, law)).toMatchObject({ verdict: 'law-and-scheme', law: ['by-law'] });
    expect(rights({ payment: 'credit-card' }, law)).toMatchObject({ verdict: 'scheme', law: [] });
    expect(rights({ payment: 'cash' }, law)).toMatchObject({ verdict: 'neither', wall: 'no-card', law: [] });
  });

  test('that names no way of paying is one for cards only', () => {
    const verdicts = PAYMENTS.map((payment) => rights({ payment }, [byLaw()]).verdict);
    expect(Object.fromEntries(PAYMENTS.map((payment, index) => [payment, verdicts[index]]))).toEqual({
      'credit-card': 'law-and-scheme',
      'debit-card': 'law-and-scheme',
      wallet: 'law-and-scheme',
      unknown: 'law-and-scheme',
      'bank-transfer': 'neither',
      'direct-debit': 'not-known',
      'gift-balance': 'neither',
      'pay-later': 'not-known',
      cash: 'neither',
    });
  });

  test('is known by its clock as well as by its road', () => {
    expect(rights({}, [fact({ id: 'clocked', rule: { clock: 'card-law' } })]).law).toEqual(['clocked']);
  });

  test('of people who live elsewhere is none, and one of a part of a country serves that part', () => {
    const quebec = [byLaw({ residents: ['CA-QC'] })];
    expect(rights({ home: 'CA-QC' }, quebec).law).toEqual(['by-law']);
    expect(rights({ home: 'CA-ON' }, quebec).law).toEqual([]);
    expect(rights({ home: 'CA' }, quebec).law).toEqual([]);
    expect(rights({ home: 'CA-QC' }, [byLaw({ residents: ['CA'] })]).law).toEqual(['by-law']);
  });

  test('about another problem is none', () => {
    expect(rights({ problem: 'defective' }, [byLaw({ problems: ['late'] })]).law).toEqual([]);
  });
});

describe('the rules of the schemes and the banks', () => {
  const facts = [
    fact({ id: 'scheme-clock', rule: { clock: 'card-scheme' } }),
    fact({ id: 'bank-clock', rule: { clock: 'bank-rule' } }),
    fact({ id: 'dispute-road', road: 'chargeback' }),
    fact({ id: 'both', road: 'statutory-card-claim', rule: { clock: 'card-scheme' } }),
    fact({ id: 'other-road', road: 'a-to-z' }),
    fact({ id: 'other-clock', rule: { clock: 'guarantee' } }),
  ];

  test('are told beside the law, and never twice', () => {
    expect(rights({}, facts)).toMatchObject({
      law: ['both'],
      scheme: ['scheme-clock', 'bank-clock', 'dispute-road'],
    });
  });

  test('are not told for a payment that no scheme stands behind', () => {
    const forAll = facts.map((one) => ({ ...one, scope: scopeOf({ payments: ['direct-debit'] }) }));
    expect(rights({ payment: 'direct-debit' }, forAll)).toMatchObject({ verdict: 'law', law: ['both'], scheme: [] });
  });
});

describe('where there is nothing to ask of a bank', () => {
  test.each(['account-blocked', 'injury-or-damage'] as const)('%s is no matter for a card', (problem) => {
    expect(rights({ problem }, [byLaw()])).toEqual({
      payment: 'credit-card',
      verdict: 'neither',
      wall: 'not-a-card-matter',
      reason: null,
      law: [],
      scheme: [],
    });
  });

  test('who got it as a gift has no card in it, but the form’s reason is told to the giver', () => {
    expect(rights({ buyer: 'gift-recipient' }, [byLaw()])).toEqual({
      payment: 'credit-card',
      verdict: 'neither',
      wall: 'gift-recipient',
      reason: 'not-received',
      law: [],
      scheme: [],
    });
  });

  test('a helper asks as the buyer would', () => {
    expect(rights({ buyer: 'helper' }, [byLaw()])).toMatchObject({ verdict: 'law-and-scheme', wall: null });
  });
});

describe('what the bank’s form calls it', () => {
  const REASONS: Readonly<Record<ProblemId, string | null>> = {
    'not-delivered': 'not-received',
    'marked-delivered': 'not-received',
    'empty-or-swapped': 'not-received',
    late: 'not-received',
    damaged: 'not-as-described',
    defective: 'not-as-described',
    'wrong-item': 'not-as-described',
    'not-as-described': 'not-as-described',
    counterfeit: 'counterfeit',
    'missing-parts': 'not-as-described',
    'changed-mind': 'refund-not-paid',
    'return-refused': 'refund-not-paid',
    'refund-missing': 'refund-not-paid',
    'refund-partial': 'refund-not-paid',
    'charged-wrongly': 'not-authorised',
    subscription: 'cancelled',
    'import-fees': 'wrong-amount',
    digital: 'not-as-described',
    'account-blocked': null,
    'injury-or-damage': null,
  };

  test.each(PROBLEMS)('is known for %s', (problem) => {
    expect(rights({ problem }).reason).toBe(REASONS[problem]);
  });

  test('names every reason for one problem or another', () => {
    const named = new Set(PROBLEMS.map((problem) => rights({ problem }).reason));
    expect(DISPUTE_REASONS.filter((reason) => !named.has(reason))).toEqual([]);
  });
});
