import { decimalsOf } from '../case-file/currency.ts';
import type { Ready } from './ready.ts';

/** A sum in the currency of the shop; while that is not known, in its smallest unit. */
export function moneyInWords(minor: number, currency: string | null, locale: string): string {
  if (currency === null) return String(minor);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minor / 10 ** decimalsOf(currency));
}

/** A sum of this case. */
export function money(minor: number, { situation, caseWords }: Pick<Ready, 'situation' | 'caseWords'>): string {
  return moneyInWords(minor, situation.loaded.shop.correspondent.currency, caseWords.locale);
}
