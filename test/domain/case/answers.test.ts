import { describe, expect, test } from 'vitest';
import {
  firstOpenQuestion,
  questionsFor,
  SELLERS,
  sellerOf,
  withForwarder,
  withProblem,
  withSeller,
} from '../../../src/domain/case/answers.ts';
import { EMPTY_CASE } from '../../../src/domain/case/case.ts';
import { opponentOf, PROBLEMS, remediesFor } from '../../../src/domain/claim/claim.ts';
import { caseOf } from '../../facts.ts';

const japan = caseOf({ problem: 'empty-or-swapped', shop: 'jp', home: 'TW' });

describe('the questions of the route finder', () => {
  test('ask about a forwarder only where the parcel crossed a border', () => {
    expect(questionsFor(japan)).toContain('forwarder');
    expect(questionsFor({ ...japan, home: 'JP' })).not.toContain('forwarder');
    expect(questionsFor({ ...japan, home: null })).not.toContain('forwarder');
    expect(questionsFor(EMPTY_CASE)).not.toContain('forwarder');
  });

  test('ask Ontario no question about Canada’s border', () => {
    expect(questionsFor(caseOf({ shop: 'ca', home: 'CA-ON' }))).not.toContain('forwarder');
  });

  test('do not ask about a forwarder what Amazon sent for a seller: Amazon stays the one to answer', () => {
    const sent = withSeller(japan, 'seller-amazon');
    expect(questionsFor(sent)).not.toContain('forwarder');
    expect(opponentOf(sent)).toBe('amazon');
  });

  test('go on asking about a forwarder that was named, so that it can be taken back', () => {
    const named = withForwarder(japan, true);
    expect(questionsFor({ ...named, home: 'JP' })).toContain('forwarder');
  });

  test('ask for a remedy only where there is a choice', () => {
    expect(questionsFor(caseOf({ problem: 'defective' }))).toContain('remedy');
    expect(questionsFor(caseOf({ problem: 'counterfeit' }))).not.toContain('remedy');
    expect(questionsFor(EMPTY_CASE)).not.toContain('remedy');
    const fits = caseOf({ problem: 'account-blocked', remedy: 'balance-release' });
    expect(questionsFor(fits)).not.toContain('remedy');
    expect(questionsFor({ ...fits, remedy: 'refund' })).toContain('remedy');
  });

  test('begin with the first one that nothing is known about', () => {
    expect(firstOpenQuestion(EMPTY_CASE)).toBe('problem');
    expect(firstOpenQuestion(caseOf({ problem: 'late' }))).toBe('shop');
    expect(firstOpenQuestion(caseOf({ problem: 'late', shop: 'de' }))).toBe('seller');
    expect(firstOpenQuestion(caseOf({ problem: 'late', shop: 'de', soldBy: 'amazon' }))).toBe('home');
    expect(firstOpenQuestion({ ...japan, soldBy: 'amazon' })).toBe('problem');
  });
});

describe('who sold and who sent it', () => {
  test.each(SELLERS)('%s comes back as it was answered', (answer) => {
    expect(sellerOf(withSeller(EMPTY_CASE, answer))).toBe(answer);
  });

  test('gives the one to answer', () => {
    const opponents = SELLERS.map((answer) => opponentOf(withSeller(EMPTY_CASE, answer)));
    expect(opponents).toEqual(['amazon', 'amazon', 'seller', 'seller', 'unknown']);
  });

  test('keeps the forwarder that was named before', () => {
    const named = withForwarder(withSeller(japan, 'seller-seller'), true);
    expect(withSeller(named, 'amazon')).toMatchObject({ soldBy: 'amazon', shippedBy: 'forwarder' });
    expect(withSeller(named, 'private')).toMatchObject({ soldBy: 'private-seller', shippedBy: 'forwarder' });
    expect(withSeller(named, 'unknown')).toMatchObject({ soldBy: 'unknown', shippedBy: 'forwarder' });
  });

  test('is known again when the forwarder is taken back', () => {
    for (const answer of ['amazon', 'seller-seller', 'private', 'unknown'] as const) {
      const before = withSeller(japan, answer);
      expect(withForwarder(withForwarder(before, true), false), answer).toEqual(before);
    }
  });
});

describe('another problem', () => {
  test('keeps every other answer', () => {
    const kept = caseOf({ ...japan, problem: 'defective', remedy: 'repair', payment: 'wallet' });
    expect(withProblem(kept, 'damaged')).toEqual({ ...kept, problem: 'damaged' });
    expect(withProblem(kept, null)).toEqual({ ...kept, problem: null });
  });

  test('never leaves a remedy that cannot put it right', () => {
    for (const problem of PROBLEMS) {
      const { remedy } = withProblem(caseOf({ remedy: 'delivery' }), problem);
      expect(remediesFor(problem), problem).toContain(remedy);
    }
    expect(withProblem(caseOf({ remedy: 'repair' }), 'counterfeit').remedy).toBe('refund');
    expect(withProblem(caseOf({ remedy: 'refund' }), 'account-blocked').remedy).toBe('balance-release');
  });
});
