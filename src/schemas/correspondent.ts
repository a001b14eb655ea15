import type { Correspondent } from '../letters/compose.ts';
import { LETTER_LANGUAGES, type LetterLanguage } from '../domain/letter/letter.ts';
import type { Policy } from './place.ts';
import type { Shop } from './shop.ts';

/** The fact that says how many days a letter gives where no rule of the country says so. */
export const OUR_ANSWER_DAYS = 'our-answer-days';

/** To whom a letter about an order in this shop goes, as the facts name them. */
export function correspondentOf({ site, currency, name }: Shop): Correspondent {
  return {
    shop: site === null ? name.en : site.domain.replace(/^a/, 'A'),
    currency,
    company: site?.seller?.company ?? null,
    address: site?.seller?.lines ?? [],
  };
}

/**
 * The language that a letter to this shop starts in: the shop's own where we write letters in it,
 * otherwise English. The reader may change it.
 */
export function letterLanguageOf({ site }: Pick<Shop, 'site'>): LetterLanguage {
  return LETTER_LANGUAGES.find((language) => language === site?.letterLanguage) ?? 'en';
}

/**
 * The days that a letter gives for an answer: the country's own number, or our own default, which is
 * a fact of ours and no law.
 *
 * @throws Error where the default is missing from the facts: that is a fault in the data.
 */
export function answerDaysOf(shop: Pick<Shop, 'demandDays'>, policies: readonly Policy[]): number {
  const ours = policies.find((fact) => fact.id === OUR_ANSWER_DAYS)?.rule?.value;
  const days = shop.demandDays?.value ?? ours;
  if (days === undefined)
    throw new Error(`Add the fact "${OUR_ANSWER_DAYS}" with a rule to src/content/policies/ours.json.`);
  return days;
}
