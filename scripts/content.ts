// Reads the facts from src/content for scripts and tests that run without Astro.
import { readFileSync, readdirSync } from 'node:fs';
import { policies } from '../src/schemas/policies.ts';
import { placeOf, policiesOf, countedFact, type Policy } from '../src/schemas/place.ts';
import { shop, type Shop } from '../src/schemas/shop.ts';
import { placeOfCountry, type Country, type Facts, type PlaceId, type ShopId } from '../src/domain/shop/shop.ts';
import { holidaysFor } from '../src/schemas/holidays.ts';

const content = new URL('../src/content/', import.meta.url);

const readJson = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${folder}/${name}`, content), 'utf8'));

const filesIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, content)).filter((name) => name.endsWith('.json'));

/** Every fact of `src/content/policies`, through its schema. */
export function readPolicies(): readonly Policy[] {
  return filesIn('policies').flatMap((name) => policies.parse(readJson('policies', name)).facts);
}

/** One file of `src/content/shops`, through its schema. */
export function readShop(id: PlaceId): Shop {
  return shop.parse(readJson('shops', `${id}.json`));
}

/** What a claim at this shop, by a buyer who lives there, is judged by. */
export function readFacts(shopId: ShopId, home: Country): Facts {
  const homeId = placeOfCountry(home);
  const atShop = placeOf(readShop(shopId));
  const atHome = homeId === undefined ? null : placeOf(readShop(homeId));
  const policies = policiesOf(shopId, readPolicies()).map(countedFact);
  return {
    shop: atShop,
    home: atHome,
    policies,
    holidays: holidaysFor([...atShop.facts, ...(atHome?.facts ?? []), ...policies]),
  };
}
