/** The languages of the site, as BCP-47 tags and as the keys of every bilingual sentence in the data. */
export const LANGUAGES = ['en', 'zh-TW'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same thing said in every language of the site: a missing language is a type error. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>;

/** What `<html lang>` says: the Chinese of the site is written in Han characters as Taiwan writes them. */
export const HTML_TAG: InEveryLanguage<string> = { en: 'en', 'zh-TW': 'zh-Hant-TW' };

/** English has two forms of a counted noun; Chinese has one and does not need this. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * A day in words, with its weekday where asked.
 *
 * @example
 * dayInWords(Temporal.PlainDate.from('2026-11-22'), 'zh-TW', 'with-weekday') // '2026年11月22日（週日）'
 */
export function dayInWords(day: Temporal.PlainDate, language: Language, weekday?: 'with-weekday'): string {
  if (language === 'en') {
    const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
    return day.toLocaleString('en-GB', weekday === undefined ? parts : { ...parts, weekday: 'short' });
  }
  // Written out: engines print a Temporal day in Chinese as "2026/3/1" even when asked for the long form.
  const written = `${day.year}年${day.month}月${day.day}日`;
  return weekday === undefined ? written : `${written}（${day.toLocaleString('zh-TW', { weekday: 'short' })}）`;
}

/** A month in words: "February 2025". */
export function monthInWords(year: number, month: number, language: Language): string {
  if (language === 'zh-TW') return `${year}年${month}月`;
  return Temporal.PlainDate.from({ year, month, day: 1 }).toLocaleString('en-GB', { year: 'numeric', month: 'long' });
}

/**
 * A year, month or day in words, from `2026`, `2026-11` or `2026-11-22`.
 *
 * @example
 * dateInWords('2026-11', 'en') // 'November 2026'
 */
export function dateInWords(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return language === 'zh-TW' ? `${year}年` : year;
  if (day === undefined) return monthInWords(Number(year), Number(month), language);
  return dayInWords(Temporal.PlainDate.from(date), language);
}
