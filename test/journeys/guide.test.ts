import { describe, expect, test } from 'vitest';
import { PAGES } from './every-page.ts';
import { addressOf, visit } from './support.ts';

describe('a step', () => {
  test('opens at its place, is marked, and is said aloud', async () => {
    const { page } = await visit('/guide/file-a-claim/#choose-reason');
    await expect
      .poll(() => page.locator('[role=status]').allTextContents())
      .toContainEqual(expect.stringMatching(/Step \d+ of \d+/));
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('choose-reason');
    expect(await page.evaluate(() => document.activeElement?.closest('#choose-reason') !== null)).toBe(true);
  });

  test('can be copied as a link', async () => {
    const { page, context } = await visit('/zh-tw/guide/file-a-claim/');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#find-order button').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/zh-tw\/guide\/file-a-claim\/#find-order$/);
  });

  test('stays open when the language is switched', async () => {
    const { page } = await visit('/guide/file-a-claim/#find-order');
    await page.getByRole('link', { name: '中文' }).click();
    await expect.poll(() => page.url()).toMatch(/\/zh-tw\/guide\/file-a-claim\/#find-order$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant-TW');
  });
});

describe('without JavaScript', () => {
  const quiet = { javaScriptEnabled: false };

  test('the whole way can be walked: problem, steps, checklist, deadlines, a letter on paper', async () => {
    const { page } = await visit('/zh-tw/', quiet);
    await page
      .getByRole('link', { name: /沒有收到/ })
      .first()
      .click();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('section.step').count()).toBeGreaterThan(3);
    for (const tool of ['checklist', 'deadlines', 'letter', 'rejection']) {
      const path = `/zh-tw/tools/${tool}/`;
      await page.goto(addressOf(path));
      await page.locator('#on-paper > summary').click();
      expect((await page.locator('#on-paper').innerText()).length, path).toBeGreaterThan(200);
    }
  });

  test('no button stands there that does nothing', { timeout: 120_000 }, async () => {
    const { page } = await visit('/tools/letter/', quiet);
    for (const path of PAGES) {
      await page.goto(addressOf(path));
      const dead = await page.locator('button:visible, select:visible, input:visible, textarea:visible').count();
      expect(dead, path).toBe(0);
    }
  });
});

describe('with the keyboard alone', () => {
  test('the first stop is a way past the header, and it leads to the text', async () => {
    const { page } = await visit('/guide/evidence/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.location.hash)).not.toBe('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('dark and light can be set, and stay set', async () => {
    const { page } = await visit('/');
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme'] ?? 'system');
    const button = page.getByRole('button', { name: /colou?r|dark|light|theme/i });
    await button.focus();
    await page.keyboard.press('Enter');
    const set = await theme();
    expect(set).not.toBe('system');
    await page.goto(addressOf('/guide/evidence/'));
    await expect.poll(theme).toBe(set);
  });
});
