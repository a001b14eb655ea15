import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/words/words.ts';
import { QUERIES } from '../search/queries.ts';
import { accessibilityFaults, addressOf, visit } from './support.ts';

const HOME: Readonly<Record<Language, string>> = { en: '', 'zh-TW': '/zh-tw' };
const FIRST = 3;

/** Opens a page and the search on it, as a finger does. */
async function openSearch(path: string) {
  const visited = await visit(path);
  await visited.page.locator('.search-open').click();
  await visited.page.getByRole('searchbox').waitFor();
  return visited;
}

/** Types into the open dialog and returns where its results lead, in their order. */
function resultsFor(page: Page, typed: string): Promise<string[]> {
  return page.evaluate(
    (words) =>
      new Promise<string[]>((resolve) => {
        const results = document.querySelector('dialog.search ol');
        const field = document.querySelector<HTMLInputElement>('dialog.search input');
        if (results === null || field === null) throw new Error('The search dialog is not open.');
        const seen = new MutationObserver(() => {
          const links = [...results.querySelectorAll<HTMLAnchorElement>(':scope > li > a')];
          if (links.length === 0) return;
          seen.disconnect();
          resolve(links.map(({ pathname }) => pathname));
        });
        seen.observe(results, { childList: true });
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    typed,
  );
}

/** The pages that the sitemap names in a language, without their host. */
async function pagesIn(language: Language): Promise<string[]> {
  const sitemap = await (await fetch(addressOf('/sitemap-0.xml'))).text();
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]+)/g)].map(([, path = '']) => path);
  return paths.filter((path) => path.startsWith('/zh-tw/') === (language === 'zh-TW'));
}

describe.each(LANGUAGES)('the search in %s', (language) => {
  const home = HOME[language];

  test('finds the right page for what worried people type, among the first three', { timeout: 120_000 }, async () => {
    const { page, faults } = await openSearch(`${home}/privacy/`);
    const misses: string[] = [];
    for (const [path, queries] of Object.entries(QUERIES[language])) {
      for (const typed of queries) {
        const found = (await resultsFor(page, typed)).slice(0, FIRST);
        if (!found.includes(home + path)) misses.push(`"${typed}" misses ${path} and brings ${found.join(', ')}`);
      }
    }
    expect(misses).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('is asked a hundred things, and no page of the guide is forgotten', async () => {
    expect(Object.values(QUERIES[language]).flat().length).toBeGreaterThanOrEqual(100);
    const asked = Object.keys(QUERIES[language]).map((path) => home + path);
    const all = await pagesIn(language);
    const isList = (path: string) => all.some((other) => other !== path && other.startsWith(path));
    expect(all.filter((path) => !isList(path) && !asked.includes(path))).toEqual([]);
    expect(asked.filter((path) => !all.includes(path))).toEqual([]);
  });

  test('shows the step inside the page, with the found words marked and no tag as text', async () => {
    const { page } = await openSearch(`${home}/`);
    await resultsFor(page, language === 'en' ? 'refund promised' : '答應退款');
    const part = page.locator('dialog.search ul a[href*="#"]').first();
    expect(await part.getAttribute('href')).toMatch(/\/#[a-z-]+$/);
    expect(await page.locator('dialog.search mark').count()).toBeGreaterThan(0);
    expect(await page.locator('dialog.search ol').innerText()).not.toMatch(/<\/?mark>|&lt;|&gt;/);
  });

  test('says where to look on when nothing is found', async () => {
    const { page } = await openSearch(`${home}/guide/evidence/`);
    expect(await resultsFor(page, 'xyzzyq')).toEqual([`${home}/problems/`, `${home}/guide/`]);
    expect(await page.locator('dialog.search [role=status]').innerText()).not.toBe('');
  });

  test('is sound to axe, in light and dark, and fits a narrow phone', async () => {
    const { page, faults } = await openSearch(`${home}/guide/evidence/`);
    await page.setViewportSize({ width: 320, height: 640 });
    await resultsFor(page, language === 'en' ? 'parcel not arrived' : '沒收到包裹');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(page, { runOnly: ['color-contrast'] })).toEqual([]);
    const wide = await page.evaluate(() => {
      const { scrollWidth = 0, clientWidth = 0 } = document.querySelector('dialog.search') ?? {};
      return scrollWidth - clientWidth;
    });
    expect(wide).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('the search with the keyboard', () => {
  const isOpen = (page: Page) => page.locator('dialog.search').isVisible();
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName);

  test.each(['Control+k', 'Meta+k', '/'])('opens with %s', async (keys) => {
    const { page } = await visit('/guide/evidence/');
    await page.keyboard.press(keys);
    await page.getByRole('searchbox').waitFor();
    expect(await focused(page)).toBe('INPUT');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  test.each(['Enter', ' '])('opens from its button with "%s"', async (key) => {
    const { page } = await visit('/guide/evidence/');
    await page.locator('.search-open').focus();
    await page.keyboard.press(key);
    await page.getByRole('searchbox').waitFor();
  });

  test('stays closed while somebody types into a field', async () => {
    const { page } = await visit('/tools/deadlines/');
    await page.locator('main input:visible, main select:visible').first().focus();
    for (const keys of ['/', 'Control+k']) await page.keyboard.press(keys);
    await page.waitForTimeout(500);
    expect(await isOpen(page)).toBe(false);
  });

  test('goes through the results with the arrows and back to the field', async () => {
    const { page } = await openSearch('/');
    const [first] = await resultsFor(page, 'refund promised');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('#');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('INPUT');
  });

  test('follows the first result with Enter, even before it is shown', async () => {
    const { page } = await openSearch('/');
    await page.keyboard.type('claim was rejected');
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf('/guide/if-rejected/'));
  });

  test('closes with Escape, also when something is typed, and gives the focus back', async () => {
    const { page } = await openSearch('/guide/evidence/');
    await resultsFor(page, 'refund');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('search-open'))).toBe(true);
  });

  test('closes for a step on the page that is already open', async () => {
    const { page } = await openSearch('/problems/refund-missing/');
    await resultsFor(page, 'refund promised');
    await page.locator('dialog.search a[href="/problems/refund-missing/#find-the-promise"]').click();
    await page.waitForURL(addressOf('/problems/refund-missing/#find-the-promise'));
    expect(await isOpen(page)).toBe(false);
  });

  test('waits for the end of a composition, as Chinese is typed', async () => {
    const { page } = await openSearch('/zh-tw/');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '退款', selectionStart: 2, selectionEnd: 2 });
    await page.waitForTimeout(600);
    expect(await page.locator('dialog.search li').count()).toBe(0);
    await session.send('Input.insertText', { text: '退款' });
    await page.locator('dialog.search li').first().waitFor();
  });
});

describe('the search link', () => {
  test('leads to the guide where there is no JavaScript', async () => {
    const { page } = await visit('/problems/defective/', { javaScriptEnabled: false });
    await page.locator('.search-open').click();
    expect(new URL(page.url()).pathname).toBe('/guide/');
  });

  test('leads to the guide where the search cannot be fetched', async () => {
    const { page, context } = await visit('/zh-tw/problems/defective/');
    await context.route('**/search/*.js', (route) => route.abort());
    await page.locator('.search-open').click();
    await page.waitForURL(addressOf('/zh-tw/guide/'));
  });
});
