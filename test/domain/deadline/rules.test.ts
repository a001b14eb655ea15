import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { deadlinesFor, factsOf, servesHome, type Deadline } from '../../../src/domain/deadline/deadlines.ts';
import { UNITS, type Rule, type Span, type Unit } from '../../../src/domain/shop/fact.ts';
import type { Facts, Holidays } from '../../../src/domain/shop/shop.ts';
import { samples } from '../any-claim.ts';
import { fact, lawOf, place } from '../made-up-law.ts';
import { SEED, claim, day } from '../../facts.ts';

const CASES = samples(50_000);
const PATIENCE_MS = 60_000;

/** Two years of holidays in a country that keeps them, and none in one that nobody knows. */
const KEPT: Holidays = {
  firstYear: 2026,
  lastYear: 2027,
  days: ['2026-01-01', '2026-05-01', '2026-12-25', '2027-01-01', '2027-01-04', '2027-05-05', '2027-12-27'],
};

function counted(rule: Partial<Rule>, delivered: string, today: string = delivered): Deadline {
  const facts: Facts = lawOf([fact({ rule })], { holidays: { MX: KEPT } });
  const asked = claim({ problem: 'changed-mind', dates: { delivered } });
  const [found] = deadlinesFor(asked, facts, day(today));
  if (found === undefined) throw new Error('The made-up rule does not run.');
  return found;
}

type Counted = Exclude<Deadline, { kind: 'unknown' }>;

function dated(rule: Partial<Rule>, delivered: string, today?: string): Counted {
  const found = counted(rule, delivered, today);
  if (found.kind === 'unknown') throw new Error('The made-up rule gives no day.');
  return found;
}

const dateOf = (rule: Partial<Rule>, delivered: string) => dated(rule, delivered).date.toString();

describe('a rule that counts the day of the event', () => {
  test.each<[number, Unit, string, string, string]>([
    [7, 'calendar-days', '2026-11-02', '2026-11-08', 'ends a day earlier than one that does not'],
    [1, 'calendar-days', '2026-11-02', '2026-11-02', 'may be over on the day itself'],
    [3, 'business-days', '2026-11-02', '2026-11-04', 'takes a working day as day one'],
    [1, 'business-days', '2026-11-07', '2026-11-09', 'begins on Monday where the day is a Saturday'],
    [48, 'hours', '2026-11-02', '2026-11-03', 'takes two days for 48 hours'],
    [6, 'months', '2026-01-15', '2026-07-14', 'ends on the eve of the same number'],
    [6, 'months', '2026-03-01', '2026-08-31', 'ends with the last day of a long month, not with the number before it'],
    [6, 'months', '2026-05-01', '2026-10-31', 'ends with October where it began with May'],
    [1, 'months', '2026-03-01', '2026-03-31', 'takes the whole of March'],
    [1, 'months', '2026-02-01', '2026-02-28', 'takes the whole of February'],
    [6, 'months', '2026-08-31', '2027-02-28', 'ends with February where it has no such number'],
    [6, 'months', '2026-08-30', '2027-02-28', 'ends with February where it has no such number by one'],
    [6, 'months', '2026-08-29', '2027-02-28', 'ends with February where it has just no such number'],
    [6, 'months', '2026-08-28', '2027-02-27', 'ends before the same number where February has it'],
    [1, 'years', '2027-03-01', '2028-02-29', 'ends with the leap day'],
    [1, 'years', '2028-02-29', '2029-02-28', 'begins with the leap day and ends with February'],
    [2, 'years', '2026-01-01', '2027-12-31', 'takes two whole years'],
  ])('%i %s from %s ends on %s: it %s', (value, unit, delivered, last) => {
    expect(dateOf({ value, unit, eventDay: 'counted' }, delivered)).toBe(last);
  });
});

