import type { Fact } from './fact.ts';

/** The Amazon shops that the engine knows. `tw` and `hk` are places without a shop: see {@link PLACES}. */
export const SHOPS = [
  'us',
  'ca',
  'mx',
  'br',
  'uk',
  'ie',
  'de',
  'fr',
  'it',
  'es',
  'nl',
  'be',
  'pl',
  'se',
  'tr',
  'ae',
  'sa',
  'eg',
  'za',
  'jp',
  'in',
  'au',
  'sg',
] as const;
export type ShopId = (typeof SHOPS)[number];

/** Every place with facts: the shops, and home countries that have law but no shop. */
export const PLACES = [...SHOPS, 'tw', 'hk'] as const;
export type PlaceId = (typeof PLACES)[number];

/**
 * ISO 3166-1 alpha-2, or ISO 3166-2 where the law differs inside a country (`CA-QC`); `ZZ`
 * (user-assigned) stands for "another country".
 */
export type Country = string;

/** ISO 4217 code of the shop's prices. */
export type Currency = string;

/** The home countries whose law is in the facts, by the place that holds it. */
const PLACES_OF_COUNTRIES: Readonly<Partial<Record<Country, PlaceId>>> = {
  US: 'us',
  CA: 'ca',
  MX: 'mx',
  BR: 'br',
  GB: 'uk',
  IE: 'ie',
  DE: 'de',
  FR: 'fr',
  IT: 'it',
  ES: 'es',
  NL: 'nl',
  BE: 'be',
  PL: 'pl',
  SE: 'se',
  TR: 'tr',
  AE: 'ae',
  SA: 'sa',
  EG: 'eg',
  ZA: 'za',
  JP: 'jp',
  IN: 'in',
  AU: 'au',
  SG: 'sg',
  TW: 'tw',
  HK: 'hk',
};

/** The countries with law among the facts. */
export const COUNTRIES = Object.keys(PLACES_OF_COUNTRIES);

/**
 * The place that holds the law of a country or of a part of it.
 *
 * @example
 * placeOfCountry('CA-QC') // 'ca'; undefined for a country whose law is not among the facts
 */
export function placeOfCountry(country: Country): PlaceId | undefined {
  return PLACES_OF_COUNTRIES[country.slice(0, 2)];
}

export type BodyKind =
  'consumer-advice' | 'mediation' | 'adr' | 'cross-border' | 'ombudsman' | 'regulator' | 'court' | 'arbitration';

/** Somebody outside Amazon who may help: what it is for, whom it serves, whether its word binds. */
export interface Body {
  readonly id: string;
  readonly kind: BodyKind;
  readonly url: string;
  /** ISO country codes of the residents that it serves; `any` where everybody may ask. */
  readonly residents: 'any' | readonly Country[];
  /** Whom a complaint there may be about. */
  readonly against: readonly ('amazon' | 'seller' | 'bank')[];
  /** `true` binds the other side, `false` does not, `null` is not known or depends. */
  readonly binding: boolean | null;
}

/** A shop, or a home country without one, and the law around it, as the engine counts with it. */
export interface Place {
  readonly id: PlaceId;
  readonly country: Country;
  readonly currency: Currency;
  readonly facts: readonly Fact[];
  readonly bodies: readonly Body[];
  /** Whether a small claims procedure is known there. */
  readonly smallClaims: boolean;
}

/** The public holidays of one country, for the years that are known. */
export interface Holidays {
  readonly firstYear: number;
  readonly lastYear: number;
  /** ISO days that no business is done on, Saturdays and Sundays left out. */
  readonly days: readonly string[];
}

/** Everything a claim is judged by: the shop, the law where the buyer lives, and Amazon's promises. */
export interface Facts {
  readonly shop: Place;
  /** `null` where the buyer's country is not among the facts. */
  readonly home: Place | null;
  readonly policies: readonly Fact[];
  /** By country; only those that a rule counts with. */
  readonly holidays: Readonly<Partial<Record<Country, Holidays>>>;
}
