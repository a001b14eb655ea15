import { getCollection } from 'astro:content';
import { PLACES } from '../domain/shop/shop.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Policy } from '../schemas/place.ts';
import type { Shop } from '../schemas/shop.ts';

/** Where a fact is published: in a place's own file, or among Amazon's promises on a topic. */
export type Published =
  | { readonly fact: Fact; readonly place: Shop; readonly topic: null }
  | { readonly fact: Policy; readonly place: null; readonly topic: string };

/** A fact that yields a day. */
export type RuledFact = Fact & { readonly rule: NonNullable<Fact['rule']> };

/** The places that have a file, in the order of the engine's list. */
export async function places(): Promise<readonly Shop[]> {
  const files = await getCollection('shops');
  return PLACES.flatMap((id) => files.filter(({ data }) => data.id === id).map(({ data }) => data));
}

/** One place by its id. */
export async function placeWith(id: string): Promise<Shop> {
  const place = (await places()).find((one) => one.id === id);
  if (place === undefined) throw new Error(`There is no src/content/shops/${id}.json: add it, or correct the id.`);
  return place;
}

/** Amazon's promises by topic: one file each. */
export async function policyTopics(): Promise<
  readonly { readonly topic: string; readonly facts: readonly Policy[] }[]
> {
  const files = await getCollection('policies');
  return files.map(({ id, data }) => ({ topic: id, facts: data.facts })).sort((a, b) => a.topic.localeCompare(b.topic));
}

/** Amazon's promises, all topics together. */
export async function allPolicies(): Promise<readonly Policy[]> {
  return (await policyTopics()).flatMap(({ facts }) => facts);
}

let index: Promise<ReadonlyMap<string, Published>> | undefined;

async function readAll(): Promise<ReadonlyMap<string, Published>> {
  const fromTopics = (await policyTopics()).flatMap(({ topic, facts }) =>
    facts.map((fact): Published => ({ fact, place: null, topic })),
  );
  const fromPlaces = (await places()).flatMap((place) =>
    place.facts.map((fact): Published => ({ fact, place, topic: null })),
  );
  const all = new Map<string, Published>();
  for (const one of [...fromTopics, ...fromPlaces]) {
    if (all.has(one.fact.id))
      throw new Error(`The fact "${one.fact.id}" is published twice: give one of them another id.`);
    all.set(one.fact.id, one);
  }
  return all;
}

/** Every published fact by its id. */
export function publishedFacts(): Promise<ReadonlyMap<string, Published>> {
  if (import.meta.env.DEV) return readAll();
  index ??= readAll();
  return index;
}

/** @throws Error where no such fact is published: the message says where it would be added. */
export async function publishedFact(id: string): Promise<Published> {
  const found = (await publishedFacts()).get(id);
  if (found === undefined)
    throw new Error(
      `No fact "${id}" is published. Add it under src/content/policies/ or src/content/shops/, or correct the id.`,
    );
  return found;
}

/** @throws Error where the fact has no rule, so that a page would print a length that nobody knows. */
export async function ruledFact(id: string): Promise<RuledFact> {
  const { fact } = await publishedFact(id);
  if (!hasRule(fact))
    throw new Error(`The fact "${id}" has no rule, so it has no length. Use <FactLine id="${id}" /> instead.`);
  return fact;
}

/** Whether a fact yields a day. */
export function hasRule<Kind extends Fact>(fact: Kind): fact is Kind & RuledFact {
  return fact.rule !== null;
}
