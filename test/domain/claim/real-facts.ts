// Which facts and bodies the data really holds.
import { PLACES } from '../../../src/domain/shop/shop.ts';
import { readShop } from '../../../scripts/content.ts';
import { policies } from '../../facts.ts';
import type { Known } from './promises.ts';

const places = PLACES.map((id) => readShop(id));
const sourced = new Set(
  [...policies, ...places.flatMap(({ facts }) => facts)]
    .filter(({ sources }) => sources.length > 0)
    .map(({ id }) => id),
);
const bodies = new Set(places.flatMap((place) => place.bodies.map(({ id }) => id)));

export const REAL: Known = { sourced: (fact) => sourced.has(fact), body: (id) => bodies.has(id) };
