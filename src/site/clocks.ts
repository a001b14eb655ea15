import type { ProblemId } from '../domain/claim/claim.ts';
import { CLOCKS, type Clock } from '../domain/shop/fact.ts';
import type { Fact } from '../schemas/fact.ts';
import { policiesOf, type Policy } from '../schemas/place.ts';
import type { Shop } from '../schemas/shop.ts';
import { allPolicies, hasRule, places, policyTopics, type RuledFact } from './published.ts';

/** The clocks that one place, Amazon as a whole, or the card networks set. */
export interface ClockList {
  readonly by: Shop | 'amazon' | 'cards';
  readonly facts: readonly RuledFact[];
}

/** Topics whose facts are not Amazon's: the card networks' rules, and our own suggestions. */
export const NOT_AMAZONS: readonly string[] = ['cards', 'ours'];

const isEverywhere = ({ shops }: Policy) => shops === 'all';

/** Every clock that can run for a problem: Amazon's own first, then each place's, then the card networks'. */
export async function clocksFor(problem: ProblemId): Promise<readonly ClockList[]> {
  const topics = await policyTopics();
  const amazons = topics.filter(({ topic }) => !NOT_AMAZONS.includes(topic)).flatMap(({ facts }) => facts);
  const lists: readonly { by: ClockList['by']; facts: readonly Fact[] }[] = [
    { by: 'amazon' as const, facts: amazons.filter(isEverywhere) },
    ...(await Promise.all((await places()).map(async (place) => ({ by: place, facts: await factsOfPlace(place) })))),
    { by: 'cards' as const, facts: topics.find(({ topic }) => topic === 'cards')?.facts ?? [] },
  ];
  return lists
    .map(({ by, facts }) => ({
      by,
      facts: facts
        .filter(hasRule)
        .filter((fact) => concerns(fact, problem))
        .sort(inOrder),
    }))
    .filter(({ facts }) => facts.length > 0);
}

/** What holds in one place alone: its own facts, and the promises of Amazon that were read there. */
export async function factsOfPlace(place: Shop): Promise<readonly Fact[]> {
  const local = (await allPolicies()).filter((fact) => !isEverywhere(fact));
  return [...policiesOf(place.id, local), ...place.facts];
}

/** Those of them that yield a day, in the order of the engine's list of clocks. */
export async function clocksOfPlace(place: Shop): Promise<readonly RuledFact[]> {
  return (await factsOfPlace(place)).filter(hasRule).sort(inOrder);
}

/** What each place says about one clock, as far as it is for people who live there; an empty list is an answer too. */
export async function clockByPlace(clock: Clock): Promise<readonly { by: Shop; facts: readonly RuledFact[] }[]> {
  const policies = await allPolicies();
  return (await places()).map((place) => ({
    by: place,
    facts: [...place.facts, ...policiesOf(place.id, policies)]
      .filter(hasRule)
      .filter(({ rule, scope }) => rule.clock === clock && isFor(scope.residents, place.country)),
  }));
}

/** The law of a part of a country is listed with the country. */
function isFor(residents: Fact['scope']['residents'], country: string): boolean {
  return residents === 'any' || residents.some((code) => code.startsWith(country));
}

function concerns({ scope }: RuledFact, problem: ProblemId): boolean {
  return scope.problems === 'any' || scope.problems.includes(problem);
}

function inOrder(one: RuledFact, other: RuledFact): number {
  return CLOCKS.indexOf(one.rule.clock) - CLOCKS.indexOf(other.rule.clock);
}
