import { describe, expect, test } from 'vitest';
import { closedSince, firstLastDayOf } from '../../../src/domain/claim/closing.ts';
import { deadlinesFor } from '../../../src/domain/deadline/deadlines.ts';
import { fact, lawOf } from '../made-up-law.ts';
import { claim, day } from '../../facts.ts';

/** Rules of so many days from 1 October 2026, in the order in which they are given. */
const inThisOrder = (values: readonly number[], onlyIf = false) => {
  const asked = claim({ dates: { delivered: '2026-10-01' } });
  return values.flatMap((value) =>
    deadlinesFor(asked, lawOf([fact({ id: `in-${value}`, rule: { value, onlyIf } })]), day('2026-10-20')),
  );
};

describe('the end of a step', () => {
  test('is the first of its certain last days, in whatever order they are told', () => {
    const end = closedSince(inThisOrder([15, 5, 10]));
    expect(end).toMatchObject({ is: 'closed', by: { rule: 'in-5' } });
    expect(end?.is === 'closed' ? end.since.toString() : null).toBe('2026-10-07');
  });

  test('is the last of those with a condition, in whatever order they are told', () => {
    expect(closedSince(inThisOrder([5, 15, 10], true))).toMatchObject({ by: { rule: 'in-15' } });
    expect(closedSince(inThisOrder([5, 50], true))).toBeNull();
  });

  test('has not come where no clock is known', () => {
    expect(closedSince([])).toBeNull();
  });
});

describe('the last day that is still to come', () => {
  test('is the first of them, in whatever order they are told', () => {
    expect(firstLastDayOf(inThisOrder([50, 30, 40]))?.rule).toBe('in-30');
  });

  test('is none where all have passed', () => {
    expect(firstLastDayOf(inThisOrder([5, 10]))).toBeNull();
  });
});
