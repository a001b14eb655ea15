import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PROBLEMS } from '../../src/domain/claim/claim.ts';
import { LETTER_LANGUAGES, STAGES } from '../../src/domain/letter/letter.ts';
import { SPECIMENS, specimenOf, specimenPath } from './full-cases.ts';

const folder = fileURLToPath(new URL('./specimens/', import.meta.url));
const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.txt'));

const REMEDY = 'Run `npm run specimens` and read the difference: it is what a reader will send.';

describe('a letter changes only where somebody has read the change', () => {
  test.each(SPECIMENS)('in %s: %s about %s is the specimen', async (language, stage, problem) => {
    const path = specimenPath(language, stage, problem);
    const specimen = kept.includes(path) ? readFileSync(folder + path, 'utf8') : '';
    expect(await specimenOf(language, stage, problem), REMEDY).toBe(specimen);
  });

  test('there is no specimen of a letter that is not written any more', () => {
    expect(kept.toSorted(), REMEDY).toEqual(SPECIMENS.map((letter) => specimenPath(...letter)).toSorted());
  });

  test('every sentence of a problem and of a stage is in a specimen of every language', () => {
    const has = (language: string, part: string) =>
      SPECIMENS.some(([one, ...letter]) => one === language && letter.some((other) => other === part));
    const unread = LETTER_LANGUAGES.flatMap((language) =>
      [...PROBLEMS, ...STAGES].filter((part) => !has(language, part)).map((part) => `${part} in ${language}`),
    );
    expect(unread).toEqual([]);
  });
});
