import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../../src/domain/evidence/checklist.ts';
import { DEMANDS, REFUSALS, REFUSAL_LANGUAGES, REJECTIONS } from '../../src/domain/rejection/rejections.ts';
import { rejection } from '../../src/schemas/rejection.ts';
import { complaintsAboutFiles } from '../house/rules/facts.ts';
import { filesUnder, readText, type TextFile } from '../house/rules/files.ts';

const FOLDER = 'src/content/rejections';
const pathOf = (id: string) => `${FOLDER}/${id}.json`;
const namesIn = (folder: string, ending: string) =>
  filesUnder(folder, [ending]).map(({ path }) => basename(path, ending));

/** What a file says that its schema does not allow, with the place inside the file. */
function misfits({ path, text }: TextFile): string[] {
  const issues = rejection.safeParse(JSON.parse(text)).error?.issues ?? [];
  return issues.map((issue) => `${path}, ${issue.path.join('.')}: ${issue.message}`);
}

describe('reasons for a refusal', () => {
  test('have a file each, and every file is one of them', () => {
    expect(complaintsAboutFiles(FOLDER, REJECTIONS, namesIn(FOLDER, '.json'))).toEqual([]);
  });

  test.each(['en', 'zh-tw'])('have a page each in %s, and every page is one of them', (language) => {
    expect(namesIn(`${FOLDER}/${language}`, '.mdx').toSorted()).toEqual([...REJECTIONS].toSorted());
  });

  test('fit their schema', () => {
    expect(filesUnder(FOLDER, ['.json']).flatMap(misfits)).toEqual([]);
  });

  test.each(REJECTIONS)('%s is a refusal or a demand, as the engine lists it', (id) => {
    const { kind } = rejection.parse(JSON.parse(readText(pathOf(id))));
    expect(kind).toBe(DEMANDS.some((demand) => demand === id) ? 'demand' : 'refusal');
  });
});

describe('a reason for a refusal', () => {
  const each = (value: unknown) => Object.fromEntries(REFUSAL_LANGUAGES.map((language) => [language, value]));
  const REASON = {
    kind: 'refusal',
    patterns: each(['too late']),
    examples: each('It is too late.'),
    evidence: [EVIDENCE[0]],
    problems: 'any',
    next: 'a-to-z-appeal',
    stage: 'appeal',
  };
  const fits = (outside: unknown) => rejection.safeParse(outside).success;

  test('with phrases and an example in every language is published', () => {
    expect(fits(REASON)).toBe(true);
    expect(REFUSALS.length + DEMANDS.length).toBe(REJECTIONS.length);
  });

  test.each([
    ['a language without phrases', { ...REASON, patterns: each([]) }],
    ['a language left out', { ...REASON, patterns: { en: ['late'] } }],
    ['a language left out of the examples', { ...REASON, examples: { en: 'It is late.' } }],
    ['a phrase that no browser can read', { ...REASON, patterns: each(['(late']) }],
    ['a phrase that repeats without end', { ...REASON, patterns: each(['too.*late']) }],
    ['a phrase that repeats without end in another way', { ...REASON, patterns: each(['(to{1,}){2,}late']) }],
    ['a phrase with marks that are taken out of every text', { ...REASON, patterns: each(['didn’t']) }],
    ['an Arabic phrase with vowel signs', { ...REASON, patterns: each(['سُلّم']) }],
    ['an empty example', { ...REASON, examples: each('') }],
    ['proof that nobody can keep', { ...REASON, evidence: ['crystal-ball'] }],
    ['a problem that we do not know', { ...REASON, problems: ['lost'] }],
    ['a step that we do not know', { ...REASON, next: 'shout' }],
    ['a letter that we do not write', { ...REASON, stage: 'threat' }],
    ['a language that no shop writes in', { ...REASON, examples: { ...each('Late.'), la: 'Sero.' } }],
    ['a misspelt field', { ...REASON, pattern: each(['late']) }],
  ])('with %s stops the build', (_, outside) => {
    expect(fits(outside)).toBe(false);
  });
});
