import { expect, test } from 'vitest';
import { visit } from './support.ts';

test('a list says for each thing why it stands there, what is said without it, and the rule behind it', async () => {
  const { page, faults } = await visit('/tools/checklist/?problem=defective&shop=pl');
  await page.getByLabel('Who sold it?').selectOption('seller');
  await page.getByLabel('Who shipped it?').selectOption('seller');
  await page.getByText('More about the order').click();
  await page.getByLabel('Where do you live?').selectOption('PL');

  const messages = page.getByRole('group', { name: 'Messages with the seller' });
  await expect.poll(() => messages.textContent()).toContain('because a seller sold it');
  const refusal = messages.getByRole('link', { name: 'you did not contact the seller first' });
  expect(await refusal.getAttribute('href')).toBe('/rejections/seller-not-contacted/');

  const complaint = page.getByRole('group', { name: 'First written complaint, with its date' });
  await complaint.getByText('How to make it usable').click();
  await expect.poll(() => complaint.textContent()).toContain('the complaint counts as accepted');
  expect(faults).toEqual([]);
});

test('清單用文字說明準備得如何，不用百分比', async () => {
  const { page, faults } = await visit('/zh-tw/tools/checklist/?problem=late&shop=jp');
  const meter = page.locator('.meter');
  await expect.poll(() => meter.textContent()).toContain('目前偏弱');
  await expect.poll(() => meter.getByRole('link', { name: '您沒有先聯絡賣家' }).count()).toBe(1);
  // The list grows once the facts of the shop are there.
  const tickAll = async () => {
    for (const tick of await page.getByLabel('已經有了').all()) await tick.check();
    return meter.textContent();
  };
  await expect.poll(tickAll).toContain('準備充分');
  expect(await meter.textContent()).not.toMatch(/[%％]/);
  expect(faults).toEqual([]);
});
