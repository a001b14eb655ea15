import Calendar from 'date-holidays';
import type { Fact } from '../domain/shop/fact.ts';
import type { Country, Facts, Holidays } from '../domain/shop/shop.ts';

/** The years that a table covers: orders that can still be claimed for, and what counts on from them. */
const FIRST_YEAR = 2024;
const LAST_YEAR = 2030;

const SATURDAY = 6;

/**
 * The public holidays of a country that fall on a working day. The library is read at build time, so
 * a browser only gets the days.
 *
 * @throws Error where the library does not know the country: then a rule must not count with it.
 * @example
 * holidaysIn('MX').days.includes('2026-11-16') // true: Revolution Day is kept on the third Monday of November
 */
export function holidaysIn(country: Country): Holidays {
  const calendar = new Calendar(country);
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const days = years.flatMap((year) => daysOf(calendar, year));
  if (days.length === 0)
    throw new Error(`No public holidays are known for "${country}": take "holidays" out of the rule.`);
  return { firstYear: FIRST_YEAR, lastYear: LAST_YEAR, days: [...new Set(days)].sort() };
}

function daysOf(calendar: Calendar, year: number): readonly string[] {
  return calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
    .filter((iso) => Temporal.PlainDate.from(iso).dayOfWeek < SATURDAY);
}

const tables = new Map<Country, Holidays>();

/** The tables that the rules of some facts count with, by country. */
export function holidaysFor(facts: readonly Pick<Fact, 'rule'>[]): Facts['holidays'] {
  const countries = new Set(facts.flatMap(({ rule }) => rule?.holidays ?? []));
  return Object.fromEntries(
    [...countries].map((country) => {
      const table = tables.get(country) ?? holidaysIn(country);
      tables.set(country, table);
      return [country, table];
    }),
  );
}