describe('a rule that waits first', () => {
  const wait = { value: 15, unit: 'calendar-days' } as const;

  test('counts its span from the last day of the wait, and says which day that is', () => {
    const found = dated({ wait, value: 60 }, '2026-11-01');
    expect(found.waitEnds?.toString()).toBe('2026-11-16');
    expect(found.date.toString()).toBe('2027-01-15');
    expect(found).toMatchObject({ wait, value: 60, monthEnd: false, skipped: [], holidaysUnknown: false });
  });

  test('has no end of a wait where there is none', () => {
    expect(dated({}, '2026-11-01')).toMatchObject({ wait: null, waitEnds: null });
  });

  test('lets the day of the event begin the wait where that day counts, and counts the span after it in full', () => {
    const found = dated({ wait, value: 60, eventDay: 'counted' }, '2026-11-01');
    expect(found.waitEnds?.toString()).toBe('2026-11-15');
    expect(found.date.toString()).toBe('2027-01-14');
  });

  test('waits in its own unit', () => {
    const found = dated({ wait: { value: 1, unit: 'months' }, value: 48, unit: 'hours' }, '2026-01-31');
    expect(found.waitEnds?.toString()).toBe('2026-02-28');
    expect(found.date.toString()).toBe('2026-03-02');
  });

  test('names the holidays of the wait before those of the span', () => {
    const found = dated(
      { wait: { value: 1, unit: 'business-days' }, value: 1, unit: 'business-days', holidays: 'MX' },
      '2026-12-31',
    );
    expect(found.skipped.map(String)).toEqual(['2027-01-01', '2027-01-04']);
    expect(found.waitEnds?.toString()).toBe('2027-01-05');
    expect(found.date.toString()).toBe('2027-01-06');
  });

  test('does not know the holidays where only the wait needed them', () => {
    const businessDays = { value: 2, unit: 'business-days' } as const;
    expect(dated({ wait: businessDays }, '2026-11-02').holidaysUnknown).toBe(true);
    expect(dated({ wait: businessDays, holidays: 'MX' }, '2026-11-02').holidaysUnknown).toBe(false);
  });
});

describe('whose day it is', () => {
  const state = (means: Rule['means'], today: string) => counted({ means }, '2026-11-02', today);

  test('a last day is the reader’s, and is passed on the day after', () => {
    expect(state('last-day', '2026-11-11')).toMatchObject({ kind: 'open', daysLeft: 1 });
    expect(state('last-day', '2026-11-12')).toMatchObject({ kind: 'open', daysLeft: 0 });
    expect(state('last-day', '2026-11-13')).toMatchObject({ kind: 'passed', daysSince: 1 });
  });

  test('an earliest day opens on the day that is counted to', () => {
    expect(state('earliest-day', '2026-11-11')).toMatchObject({ kind: 'opens', daysUntil: 1 });
    expect(state('earliest-day', '2026-11-12')).toMatchObject({ kind: 'opens', daysUntil: 0 });
    expect(state('earliest-day', '2026-11-13')).toMatchObject({ kind: 'opens', daysUntil: -1 });
  });

  test('the last day of the other side is theirs to its end: it opens on the day after', () => {
    expect(state('their-last-day', '2026-11-12')).toMatchObject({ kind: 'opens', daysUntil: 1 });
    expect(state('their-last-day', '2026-11-13')).toMatchObject({ kind: 'opens', daysUntil: 0 });
    expect(dateOf({ means: 'their-last-day' }, '2026-11-02')).toBe('2026-11-13');
  });
});

describe('business days', () => {
  const rule = { value: 2, unit: 'business-days', holidays: 'MX' } as const;
  const found = (delivered: string, more: Partial<Rule> = {}) => dated({ ...rule, ...more }, delivered);

  test('pass over the holidays of the country that is named, and tell which', () => {
    expect(found('2026-04-29').date.toString()).toBe('2026-05-04');
    expect(found('2026-04-29').skipped.map(String)).toEqual(['2026-05-01']);
    expect(found('2026-04-29')).toMatchObject({ holidays: 'MX', holidaysUnknown: false });
  });

  test('have no holiday to tell of where none is on the way', () => {
    expect(found('2026-11-02')).toMatchObject({ skipped: [], holidaysUnknown: false });
  });

  test('do not pass over a holiday that comes after their end', () => {
    expect(found('2026-04-28').date.toString()).toBe('2026-04-30');
    expect(found('2026-04-28').skipped).toEqual([]);
  });

  test.each([
    ['no country is named', { holidays: null }, '2026-04-29'],
    ['the holidays of the country are not known', { holidays: 'ZA' }, '2026-04-29'],
    ['they end after the years that are known', {}, '2027-12-31'],
    ['they begin before the years that are known', {}, '2025-12-31'],
  ])('are called uncertain where %s', (_, more, delivered) => {
    expect(found(delivered, more).holidaysUnknown).toBe(true);
  });

  test.each([
    ['the first day that is known', '2026-01-02'],
    ['the last days that are known', '2027-12-29'],
  ])('are certain up to %s', (_, delivered) => {
    expect(found(delivered).holidaysUnknown).toBe(false);
  });

  test('are Monday to Friday where no holidays are known: never later than the real day', () => {
    expect(found('2026-04-29', { holidays: null }).date.toString()).toBe('2026-05-01');
    expect(found('2026-04-29', { holidays: null }).skipped).toEqual([]);
  });
});

