import { FACTS_BEHIND_PROOF } from '../domain/evidence/places.ts';
import { answerDaysOf, correspondentOf, letterLanguageOf } from '../schemas/correspondent.ts';
import type { Fact } from '../schemas/fact.ts';
import type { BodyText, FactText, LoadedFacts } from '../schemas/loaded-facts.ts';
import { holidaysFor } from '../schemas/holidays.ts';
import { countedFact, placeOf, policiesOf } from '../schemas/place.ts';
import type { Shop, ShopBody } from '../schemas/shop.ts';
import type { Language } from '../words/words.ts';
import { localPath } from './languages.ts';
import { allPolicies } from './published.ts';

/**
 * What the tools load for one place: the counted facts, and every sentence in one language.
 *
 * @example
 * (await loadedFacts(taiwan, 'zh-TW')).policies // []: there is no Amazon shop in Taiwan, November 2026
 */
export async function loadedFacts(shop: Shop, language: Language): Promise<LoadedFacts> {
  const all = await allPolicies();
  const place = placeOf(shop);
  const policies = policiesOf(shop.id, all).filter(isCounted);
  return {
    place: { ...place, facts: place.facts.filter(isCounted) },
    policies: policies.map(countedFact),
    holidays: holidaysFor([...place.facts, ...policies]),
    factTexts: Object.fromEntries(
      [...shop.facts.filter(isCounted), ...policies].map((fact) => [fact.id, factText(fact, language)]),
    ),
    bodyTexts: Object.fromEntries(shop.bodies.map((body) => [body.id, bodyText(body, language)])),
    name: shop.name[language],
    site: siteOf(shop),
    correspondent: correspondentOf(shop),
    answerDays: answerDaysOf(shop, all),
  };
}

/** A tool needs the facts that the engine looks at; the rest is for pages. */
function isCounted({ id, rule, right, road, note, denies }: Counted): boolean {
  return [rule, right, road, note, denies].some((use) => use !== null) || FACTS_BEHIND_PROOF.includes(id);
}

type Counted = Pick<Fact, 'id' | 'rule' | 'right' | 'road' | 'note' | 'denies'>;

/** The sentences of a fact in one language. */
export function factText(fact: Fact, language: Language): FactText {
  const [first] = fact.sources;
  if (first === undefined) throw new Error(`The fact "${fact.id}" has no source: add one, or take the fact out.`);
  return {
    label: fact.label?.[language] ?? null,
    action: fact.action?.[language] ?? null,
    whatIsLeft: fact.whatIsLeft?.[language] ?? null,
    statement: fact.statement[language],
    caveat: fact.caveat?.[language] ?? null,
    law: fact.law,
    checked: fact.checked,
    source: { ...first, url: localPath(first.url, language) },
  };
}

function bodyText({ name, does, cost, url, phone }: ShopBody, language: Language): BodyText {
  return { name: name[language], does: does[language], cost: cost[language], url, phone };
}

function siteOf(shop: Shop): LoadedFacts['site'] {
  const { site } = shop;
  if (site === null) return null;
  const { domain, orders, contact } = site;
  return { domain, orders, contact, letterLanguage: letterLanguageOf(shop) };
}
