import type { Fact } from '../domain/shop/fact.ts';
import type { Facts, Place, PlaceId } from '../domain/shop/shop.ts';
import type { LetterLanguage } from '../domain/letter/letter.ts';

/** The sentences of one fact in the page's language, with its first source: what a card shows. */
export interface FactText {
  readonly label: string | null;
  readonly action: string | null;
  readonly whatIsLeft: string | null;
  readonly statement: string;
  readonly caveat: string | null;
  readonly law: string | null;
  readonly checked: string;
  readonly source: { readonly url: string; readonly title: string; readonly asOf: string };
}

/** An outside body in the page's language. */
export interface BodyText {
  readonly name: string;
  readonly does: string;
  readonly cost: string;
  readonly url: string;
  readonly phone: string | null;
}

/**
 * What the tools load for one place, from `/facts/<language>/<place>.json`: only the shop that was
 * asked for, only in the page's language.
 */
export interface LoadedFacts {
  readonly place: Place;
  readonly policies: readonly Fact[];
  /** The public holidays of the countries that a rule here counts with. */
  readonly holidays: Facts['holidays'];
  readonly factTexts: Readonly<Record<string, FactText>>;
  readonly bodyTexts: Readonly<Record<string, BodyText>>;
  readonly name: string;
  readonly site: {
    readonly domain: string;
    readonly orders: string;
    readonly contact: string;
    readonly letterLanguage: LetterLanguage;
  } | null;
  /** To whom a letter goes: the shop's name, its currency, the company and its address. */
  readonly correspondent: {
    readonly shop: string;
    readonly currency: string;
    readonly company: string | null;
    readonly address: readonly string[];
  };
  /** Days that a letter gives for an answer. */
  readonly answerDays: number;
}

/** The address of the file for one place; `language` as in the site's addresses. */
export function loadedFactsPath(language: 'en' | 'zh-tw', place: PlaceId): string {
  return `/facts/${language}/${place}.json`;
}

/** The address of the stock phrases of refusals, in all languages that the shops write in: see `Phrases`. */
export const PHRASES_PATH = '/facts/rejections.json';
