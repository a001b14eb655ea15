import { describe, expect, test } from 'vitest';
import { readPolicies, readShop } from '../../scripts/content.ts';
import { PLACES, SHOPS } from '../../src/domain/shop/shop.ts';
import { answerDaysOf, correspondentOf } from '../../src/schemas/correspondent.ts';
import { loadedFactsPath } from '../../src/schemas/loaded-facts.ts';
import { placeOf, policiesOf } from '../../src/schemas/place.ts';

const policies = readPolicies();

describe('a place as the engine counts with it', () => {
  test.each(PLACES)('%s holds the facts without their sentences, and its bodies', (id) => {
    const shop = readShop(id);
    const place = placeOf(shop);
    expect(place.facts.map((fact) => fact.id)).toEqual(shop.facts.map((fact) => fact.id));
    expect(place.bodies.map((body) => body.id)).toEqual(shop.bodies.map((body) => body.id));
    expect(JSON.stringify(place)).not.toMatch(/"(statement|caveat|sources|name)":/);
  });

  test.each(['tw', 'hk'] as const)('%s has no Amazon shop, so no promise of Amazon holds there', (id) => {
    expect(policiesOf(id, policies)).toEqual([]);
    expect(readShop(id).site).toBeNull();
  });

  test('a promise holds in the shops where it was read', () => {
    const ids = (shop: 'us' | 'uk') => policiesOf(shop, policies).map(({ id }) => id);
    expect(ids('us')).toContain('ret-us-30-days');
    expect(ids('uk')).not.toContain('ret-us-30-days');
  });
});

describe('to whom a letter goes', () => {
  test.each(SHOPS)('%s has a name as in an address bar and a currency', (id) => {
    const to = correspondentOf(readShop(id));
    expect(to.shop).toMatch(/^Amazon\.[a-z.]+$/);
    expect(to.currency).toBe(readShop(id).currency);
  });

  test('no company is invented where no source names it', () => {
    const shop = readShop('us');
    const site = shop.site === null ? null : { ...shop.site, seller: null };
    expect(correspondentOf({ ...shop, site })).toMatchObject({ company: null, address: [] });
  });
});

describe('the days that a letter gives', () => {
  const provenance = { sources: [], checked: '2026', confidence: 'high' as const, caveat: null };

  test("are the country's own, or else ours", () => {
    expect(answerDaysOf({ demandDays: { value: 21, ...provenance } }, policies)).toBe(21);
    expect(answerDaysOf({ demandDays: null }, policies)).toBe(14);
  });

  test('stop the build where ours is missing', () => {
    expect(() => answerDaysOf({ demandDays: null }, [])).toThrow('Add the fact "our-answer-days" with a rule');
  });
});

test('the tools load one file a place and language', () => {
  expect(loadedFactsPath('zh-tw', 'jp')).toBe('/facts/zh-tw/jp.json');
});
