import type { z } from 'astro/zod';
import type { Fact as CountedFact } from '../domain/shop/fact.ts';
import type { Body, Place, PlaceId } from '../domain/shop/shop.ts';
import type { Fact } from './fact.ts';
import type { policies } from './policies.ts';
import type { Shop, ShopBody } from './shop.ts';

export type Policy = z.output<typeof policies>['facts'][number];

/** What the engine counts with: the published fact without its sentences. */
export function countedFact(fact: Fact): CountedFact {
  const { id, confidence, scope, rule, right, road, about, note, denies } = fact;
  return { id, confidence, scope, rule, right, road, about, note, denies };
}

function countedBody({ id, kind, url, residents, against, binding }: ShopBody): Body {
  return { id, kind, url, residents, against, binding };
}

/** A published shop file as the place that the engine knows. */
export function placeOf(shop: Shop): Place {
  return {
    id: shop.id,
    country: shop.country,
    currency: shop.currency,
    facts: shop.facts.map(countedFact),
    bodies: shop.bodies.map(countedBody),
    smallClaims: shop.smallClaims !== null,
  };
}

/**
 * The promises of Amazon that hold in one shop.
 *
 * @example
 * policiesOf('tw', all) // []: there is no Amazon shop in Taiwan, November 2026
 */
export function policiesOf(place: PlaceId, all: readonly Policy[]): readonly Policy[] {
  if (place === 'tw' || place === 'hk') return [];
  return all.filter(({ shops }) => shops === 'all' || shops.includes(place));
}
