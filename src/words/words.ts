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
 * A year, month or day in words, from `2026`, `2026-11` or `2026-11-22`.
 *
 * @example
 * dateInWords('2026-11', 'en') // 'November 2026'
 */
export function dateInWords(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return language === 'zh-TW' ? `${year}年` : year;
  const locale = language === 'zh-TW' ? 'zh-TW' : 'en-GB';
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) };
  return Temporal.PlainDate.from(`${year}-${month}-${day ?? '01'}`).toLocaleString(locale, parts);
}
