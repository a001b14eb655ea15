import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { addSpan, daysBetween } from '../../../src/domain/deadline/count.ts';
import type { Unit } from '../../../src/domain/shop/fact.ts';
import { samples } from '../any-claim.ts';
import { SEED, day } from '../../facts.ts';

const CASES = samples(100_000);
const PATIENCE_MS = 60_000;

interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** Days since the last day of the year 0, counted with nothing but the leap rule. */
function numberOf({ year, month, day: date }: YearMonthDay): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const months = Array.from({ length: month - 1 }, (_, index) => lengthOf(year, index + 1));
  return before * 365 + leapDays + months.reduce((sum, length) => sum + length, 0) + date;
}

/** 1 January of the year 1 was a Monday in this calendar, so the weekday is the rest by seven; Sunday is 0. */
const isWorkday = (dayNumber: number) => dayNumber % 7 !== 0 && dayNumber % 7 !== 6;

function monthsLater({ year, month, day: date }: YearMonthDay, months: number): number {
  const index = year * 12 + month - 1 + months;
  const later = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return numberOf({ ...later, day: Math.min(date, lengthOf(later.year, later.month)) });
}

function workdaysLater(start: number, count: number): number {
  let number = start;
  for (let left = count; left > 0;) if (isWorkday(++number)) left--;
  return number;
}

/** The same span by counting day numbers, which knows nothing of Temporal. */
const byNumber: Record<Unit, (from: YearMonthDay, value: number) => number> = {
  hours: (from, value) => numberOf(from) + Math.ceil(value / 24),
  'calendar-days': (from, value) => numberOf(from) + value,
  months: monthsLater,
  years: (from, value) => monthsLater(from, value * 12),
  'business-days': (from, value) => workdaysLater(numberOf(from), value),
};

function luxonWorkdays(from: DateTime, value: number): DateTime {
  let later = from;
  for (let left = value; left > 0;) {
    later = later.plus({ days: 1 });
    if (later.weekday <= 5) left--;
  }
  return later;
}

/** The same span by Luxon. */
const byLuxon: Record<Unit, (from: DateTime, value: number) => DateTime> = {
  hours: (from, value) => from.plus({ days: Math.ceil(value / 24) }),
  'calendar-days': (from, value) => from.plus({ days: value }),
  months: (from, value) => from.plus({ months: value }),
  years: (from, value) => from.plus({ years: value }),
  'business-days': luxonWorkdays,
};

const LONGEST: Record<Unit, number> = {
  hours: 2000,
  'calendar-days': 1500,
  months: 120,
  years: 30,
  'business-days': 25,
};

const anyDay = fc.record({
  year: fc.integer({ min: 1999, max: 2101 }),
  month: fc.integer({ min: 1, max: 12 }),
  at: fc.nat(30),
});
const dayFrom = ({ year, month, at }: { year: number; month: number; at: number }): YearMonthDay => ({
  year,
  month,
  day: (at % lengthOf(year, month)) + 1,
});

describe('a span from a day', () => {
  test.each(Object.keys(LONGEST) as Unit[])(
    'in %s is what Luxon says and what counting the days one by one says',
    (unit) => {
      const value = fc.integer({ min: 1, max: LONGEST[unit] });
      const sameThreeTimes = fc.property(anyDay, value, (picked, span) => {
        const from = dayFrom(picked);
        const found = addSpan(Temporal.PlainDate.from(from), span, unit);
        const luxon = byLuxon[unit](DateTime.utc(from.year, from.month, from.day), span);
        return found.toString() === luxon.toISODate() && numberOf(found) === byNumber[unit](from, span);
      });
      fc.assert(sameThreeTimes, { seed: SEED, numRuns: CASES });
    },
    PATIENCE_MS,
  );

  test.each<[string, number, Unit, string, string]>([
    ['2026-01-31', 1, 'months', '2026-02-28', 'ends on the last day of a shorter month'],
    ['2028-01-31', 1, 'months', '2028-02-29', 'ends on 29 February in a leap year'],
    ['2026-08-31', 6, 'months', '2027-02-28', 'crosses the year and ends with February'],
    ['2026-02-28', 1, 'months', '2026-03-28', 'keeps the number of the day and does not jump to the end of the month'],
    ['2028-02-29', 1, 'years', '2029-02-28', 'ends on 28 February where there is no leap day'],
    ['2028-02-29', 4, 'years', '2032-02-29', 'ends on the next leap day'],
    ['2028-02-28', 2, 'calendar-days', '2028-03-01', 'counts the leap day'],
    ['2027-02-28', 1, 'calendar-days', '2027-03-01', 'knows the years without a leap day'],
    ['2100-02-28', 1, 'calendar-days', '2100-03-01', 'knows that 2100 has no leap day'],
    ['2026-12-31', 1, 'calendar-days', '2027-01-01', 'turns the year'],
    ['2026-12-20', 14, 'calendar-days', '2027-01-03', 'gives fourteen days over the turn of the year'],
    ['2026-11-20', 48, 'hours', '2026-11-22', 'takes 48 hours as two days'],
    ['2026-11-20', 49, 'hours', '2026-11-23', 'takes a begun day as a whole one'],
    ['2026-11-20', 1, 'business-days', '2026-11-23', 'goes from Friday to Monday'],
    ['2026-11-21', 1, 'business-days', '2026-11-23', 'goes from Saturday to Monday'],
    ['2026-11-22', 1, 'business-days', '2026-11-23', 'goes from Sunday to Monday'],
    ['2026-11-21', 5, 'business-days', '2026-11-27', 'counts a full week from Saturday to Friday'],
    ['2026-11-18', 10, 'business-days', '2026-12-02', 'counts two weeks from Wednesday'],
    [
      '2026-12-31',
      2,
      'business-days',
      '2027-01-04',
      'does not know of New Year, so it is never later than the real day',
    ],
  ])('%s and %i %s is %s: %s', (from, value, unit, expected) => {
    expect(addSpan(day(from), value, unit).toString()).toBe(expected);
  });

  test.each([0, -1, 1.5, NaN, Infinity])('of %s units is a fault in the data and is refused', (value) => {
    expect(() => addSpan(day('2026-11-22'), value, 'calendar-days')).toThrow('whole number above zero');
  });

  test('gives 14 days from delivery, and not a day less in Taipei', () => {
    const midnight = Temporal.ZonedDateTime.from('2026-11-08T00:00[Asia/Taipei]');
    const last = addSpan(midnight.toPlainDate(), 14, 'calendar-days');
    expect(last.toString()).toBe('2026-11-22');
    expect(daysBetween(midnight.toPlainDate(), last)).toBe(14);
  });
});

describe('the days between two days', () => {
  test.each([
    ['2026-11-22', '2026-11-30', 8],
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-21', -1],
    ['2026-11-22', '2028-11-22', 731],
  ])('from %s to %s are %i', (from, to, expected) => {
    expect(daysBetween(day(from), day(to))).toBe(expected);
  });
});
