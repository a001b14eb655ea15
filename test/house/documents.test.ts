import { describe, expect, test } from 'vitest';
import { complaintsAboutDocument } from './rules/documents.ts';
import { exists, filesUnder, readText } from './rules/files.ts';

const scriptsOf = (text: string): string[] => {
  const known: unknown = JSON.parse(text);
  if (typeof known !== 'object' || known === null || !('scripts' in known)) return [];
  return Object.keys(known.scripts ?? {});
};

describe('the documents', () => {
  test.each(['README.md', 'CONTRIBUTING.md'])('%s is there', (path) => {
    expect(exists(path), `Write ${path}: it is what people look for first.`).toBe(true);
  });

  test('every path, command and link in them exists', () => {
    const documents = [
      ...['README.md', 'CONTRIBUTING.md'].filter(exists).map((path) => ({ path, text: readText(path) })),
      ...filesUnder('docs', ['.md']),
    ];
    const scripts = scriptsOf(readText('package.json'));
    expect(documents.flatMap((file) => complaintsAboutDocument(file, exists, scripts))).toEqual([]);
  });

  const there = (path: string) => ['src/content/shops/', 'docs/deploy.md', '.ci/run'].includes(path);
  const complaintsOf = (text: string) => complaintsAboutDocument({ path: 'docs/a.md', text }, there, ['build', 'test']);

  test.each([
    ['a path that is gone', 'See `src/gone.ts`.', 'src/gone.ts'],
    ['a folder that is gone', 'One file `src/gone/<id>.json` each.', 'src/gone/'],
    ['a command that is gone', 'Call `npm run --silent gone`.', 'npm run gone'],
    ['a link that is gone', '[deploy](./gone.md#how)', './gone.md'],
  ])('complains about %s', (_, text, about) => {
    expect(complaintsOf(text)).toEqual([expect.stringContaining(about)]);
  });

  test('has nothing against what is there, and against links to elsewhere', () => {
    const text =
      '`src/content/shops/<id>.json`, `.ci/run`, `npm test`, `npm run build`, [a](deploy.md), [b](https://a.org), [c](#d)';
    expect(complaintsOf(text)).toEqual([]);
  });
});
