import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages, dist } from './built.ts';
import { fetchedBy } from './page.ts';

/** The aim for a page of the guide, compressed: it fits into the first packets of a slow connection. */
const PAGE_BYTES = 12_000;

const guide = builtPages().filter(({ path }) => /^(\/zh-tw)?\/(guide|problems|rejections)\/[^/]+\/$/.test(path));

describe('a page of the guide', () => {
  test('is there', () => {
    expect(guide.length).toBeGreaterThan(0);
  });

  test(`is at most ${PAGE_BYTES} bytes, compressed`, () => {
    // The copy that the build compressed is the one that is sent.
    const bytes = guide.map(({ path }) => ({ path, bytes: statSync(join(dist, path, 'index.html.br')).size }));
    expect(bytes.filter((page) => page.bytes > PAGE_BYTES)).toEqual([]);
  });

  test('comes in one request: styles and scripts are inside, and only the icon is fetched', () => {
    const others = guide.flatMap((page) =>
      fetchedBy(page)
        .filter((address) => !/^(data:|#|\/favicon|\/icon|\/manifest|\/apple-touch)/.test(address))
        .map((address) => `${page.path} also fetches ${address}`),
    );
    expect(others).toEqual([]);
  });
});

describe('what is deployed', () => {
  test('has a map for search engines', () => {
    expect(existsSync(join(dist, 'sitemap-index.xml'))).toBe(true);
  });

  test('has a search index for each language', () => {
    const entry: unknown = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(entry).toMatchObject({ languages: { en: {}, 'zh-hant-tw': {} } });
  });

  test('has none of the interfaces that the search tool brings along', () => {
    const files = readdirSync(join(dist, 'pagefind'));
    expect(files).toContain('pagefind.js');
    expect(files.filter((file) => /(-ui|-component|highlight)/.test(file))).toEqual([]);
  });
});
