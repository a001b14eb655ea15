import { describe, expect, test } from 'vitest';
import { PROBLEMS, type ProblemId } from '../../../src/domain/claim/claim.ts';
import { absencesFor, type Absence } from '../../../src/domain/deadline/absences.ts';
import type { Clock, Fact } from '../../../src/domain/shop/fact.ts';
import { fact, lawOf, type FactParts } from '../made-up-law.ts';
import { claim, factsFor, type ClaimParts } from '../../facts.ts';

const absences = (parts: ClaimParts, facts: readonly Fact[] = []) => absencesFor(claim(parts), lawOf(facts));
const told = (found: readonly Absence[]) =>
  found.map((absence) =>
    absence.is === 'denied' ? `${absence.clock} denied by ${absence.fact}` : `${absence.clock}: ask ${absence.ask}`,
  );
const clockOf = (clock: Clock, more: FactParts = {}) => fact({ id: `has-${clock}`, rule: { clock }, ...more });
const expectedOf = (parts: ClaimParts, clock: Clock) => absences(parts).some((absence) => absence.clock === clock);

describe('where nobody knows a day', () => {
  test('the reader gets the clock and who would know, and where a fact denies it the fact', () => {
    expect(absences({ problem: 'account-blocked', soldBy: 'amazon' })).toEqual([]);
    expect(
      absences({ problem: 'changed-mind', payment: 'cash' }, [fact({ id: 'none', denies: 'withdrawal' })]),
    ).toEqual([
      { is: 'not-known', clock: 'return-window', ask: 'order-page' },
      { is: 'denied', clock: 'withdrawal', fact: 'none' },
    ]);
  });

  test('a faulty item from a seller asks the order page, an adviser and the bank', () => {
    expect(told(absences({ problem: 'defective' }))).toEqual([
      'return-window: ask order-page',
      'a-to-z-opens: ask order-page',
      'a-to-z-closes: ask order-page',
      'guarantee: ask adviser',
      'card-scheme: ask bank',
    ]);
  });

  test('who changed their mind asks an adviser about a right to withdraw', () => {
    expect(told(absences({ problem: 'changed-mind' }))).toEqual([
      'return-window: ask order-page',
      'withdrawal: ask adviser',
      'card-scheme: ask bank',
    ]);
  });

  test.each(['refund-missing', 'refund-partial'] as const)('a %s asks the order page when it is due', (problem) => {
    expect(told(absences({ problem }))).toContain('refund-due: ask order-page');
  });
});

describe('a day that nobody would look for is not called missing', () => {
  const GOODS = ['damaged', 'defective', 'wrong-item', 'not-as-described', 'counterfeit', 'missing-parts'];
  const NO_A_TO_Z = [
    'changed-mind',
    'charged-wrongly',
    'subscription',
    'digital',
    'account-blocked',
    'injury-or-damage',
  ];
  const NOT_FOR_BANKS = ['account-blocked', 'injury-or-damage'];
  const looksFor: readonly (readonly [Clock, (problem: ProblemId) => boolean])[] = [
    ['return-window', (problem) => [...GOODS, 'changed-mind'].includes(problem)],
    ['withdrawal', (problem) => problem === 'changed-mind'],
    ['a-to-z-opens', (problem) => !NO_A_TO_Z.includes(problem)],
    ['a-to-z-closes', (problem) => !NO_A_TO_Z.includes(problem)],
    ['guarantee', (problem) => GOODS.includes(problem)],
    ['refund-due', (problem) => problem === 'refund-missing' || problem === 'refund-partial'],
    ['card-scheme', (problem) => !NOT_FOR_BANKS.includes(problem)],
  ];

  test.each(looksFor)('%s is looked for with some problems only', (clock, looked) => {
    for (const problem of PROBLEMS)
      expect(`${problem} ${expectedOf({ problem }, clock)}`).toBe(`${problem} ${looked(problem)}`);
  });

  test('A-to-z is not looked for where Amazon sold or shipped, and is where nobody knows', () => {
    expect(expectedOf({ soldBy: 'amazon' }, 'a-to-z-closes')).toBe(false);
    expect(expectedOf({ shippedBy: 'amazon' }, 'a-to-z-opens')).toBe(false);
    expect(expectedOf({ soldBy: 'unknown', shippedBy: 'unknown' }, 'a-to-z-closes')).toBe(true);
  });

  test('no guarantee by law is looked for from a private person', () => {
    expect(expectedOf({ problem: 'defective', soldBy: 'private-seller' }, 'guarantee')).toBe(false);
  });

  test.each([
    ['credit-card', true],
    ['debit-card', true],
    ['wallet', true],
    ['unknown', true],
    ['bank-transfer', false],
    ['direct-debit', false],
    ['gift-balance', false],
    ['pay-later', false],
    ['cash', false],
  ] as const)('after paying by %s a clock of the bank is looked for: %s', (payment, looked) => {
    expect(expectedOf({ payment }, 'card-scheme')).toBe(looked);
  });

  test('no clock of the bank is looked for by who got it as a gift', () => {
    expect(expectedOf({ buyer: 'gift-recipient' }, 'card-scheme')).toBe(false);
    expect(expectedOf({ buyer: 'helper' }, 'card-scheme')).toBe(true);
  });
});

