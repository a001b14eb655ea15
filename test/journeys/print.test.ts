import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, visit } from './support.ts';

/** How many sheets the page takes, counted in the PDF that the browser would print. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

describe('on paper', () => {
  test.each(['/guide/one-page/', '/zh-tw/guide/one-page/'])('%s is one sheet, A4 or Letter', async (path) => {
    const { page } = await visit(path);
    expect(await sheets(page, 'A4')).toBe(1);
    expect(await sheets(page, 'Letter')).toBe(1);
  });

  test('a letter comes out alone on its sheet, without the form and without the twin', async () => {
    const { page } = await visit('/');
    const kept = readFileSync(new URL('../cases/defective.json', import.meta.url), 'utf8');
    await page.evaluate((text) => window.localStorage.setItem('claimpath:case', text), kept);
    await page.goto(addressOf('/tools/letter/'));
    await page.getByText('Sehr geehrte Damen und Herren').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await sheets(page, 'A4')).toBe(1);
    expect(await page.getByLabel('Your name').isVisible()).toBe(false);
    expect(await page.getByText('Dear Sir or Madam').first().isVisible()).toBe(false);
  });
});
