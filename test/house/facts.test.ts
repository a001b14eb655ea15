import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../../src/domain/evidence/checklist.ts';
import { PLACES } from '../../src/domain/shop/shop.ts';
import { evidence } from '../../src/schemas/evidence.ts';
import { policies } from '../../src/schemas/policies.ts';
import { shop } from '../../src/schemas/shop.ts';
import * as rule from './rules/facts.ts';
import { filesUnder, type TextFile } from './rules/files.ts';
import { readMdx } from './rules/mdx.ts';

const jsonIn = (folder: string) => filesUnder(`src/content/${folder}`, ['.json']);
const namesIn = (folder: string) => jsonIn(folder).map(({ path }) => basename(path, '.json'));

const SCHEMAS = { shops: shop, policies, evidence };

/** What a file says that its schema does not allow, with the place inside the file. */
function misfits(folder: keyof typeof SCHEMAS): string[] {
  return jsonIn(folder).flatMap(({ path, text }) => {
    const issues = SCHEMAS[folder].safeParse(JSON.parse(text)).error?.issues ?? [];
    return issues.map((issue) => `${path}, ${issue.path.join('.')}: ${issue.message}`);
  });
}

const factsOf = (schema: typeof shop | typeof policies) => (file: TextFile) => {
  const read = schema.safeParse(JSON.parse(file.text));
  return (read.data?.facts ?? []).map((fact) => ({ ...fact, path: file.path }));
};
const facts = [...jsonIn('policies').flatMap(factsOf(policies)), ...jsonIn('shops').flatMap(factsOf(shop))];

describe('facts', () => {
  test.each(['shops', 'policies', 'evidence'] as const)('every file in src/content/%s fits its schema', (folder) => {
    expect(jsonIn(folder)).not.toEqual([]);
    expect(misfits(folder)).toEqual([]);
  });

  test('an id means one fact', () => {
    expect(facts.length).toBeGreaterThan(0);
    expect(rule.complaintsAboutTwins(facts)).toEqual([]);
  });

  test('a right ends with a fact that yields a day', () => {
    expect(rule.complaintsAboutEnds(facts)).toEqual([]);
  });

  test('every fact that a page shows is there', () => {
    const pages = filesUnder('src/content', ['.mdx']).map(readMdx);
    expect(pages.flatMap((page) => rule.complaintsAboutPage(page, facts))).toEqual([]);
  });

  test('every fact that the engine names is there', () => {
    const code = filesUnder('src/domain', ['.ts']);
    expect(code.flatMap((file) => rule.complaintsAboutCode(file, facts))).toEqual([]);
  });

  test('every place of the engine has its file, and every file its place', () => {
    expect(rule.complaintsAboutFiles('src/content/shops', PLACES, namesIn('shops'))).toEqual([]);
  });

  test('every kind of evidence has its words, and no words are left over', () => {
    expect(rule.complaintsAboutFiles('src/content/evidence', EVIDENCE, namesIn('evidence'))).toEqual([]);
  });

  test('no quotation is published', () => {
    expect(filesUnder('src/content', ['.json']).flatMap(rule.complaintsAboutQuotations)).toEqual([]);
  });
});

describe('the rules about facts', () => {
  const known = (id: string, until: string | null = null, days: unknown = {}) => ({
    path: 'a.json',
    id,
    rule: days,
    right: { until },
  });
  const page = (text: string) => readMdx({ path: 'a.mdx', text });

  test('complain about an id used twice', () => {
    expect(rule.complaintsAboutTwins([known('a'), known('b'), known('a')])).toHaveLength(1);
  });

  test('complain about an end that is no fact, and about one without a day', () => {
    expect(rule.complaintsAboutEnds([known('a', 'gone')])).toEqual([expect.stringContaining('no fact')]);
    expect(rule.complaintsAboutEnds([known('a', 'b'), known('b', null, null)])).toEqual([
      expect.stringContaining('no day'),
    ]);
    expect(rule.complaintsAboutEnds([known('a', 'b'), known('b')])).toEqual([]);
  });

  test('complain about a page that asks for a fact which is not there, or has no rule', () => {
    expect(rule.complaintsAboutPage(page('<FactLine id="gone" />'), [known('a')])).toHaveLength(1);
    expect(rule.complaintsAboutPage(page('<Fact id="a" />'), [known('a', null, null)])).toHaveLength(1);
    expect(rule.complaintsAboutPage(page('<Fact id="a" /><FactLine id="a" />'), [known('a')])).toEqual([]);
  });

  test('complain about code that names a fact which is not there', () => {
    const text = "{ fact: 'gone' } // see fact `gone-too`, and fact `a`";
    expect(rule.complaintsAboutCode({ path: 'a.ts', text }, [known('a')])).toHaveLength(2);
  });

  test('complain about a file too few and a file too many', () => {
    expect(rule.complaintsAboutFiles('f', ['a', 'b'], ['b', 'c'])).toHaveLength(2);
  });

  test('complain about a quotation', () => {
    expect(rule.complaintsAboutQuotations({ path: 'a.json', text: '{ "excerpt": "…" }' })).toHaveLength(1);
  });
});
