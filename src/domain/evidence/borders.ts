import type { Claim } from '../claim/claim.ts';
import { ANOTHER_COUNTRY } from '../case/case.ts';
import type { Country, Facts } from '../shop/shop.ts';

/** The member states of the European Union, which are one customs area: no parcel between them is declared. */
const ONE_CUSTOMS_AREA: readonly Country[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * Whether the buyer lives in another country than the shop's. Not known is not abroad: nothing is
 * asked for on a guess.
 *
 * @example
 * isAbroad({ home: 'TW' }, factsOfAmazonCom) // true, 22 November 2026
 */
export function isAbroad({ home }: Pick<Claim, 'home'>, facts: Facts | null): boolean {
  return facts !== null && home !== ANOTHER_COUNTRY && home.slice(0, 2) !== facts.shop.country;
}

/** Whether a parcel from the shop's country to the buyer's is declared at customs. */
export function passesCustoms(claim: Pick<Claim, 'home'>, facts: Facts | null): boolean {
  const isInside = [claim.home, facts?.shop.country ?? ''].every((country) => ONE_CUSTOMS_AREA.includes(country));
  return isAbroad(claim, facts) && !isInside;
}

/** Whether the buyer is charged in other money than the order was priced in; known for countries with facts only. */
export function hasOtherMoney(claim: Pick<Claim, 'home'>, facts: Facts | null): boolean {
  const own = facts?.home?.currency;
  return isAbroad(claim, facts) && own !== undefined && own !== facts?.shop.currency;
}