describe('a clock that runs is not missing', () => {
  test.each<[ProblemId, Clock, Clock]>([
    ['defective', 'guarantee', 'guarantee'],
    ['defective', 'guarantee', 'reject'],
    ['defective', 'guarantee', 'defect-notice'],
    ['late', 'card-scheme', 'card-scheme'],
    ['late', 'card-scheme', 'card-law'],
    ['late', 'card-scheme', 'bank-rule'],
    ['defective', 'return-window', 'return-window'],
    ['changed-mind', 'withdrawal', 'withdrawal'],
    ['late', 'a-to-z-opens', 'a-to-z-opens'],
    ['late', 'a-to-z-closes', 'a-to-z-closes'],
    ['refund-missing', 'refund-due', 'refund-due'],
  ])('with %s, %s is answered by a rule of %s', (problem, clock, by) => {
    expect(absences({ problem }, [clockOf(by)]).map((absence) => absence.clock)).not.toContain(clock);
  });

  test('a rule for another opponent answers nothing', () => {
    const elsewhere = clockOf('guarantee', { scope: { opponents: ['amazon'] } });
    expect(told(absences({ problem: 'defective' }, [elsewhere]))).toContain('guarantee: ask adviser');
  });

  test('a bank’s clock of another country hides nothing: the reader asks the own bank', () => {
    const abroad = clockOf('card-law', { scope: { residents: ['TW'] } });
    expect(told(absences({}, [abroad]))).toContain('card-scheme: ask bank');
  });
});

describe('a right that the facts deny', () => {
  const none = fact({ id: 'no-such-right', denies: 'withdrawal' });

  test('is called denied, by that fact, and sends nobody to an adviser', () => {
    expect(told(absences({ problem: 'changed-mind' }, [none]))).toContain('withdrawal denied by no-such-right');
  });

  test('is not denied where a rule gives it all the same', () => {
    expect(told(absences({ problem: 'changed-mind' }, [none, clockOf('withdrawal')])).join()).not.toContain(
      'withdrawal',
    );
  });

  test('is not denied to people who live where the fact says nothing', () => {
    const there = { ...none, scope: { ...none.scope, residents: ['JP'] } };
    expect(told(absences({ problem: 'changed-mind' }, [there]))).toContain('withdrawal: ask adviser');
  });

  test('is denied for the clock that is meant, and for no other', () => {
    const other = fact({ id: 'no-window', denies: 'return-window' });
    expect(told(absences({ problem: 'changed-mind' }, [other]))).toEqual([
      'return-window denied by no-window',
      'withdrawal: ask adviser',
      'card-scheme: ask bank',
    ]);
  });

  test('is denied in Japan, which has no cooling-off for orders by post', () => {
    const asked = claim({ shop: 'jp', home: 'JP', problem: 'changed-mind' });
    expect(told(absencesFor(asked, factsFor('jp', 'JP')))).toContain('withdrawal denied by jp-no-cooling-off');
  });
});
