import type { Unit } from '../shop/fact.ts';

/** Hours in a day: a clock in hours is counted on in whole days, because only the day is known. */
const HOURS_A_DAY = 24;

/**
 * Adds a span to a day, as laws and shop policies count: the day of the event is not counted,
 * months and years end on the same number or on the last day of the month
 * (Regulation (EEC, Euratom) 1182/71, article 3).
 *
 * Business days are Monday to Friday. Public holidays are not known here and not counted:
 * the day found is therefore never later than the real one.
 *
 * @throws RangeError where `value` is not a whole number above zero; that is a fault in the data.
 * @example
 * addSpan(Temporal.PlainDate.from('2026-01-31'), 1, 'months') // 2026-02-28
 */
export function addSpan(day: Temporal.PlainDate, value: number, unit: Unit): Temporal.PlainDate {
  if (!Number.isInteger(value) || value <= 0)
    throw new RangeError(`A span is a whole number above zero, not ${value}.`);
  switch (unit) {
    case 'hours':
      return day.add({ days: Math.ceil(value / HOURS_A_DAY) });
    case 'calendar-days':
      return day.add({ days: value });
    case 'months':
      return day.add({ months: value });
    case 'years':
      return day.add({ years: value });
    case 'business-days':
      return addBusinessDays(day, value);
  }
}

const SATURDAY = 6;
const WEEK = 5;

function addBusinessDays(day: Temporal.PlainDate, value: number): Temporal.PlainDate {
  const start = day.dayOfWeek < SATURDAY ? day : day.subtract({ days: day.dayOfWeek - WEEK });
  const weeks = Math.floor((start.dayOfWeek + value - 1) / WEEK);
  const weekday = ((start.dayOfWeek + value - 1) % WEEK) + 1;
  return start.add({ days: weeks * 7 + weekday - start.dayOfWeek });
}

/**
 * Whole days from one day to another; negative where the second is earlier.
 *
 * @example
 * daysBetween(Temporal.PlainDate.from('2026-11-22'), Temporal.PlainDate.from('2026-11-30')) // 8
 */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days;
}
