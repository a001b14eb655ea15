import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFaults, visit } from './support.ts';

/** axe reads six long pages. */
const PATIENCE_MS = 120_000;

/** Fills the three boxes of a date as a person would: day, month, year, then on. */
async function fillDate(
  page: Page,
  legend: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  const group = page.getByRole('group', { name: legend, exact: true });
  await group.getByLabel(/^(Day|日)$/).fill(day);
  await group.getByLabel(/^(Month|月)$/).fill(month);
  await group.getByLabel(/^(Year|年)$/).fill(year);
  await group.getByLabel(/^(Year|年)$/).blur();
}

describe('from "something went wrong" to a letter in hand', () => {
  test('a buyer whose camera stopped working copies a German letter, with the same in English beside it', async () => {
    const { page, context, faults } = await visit('/');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .getByRole('link', { name: /faulty|stopped working|defective/i })
      .first()
      .click();
    await page
      .getByRole('link', { name: /letter/i })
      .first()
      .click();
    await page.getByLabel('Which Amazon site did you buy from?').selectOption('de');
    await page.getByLabel('Who sold it?').selectOption('amazon');
    await page.getByLabel('Who shipped it?').selectOption('amazon');
    await fillDate(page, 'Ordered', ['20', '9', '2026']);
    await fillDate(page, 'Delivered', ['23', '9', '2026']);
    await fillDate(page, 'Noticed the fault', ['17', '11', '2026']);
    await page.getByLabel('Your name').fill('Anna Weber');
    await page.getByLabel('Order number').fill('302-1234567-1234567');
    await page.getByLabel('What you ordered').fill('Lumo X2 <b>camera</b>');
    await page.getByLabel('Price', { exact: true }).fill('749.00');
    await page.getByLabel('Price', { exact: true }).blur();
    const letter = page.getByRole('region', { name: 'Letter in German' });
    await expect.poll(() => letter.textContent()).toContain('Lumo X2 <b>camera</b>');
    await expect.poll(() => letter.textContent()).toContain('I ask for one remedy');
    await page.getByRole('button', { name: 'Copy the letter' }).click();
    await expect.poll(() => page.getByText('Copied.').count()).toBe(1);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('302-1234567-1234567');
    expect(copied).toContain('23. September 2026');
    expect(copied).not.toContain('I ask for one remedy');
    expect(faults).toEqual([]);
  });

  test('在台灣的買家可以用中文填寫，拿到日文的信', async () => {
    const { page, faults } = await visit('/zh-tw/tools/letter/?problem=refund-missing&shop=jp&stage=refund-reminder');
    await page.getByLabel('您的姓名').fill('林怡君');
    await page.getByLabel('購買的商品').fill('電気ケトル');
    await fillDate(page, '對方答應退款', ['27', '9', '2026']);
    const letter = page.getByRole('region', { name: '日文信件' });
    await expect.poll(() => letter.textContent()).toContain('2026年9月27日');
    await expect.poll(() => letter.textContent()).toContain('林怡君');
    expect(await page.getByRole('button', { name: /複製（還有\d+處空白）/ }).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('a letter that lacks something can be copied all the same, and says what it lacks', async () => {
    const { page } = await visit('/tools/letter/?problem=marked-delivered&shop=us');
    await expect.poll(() => page.getByText(/gaps left: .*order number/).count()).toBe(1);
    expect(await page.getByRole('button', { name: /Copy with \d+ gaps/ }).isEnabled()).toBe(true);
  });

  test('answers are asked once: what the deadlines were given, the letter knows', async () => {
    const { page } = await visit('/tools/deadlines/?problem=marked-delivered&shop=uk');
    await fillDate(page, 'Latest estimated delivery', ['2', '10', '2026']);
    await expect.poll(() => page.getByText('Saved in this browser').count()).toBe(1);
    await page.getByRole('link', { name: 'Go on to the letter' }).click();
    const letter = page.getByRole('region', { name: 'Letter in English' });
    await expect.poll(() => letter.textContent()).toContain('2 October 2026');
  });

  test('the tools are sound to axe, empty and filled', { timeout: PATIENCE_MS }, async () => {
    for (const path of ['/tools/checklist/', '/tools/deadlines/', '/tools/letter/']) {
      for (const query of ['', '?problem=defective&shop=uk']) {
        const { page } = await visit(path + query);
        await page.getByText('Share this question').waitFor();
        expect(await accessibilityFaults(page), path + query).toEqual([]);
      }
    }
  });
});