describe('a month that is too short', () => {
  test.each<[Partial<Rule>, string, string, boolean]>([
    [{ value: 1, unit: 'months' }, '2026-01-31', '2026-02-28', true],
    [{ value: 1, unit: 'months' }, '2026-01-28', '2026-02-28', false],
    [{ value: 1, unit: 'years' }, '2028-02-29', '2029-02-28', true],
    [{ value: 1, unit: 'years' }, '2026-02-28', '2027-02-28', false],
    [{ value: 6, unit: 'months', eventDay: 'counted' }, '2026-08-31', '2027-02-28', true],
    [{ value: 6, unit: 'months', eventDay: 'counted' }, '2026-09-01', '2027-02-28', false],
    [{ value: 28, unit: 'calendar-days' }, '2026-01-31', '2026-02-28', false],
    [{ value: 20, unit: 'business-days' }, '2026-01-31', '2026-02-27', false],
  ])('is told of: %j from %s', (rule, delivered, last, told) => {
    expect(dateOf(rule, delivered)).toBe(last);
    expect(dated(rule, delivered).monthEnd).toBe(told);
  });
});

describe('a rule that holds for some purchases only', () => {
  const runs = (scope: { validFrom?: string; validUntil?: string }, ordered: string | null) => {
    const asked = claim({ dates: ordered === null ? {} : { ordered } });
    return deadlinesFor(asked, lawOf([fact({ scope, rule: {} })]), day('2026-11-22')).length > 0;
  };

  test.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-03', true],
  ])('runs from its first day on: ordered on %s, %s', (ordered, expected) => {
    expect(runs({ validFrom: '2026-03-02' }, ordered)).toBe(expected);
  });

  test.each([
    ['2026-03-01', true],
    ['2026-03-02', true],
    ['2026-03-03', false],
  ])('runs until its last day: ordered on %s, %s', (ordered, expected) => {
    expect(runs({ validUntil: '2026-03-02' }, ordered)).toBe(expected);
  });

  test('may run where nobody knows the day of purchase', () => {
    expect(runs({ validFrom: '2026-03-02', validUntil: '2026-03-02' }, null)).toBe(true);
  });
});

describe('the law of the home country', () => {
  const facts = [
    fact({ id: 'bank-law', rule: { clock: 'card-law' } }),
    fact({ id: 'bank-scheme', rule: { clock: 'card-scheme' } }),
    fact({ id: 'bank-rule', rule: { clock: 'bank-rule' } }),
    fact({ id: 'card-road', road: 'statutory-card-claim' }),
    fact({ id: 'scheme-road', road: 'chargeback' }),
    fact({ id: 'ombudsman-road', road: 'bank-ombudsman' }),
    fact({ id: 'consumer-law', rule: { clock: 'guarantee' } }),
    fact({ id: 'other-road', road: 'formal-letter' }),
    fact({ id: 'neither' }),
  ];
  const ids = facts.map(({ id }) => id);
  const carried = (home: Facts['home']) => factsOf(lawOf([], { home })).map(({ id }) => id);

  test('is carried to a shop abroad whole where there is no shop at home', () => {
    expect(carried(place('tw', 'TW', { facts }))).toEqual(ids);
  });

  test('is carried abroad for the bank only where there is a shop at home', () => {
    expect(carried(place('de', 'DE', { facts }))).toEqual(ids.slice(0, 6));
  });

  test('is not carried at all where nobody knows it, and is not counted twice at home', () => {
    expect(carried(null)).toEqual([]);
    const shop = place('us', 'US', { facts });
    expect(factsOf({ ...lawOf([]), shop, home: shop }).map(({ id }) => id)).toEqual(ids);
  });

  test('stands between the shop’s and Amazon’s own', () => {
    const home = place('tw', 'TW', { facts: [fact({ id: 'home' })] });
    const all = factsOf(lawOf([fact({ id: 'shop' })], { home, policies: [fact({ id: 'amazon' })] }));
    expect(all.map(({ id }) => id)).toEqual(['shop', 'home', 'amazon']);
  });
});

describe('where a law holds', () => {
  const serves = (residents: 'any' | string[], home: string) => servesHome({ scope: { residents } }, { home });

  test('a country’s law holds in its parts, a part’s law not for who only names the country', () => {
    expect(serves(['CA'], 'CA-QC')).toBe(true);
    expect(serves(['CA-QC'], 'CA-QC')).toBe(true);
    expect(serves(['CA-QC'], 'CA-ON')).toBe(false);
    expect(serves(['CA-QC'], 'CA')).toBe(false);
    expect(serves('any', 'ZZ')).toBe(true);
    expect(serves(['CA'], 'ZZ')).toBe(false);
  });
});

