import { describe, expect, test } from 'vitest';
import { filesUnder } from './rules/files.ts';
import { complaintsAboutImports, importsOf } from './rules/imports.ts';

const complaintsOf = (path: string, text: string) => complaintsAboutImports({ path, text });

describe('who may import whom', () => {
  test('every file under src/ imports from lower rows only', () => {
    const files = filesUnder('src', ['.ts', '.tsx', '.astro', '.mdx']);
    expect(files.flatMap(complaintsAboutImports)).toEqual([]);
  });

  test.each([
    ['src/domain/claim/x.ts', "import { z } from 'astro/zod';", 'knows nothing but itself'],
    ['src/domain/claim/x.ts', "import { words } from '../../words/site/en.ts';", 'lower rows only'],
    ['src/words/site/en.ts', "import { EVENTS } from '../../domain/claim/claim.ts';", 'only types'],
    ['src/letters/en.ts', "import { fact } from '../schemas/fact.ts';", 'only types'],
    ['src/schemas/x.ts', "export { keep } from '../browser/storage.ts';", 'lower rows only'],
    ['src/components/islands/a/A.tsx', "import { WORDS } from '../../../words/site/en.ts';", 'only types'],
    ['src/components/islands/a/A.tsx', "import { getCollection } from 'astro:content';", 'src/site'],
    ['src/components/guide/Fact.astro', "import Head from '../site/Head.astro';", 'lower rows only'],
    ['src/content/guide/en/x.mdx', "import { facts } from '../../../site/facts.ts';", 'components/guide only'],
    ['src/site/x.ts', "const page = await import('../layouts/Page.astro');", 'lower rows only'],
    ['src/browser/x.ts', "import '../../test/journeys/support.ts';", 'outside the rooms'],
    ['src/helpers/x.ts', '', 'no room of the house'],
  ])('complains about %s: %s', (path, text, about) => {
    expect(complaintsOf(path, text)).toEqual([expect.stringContaining(about)]);
  });

  test.each([
    ['src/pages/index.astro', "import Page from '../layouts/Page.astro';"],
    ['src/letters/compose.ts', "import { textOf } from '../domain/letter/letter.ts';"],
    ['src/schemas/x.ts', "import type { Correspondent } from '../letters/compose.ts';"],
    ['src/words/x.ts', "import { type EventId, type ProblemId } from '../domain/claim/claim.ts';"],
    ['src/components/islands/a/A.tsx', "import { keep } from '../../../browser/storage.ts';"],
    ['src/components/islands/a/A.tsx', "import { counted } from '../../../words/words.ts';"],
  ])('has nothing against %s: %s', (path, text) => {
    expect(complaintsOf(path, text)).toEqual([]);
  });

  test('reads an import that goes over several lines, and leaves other strings alone', () => {
    const text = "import {\n  one,\n  two,\n} from './a.ts';\nexport type Size = 'small' | 'large';\nconst from = 'b';";
    expect(importsOf(text)).toEqual([{ from: './a.ts', typeOnly: false }]);
  });
});
