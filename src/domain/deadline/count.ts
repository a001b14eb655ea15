import type { Rule, Span, Unit } from '../shop/fact.ts';
import type { Holidays } from '../shop/shop.ts';

/** Hours in a day: a clock in hours is counted on in whole days, because only the day is known. */
const HOURS_A_DAY = 24;

const SATURDAY = 6;

/** A day that was counted to, and what a reader must know to count it again. */
export interface Count {
  readonly day: Temporal.PlainDate;
  /** The month is shorter than the day that was counted from, so its last day is taken. */
  readonly monthEnd: boolean;
  /** Public holidays on the way that are no business days and were passed over. */
  readonly holidays: readonly Temporal.PlainDate[];
  /** Business days were counted, and nobody says which days on the way are holidays: act earlier. */
  readonly holidaysUnknown: boolean;
}

/**
 * Adds a span to a day, as laws and shop policies count: the day of the event is not counted,
 * months and years end on the same number or on the last day of the month
 * (Regulation (EEC, Euratom) 1182/71, article 3).
 *
 * Business days are Monday to Friday less the holidays that are given. Without holidays, or past
 * the years that they cover, none are passed over: the day found is then never later than the real one.
 *
 * @throws RangeError where `value` is not a whole number above zero; that is a fault in the data.
 * @example
 * countOn(Temporal.PlainDate.from('2026-01-31'), 1, 'months').day // 2026-02-28
 */
export function countOn(day: Temporal.PlainDate, value: number, unit: Unit, holidays: Holidays | null = null): Count {
  if (!Number.isInteger(value) || value <= 0)
    throw new RangeError(`A span is a whole number above zero, not ${value}.`);
  const plain = (last: Temporal.PlainDate, monthEnd = false) => ({
    day: last,
    monthEnd,
    holidays: [],
    holidaysUnknown: false,
  });
  switch (unit) {
    case 'hours':
      return plain(day.add({ days: Math.ceil(value / HOURS_A_DAY) }));
    case 'calendar-days':
      return plain(day.add({ days: value }));
    case 'months':
      return plain(day.add({ months: value }), day.add({ months: value }).day !== day.day);
    case 'years':
      return plain(day.add({ years: value }), day.add({ years: value }).day !== day.day);
    case 'business-days':
      return countBusinessDays(day, value, holidays);
  }
}

function countBusinessDays(from: Temporal.PlainDate, value: number, known: Holidays | null): Count {
  const holidays: Temporal.PlainDate[] = [];
  let day = from;
  for (let left = value; left > 0;) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek >= SATURDAY) continue;
    if (known !== null && known.days.includes(day.toString())) holidays.push(day);
    else left -= 1;
  }
  const holidaysUnknown = known === null || from.year < known.firstYear || day.year > known.lastYear;
  return { day, monthEnd: false, holidays, holidaysUnknown };
}

/**
 * Adds a span to an event, whose own day may be day one. Days then end one earlier. Months and years
 * end on the eve of the same number, or with the month where it has no such number (BGB, section 188).
 *
 * @throws RangeError as {@link countOn} does.
 * @example
 * // Six months "beginning with the day" of a delivery on 1 March 2026:
 * countFromEvent(delivered, { value: 6, unit: 'months' }, 'counted', null).day // 2026-08-31
 */
export function countFromEvent(
  event: Temporal.PlainDate,
  { value, unit }: Span,
  eventDay: Rule['eventDay'],
  holidays: Holidays | null,
): Count {
  if (eventDay === 'not-counted') return countOn(event, value, unit, holidays);
  if (unit !== 'months' && unit !== 'years') return countOn(event.subtract({ days: 1 }), value, unit, holidays);
  const count = countOn(event, value, unit, holidays);
  return count.monthEnd ? count : { ...count, day: count.day.subtract({ days: 1 }) };
}

/**
 * The day that {@link countOn} finds, where only the day is wanted.
 *
 * @example
 * addSpan(Temporal.PlainDate.from('2026-11-22'), 14, 'calendar-days') // 2026-12-06
 */
export function addSpan(day: Temporal.PlainDate, value: number, unit: Unit): Temporal.PlainDate {
  return countOn(day, value, unit).day;
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
