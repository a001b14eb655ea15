// What the tests of the board share: everything that the islands put into words, from the real facts.
import { readShop } from '../../scripts/content.ts';
import { deadlinesFor } from '../../src/domain/deadline/deadlines.ts';
import type { Claim } from '../../src/domain/claim/claim.ts';
import { placeOfCountry, type PlaceId } from '../../src/domain/shop/shop.ts';
import type { Situation } from '../../src/components/islands/case-file/hooks.ts';
import { contextOf, type RouteContext } from '../../src/components/islands/route/context.ts';
import { correspondentOf } from '../../src/schemas/correspondent.ts';
import type { Fact } from '../../src/schemas/fact.ts';
import type { BodyText, FactText, LoadedFacts } from '../../src/schemas/loaded-facts.ts';
import { placeOf } from '../../src/schemas/place.ts';
import type { Shop } from '../../src/schemas/shop.ts';
import { ROUTE_WORDS } from '../../src/words/route/index.ts';
import { TOOL_WORDS } from '../../src/words/tools/index.ts';
import type { Language } from '../../src/words/words.ts';
import { claim, day, factsFor, policies, type ClaimParts } from '../facts.ts';

const places = new Map<PlaceId, Shop>();
function placeWith(id: PlaceId): Shop {
  const known = places.get(id) ?? readShop(id);
  places.set(id, known);
  return known;
}

function factText(
  { label, action, whatIsLeft, statement, caveat, law, checked, sources }: Fact,
  language: Language,
): FactText {
  const source = sources[0] ?? { url: '', title: '', asOf: '' };
  const said = { label, action, whatIsLeft, caveat };
  const texts = Object.fromEntries(Object.entries(said).map(([key, text]) => [key, text?.[language] ?? null]));
  return {
    ...(texts as Record<keyof typeof said, string | null>),
    statement: statement[language],
    law,
    checked,
    source,
  };
}

/** Everything of a claim as an island holds it, in one language, on one day. */
export function boardOf(asked: Claim, today: Temporal.PlainDate, language: Language): RouteContext {
  const shop = placeWith(asked.shop);
  const homeId = placeOfCountry(asked.home);
  const both = homeId === undefined || homeId === shop.id ? [shop] : [placeWith(homeId), shop];
  const facts = factsFor(asked.shop, asked.home);
  const loaded: LoadedFacts = {
    place: placeOf(shop),
    policies: facts.policies,
    holidays: facts.holidays,
    factTexts: Object.fromEntries(
      [...both.flatMap((place) => place.facts), ...policies].map((fact) => [fact.id, factText(fact, language)]),
    ),
    bodyTexts: Object.fromEntries(
      both
        .flatMap(({ bodies }) => bodies)
        .map(({ id, name, does, cost, url, phone }): [string, BodyText] => [
          id,
          { name: name[language], does: does[language], cost: cost[language], url, phone },
        ]),
    ),
    name: shop.name[language],
    site: shop.site === null ? null : { ...shop.site, letterLanguage: 'en' },
    correspondent: correspondentOf(shop),
    answerDays: 14,
  };
  const { factTexts, bodyTexts } = loaded;
  const situation: Situation = { claim: asked, loaded: { facts, shop: loaded, factTexts, bodyTexts }, day: today };
  const words = TOOL_WORDS[language];
  return contextOf(situation, deadlinesFor(asked, facts, today), {
    caseWords: words.caseFile,
    words: words.deadlines,
    roads: ROUTE_WORDS[language],
  });
}

/** The same in one line, for a claim that is told by what it differs in. */
export const board = (parts: ClaimParts, today: string, language: Language = 'en'): RouteContext =>
  boardOf(claim(parts), day(today), language);
