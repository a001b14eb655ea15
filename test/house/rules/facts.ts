// Facts are found by their ids: what names one must find exactly one.
import type { TextFile } from './files.ts';
import type { MdxPage } from './mdx.ts';

/** What these rules need to know of a published fact. */
export interface KnownFact {
  readonly path: string;
  readonly id: string;
  readonly rule: unknown;
  readonly right: { readonly until: string | null } | null;
}

/** Ids that stand in more than one place. */
export function complaintsAboutTwins(facts: readonly KnownFact[]): string[] {
  const first = new Map<string, string>();
  return facts.flatMap(({ id, path }) => {
    const other = first.get(id);
    first.set(id, other ?? path);
    return other === undefined
      ? []
      : [`${path} has the fact "${id}" a second time: the first is in ${other}. Rename one.`];
  });
}

/** Rights that end with a fact which is not there, or which yields no day. */
export function complaintsAboutEnds(facts: readonly KnownFact[]): string[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return facts.flatMap(({ path, id, right }) => {
    if (right === null || right.until === null) return [];
    const end = byId.get(right.until);
    if (end === undefined) return [`${path}: "${id}" ends with "${right.until}", which is no fact. Mend "until".`];
    return end.rule === null ? [`${path}: "${id}" ends with "${right.until}", which has no rule and so no day.`] : [];
  });
}

/** Facts that a page asks for and that are not there. `<Fact>` prints a span, so its fact needs a rule. */
export function complaintsAboutPage({ path, components }: MdxPage, facts: readonly KnownFact[]): string[] {
  const asked = components.filter(({ name }) => name === 'Fact' || name === 'FactLine');
  return asked.flatMap(({ name, attributes: { id = '' } }) => {
    const found = facts.find((fact) => fact.id === id);
    if (found === undefined) return [`${path} asks for the fact "${id}", which no file in src/content has.`];
    if (name === 'Fact' && found.rule === null)
      return [`${path}: "${id}" has no rule: use <FactLine>, or give it one.`];
    return [];
  });
}

const IN_CODE = /\bfact:\s*'([a-z0-9-]+)'|\bfact `([a-z0-9-]+)`/g;

/** Facts that the code or a comment of it names and that are not there. */
export function complaintsAboutCode({ path, text }: TextFile, facts: readonly KnownFact[]): string[] {
  const named = [...text.matchAll(IN_CODE)].map(([, field, comment]) => field ?? comment ?? '');
  return named
    .filter((id) => !facts.some((fact) => fact.id === id))
    .map((id) => `${path} names the fact "${id}", which no file in src/content has.`);
}

/** Whether a folder has one file per id, and no other. */
export function complaintsAboutFiles(folder: string, ids: readonly string[], names: readonly string[]): string[] {
  return [
    ...ids
      .filter((id) => !names.includes(id))
      .map((id) => `${folder}/${id}.json is missing: the engine knows "${id}".`),
    ...names
      .filter((name) => !ids.includes(name))
      .map((name) => `${folder}/${name}.json belongs to no id of the engine.`),
  ];
}

/** A quotation that was copied with the facts: what we publish is in our own words. */
export function complaintsAboutQuotations({ path, text }: TextFile): string[] {
  return /"excerpt"\s*:/.test(text) ? [`${path} has a key "excerpt": quotations are not published. Take it out.`] : [];
}