interface Oracle<D> {
  readonly later: (from: D, span: Span) => D;
  readonly eve: (day: D) => D;
  readonly isWorkday: (day: D) => boolean;
  readonly numberInMonth: (day: D) => number;
  readonly toIso: (day: D) => string;
}

/** A rule as a person with a calendar counts it; how the calendar works is the oracle's. */
function lastDayBy<D>(oracle: Oracle<D>, event: D, { wait, value, unit, eventDay }: Rule): D {
  const first = wait ?? { value, unit };
  const waited = eventDay === 'counted' ? withItsOwnDay(first) : spanned(event, first);
  return wait === null ? waited : spanned(waited, { value, unit });

  function withItsOwnDay(span: Span): D {
    if (span.unit !== 'months' && span.unit !== 'years') return spanned(oracle.eve(event), span);
    const sameNumber = oracle.later(event, span);
    return oracle.numberInMonth(sameNumber) === oracle.numberInMonth(event) ? oracle.eve(sameNumber) : sameNumber;
  }

  function spanned(from: D, span: Span): D {
    if (span.unit === 'hours') return oracle.later(from, { value: Math.ceil(span.value / 24), unit: 'calendar-days' });
    if (span.unit !== 'business-days') return oracle.later(from, span);
    const next = oracle.later(from, { value: 1, unit: 'calendar-days' });
    const rest = span.value - (oracle.isWorkday(next) ? 1 : 0);
    return rest === 0 ? next : spanned(next, { value: rest, unit: 'business-days' });
  }
}

const DURATION = { 'calendar-days': 'days', months: 'months', years: 'years' } as const;
const durationOf = ({ value, unit }: Span) => {
  if (unit === 'hours' || unit === 'business-days') throw new RangeError(`${unit} are counted in days.`);
  return { [DURATION[unit]]: value };
};

const byLuxon = (holidays: readonly string[]): Oracle<DateTime> => ({
  later: (from, span) => from.plus(durationOf(span)),
  eve: (one) => one.minus({ days: 1 }),
  isWorkday: (one) => one.weekday <= 5 && !holidays.includes(one.toISODate() ?? ''),
  numberInMonth: (one) => one.day,
  toIso: (one) => one.toISODate() ?? '',
});

/** Another way through Temporal than the engine’s: moments at noon in a place with summer time, turned into days. */
const byTemporal = (holidays: readonly string[]): Oracle<Temporal.ZonedDateTime> => ({
  later: (from, span) => from.add(durationOf(span)),
  eve: (one) => one.subtract({ days: 1 }),
  isWorkday: (one) => one.dayOfWeek <= 5 && !holidays.includes(one.toPlainDate().toString()),
  numberInMonth: (one) => one.day,
  toIso: (one) => one.toPlainDate().toString(),
});

describe('every way of counting', () => {
  const LONGEST: Record<Unit, number> = {
    hours: 500,
    'calendar-days': 400,
    months: 40,
    years: 10,
    'business-days': 30,
  };
  const anySpan = fc
    .constantFrom(...UNITS)
    .chain((unit) => fc.record({ value: fc.integer({ min: 1, max: LONGEST[unit] }), unit: fc.constant(unit) }));
  const anyRule = fc.record({
    span: anySpan,
    wait: fc.option(anySpan, { freq: 3 }),
    eventDay: fc.constantFrom('counted' as const, 'not-counted' as const),
    holidays: fc.constantFrom('MX', null),
  });

  test(
    'with waits, days that count themselves and holidays, is what Luxon says and what Temporal says by another way',
    () => {
      const anyEvent = fc.nat(1500).map((days) => day('2024-12-01').add({ days }));
      const same = fc.property(anyEvent, anyRule, (event, { span, ...more }) => {
        const rule = { ...span, ...more };
        const found = dated(rule, event.toString());
        const full = {
          ...rule,
          clock: 'return-window',
          from: 'delivered',
          means: 'last-day',
          nature: 'hard',
          onlyIf: false,
        } as const;
        const holidays = more.holidays === null ? [] : KEPT.days;
        const luxon = byLuxon(holidays);
        const temporal = byTemporal(holidays);
        const noon = event.toZonedDateTime({ timeZone: 'Australia/Lord_Howe', plainTime: '12:00' });
        expect(found.date.toString()).toBe(
          luxon.toIso(lastDayBy(luxon, DateTime.utc(event.year, event.month, event.day), full)),
        );
        expect(found.date.toString()).toBe(temporal.toIso(lastDayBy(temporal, noon, full)));
      });
      fc.assert(same, { seed: SEED, numRuns: CASES });
    },
    PATIENCE_MS,
  );
});
