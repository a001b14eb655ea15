import { describe, expect, test } from 'vitest';
import { complaintsAboutElsewhere } from './rules/alone.ts';
import { filesUnder } from './rules/files.ts';

const TEXT = [
  '.ts',
  '.tsx',
  '.mjs',
  '.astro',
  '.mdx',
  '.md',
  '.json',
  '.css',
  '.svg',
  '.txt',
  '.npmrc',
  '_headers',
  'run',
];

const complaintsOf = (path: string, ...pieces: string[]) => complaintsAboutElsewhere({ path, text: pieces.join('') });

describe('the project stands alone', () => {
  test('no file names a folder, a machine or a registry that a clone does not have', () => {
    const files = filesUnder('', TEXT);
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(complaintsAboutElsewhere)).toEqual([]);
  });

  test('complains about folders elsewhere, and names the line', () => {
    expect(complaintsOf('a.md', 'first\nsee ../', 'shared/facts')).toEqual([expect.stringContaining('line 2')]);
    expect(complaintsOf('a.ts', "read('/", "work/main')")).toHaveLength(1);
    expect(complaintsOf('a.ts', "read('/", "tmp/x')")).toHaveLength(1);
  });

  test('complains about a registry, and about addresses in package-lock.json', () => {
    expect(complaintsOf('.npmrc', 'registry=https://registry.', 'npmjs.org/')).toHaveLength(1);
    expect(complaintsOf('package-lock.json', '{\n  "resolved": "https://a.example/x.tgz"\n}')).toHaveLength(1);
  });

  test('has nothing against an address that only looks like a folder', () => {
    expect(complaintsOf('a.json', 'https://www.example.org/how-we-', 'work/x and https://a.example/', 'tmp/y')).toEqual(
      [],
    );
  });
});
