import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, addressOf, visit } from './support.ts';

const JAPANESE =
  'お客様\n\nお問い合わせありがとうございます。配送状況では、お荷物は月曜日に配達済みとなっております。\n何卒ご了承ください。';
const ENGLISH = 'Dear customer,\n\nOur records show that your parcel was delivered on Monday. Have a nice day.';
const TWO = 'Your claim was filed after the deadline. Please contact the manufacturer about this fault.';

async function decode(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste their message').fill(text);
  await page.getByRole('button', { name: 'Find the reason' }).click();
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('from their refusal to the letter that answers it', () => {
  test('看不懂日文的買家貼上日文拒絕信，看懂理由，拿到引用原句的日文申覆信', async () => {
    const { page, faults } = await visit('/zh-tw/tools/rejection/');
    await page.getByLabel('貼上對方的訊息').fill(JAPANESE);
    await page.getByRole('button', { name: '找出理由' }).click();
    await expect.poll(() => focused(page)).toBe('對方說：追蹤紀錄顯示已送達');
    expect(await page.getByRole('status').filter({ hasText: '找到1個理由' }).count()).toBe(1);
    await page.getByRole('heading', { name: '什麼情況下對方有理' }).waitFor();
    await page.getByLabel('送達照片與自家門口對照').check();
    await page.getByLabel('出了什麼問題？').selectOption('marked-delivered');
    await page.getByLabel('您在哪個Amazon網站購買？').selectOption('jp');
    await page.getByLabel('是誰賣的？').selectOption('seller');
    await page.getByLabel('是誰寄出的？').selectOption('seller');
    const refused = page.getByRole('group', { name: '申請被拒絕', exact: true });
    const { year, month, day } = Temporal.Now.plainDateISO().subtract({ days: 3 });
    await refused.getByLabel('年').fill(String(year));
    await refused.getByLabel('月').fill(String(month));
    await refused.getByLabel('日').fill(String(day));
    await refused.getByLabel('日').blur();
    await expect
      .poll(() => page.getByRole('listitem').filter({ hasText: '對拒絕提出申覆' }).textContent())
      .toContain('現在');
    await expect.poll(() => page.getByText(/^還有\d+天$/).count()).toBe(1);
    await page.getByLabel('信裡引用的對方原句').waitFor();
    await page.getByRole('link', { name: '寫信', exact: true }).last().click();
    const letter = page.getByRole('region', { name: '日文信件' });
    await expect.poll(() => letter.textContent()).toContain('配送状況では、お荷物は月曜日に配達済みとなっております。');
    expect(await letter.textContent()).not.toContain('お問い合わせありがとうございます');
    expect(faults).toEqual([]);
  });

  test('the whole way is open to somebody who has a keyboard alone', async () => {
    const { page } = await visit('/tools/rejection/');
    await page.getByLabel('Paste their message').focus();
    await page.keyboard.insertText(ENGLISH);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('They say: tracking shows it was delivered');
    await page.getByRole('heading', { name: 'What answers it' }).waitFor();
    const reach = async (matches: (element: Element) => boolean) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(`(${matches.toString()})(document.activeElement)`)) return;
      }
      throw new Error('The keyboard does not get there.');
    };
    await reach((element) => element.matches('[type=checkbox]'));
    await page.keyboard.press('Space');
    await reach((element) => element.matches('select'));
    await page.keyboard.type('It is shown');
    await reach((element) => element.matches('select'));
    await page.keyboard.type('amazon.de');
    await reach((element) => element.matches('a.button'));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('/tools/letter/?stage=');
    await expect.poll(() => page.getByRole('region', { name: 'Letter in German' }).count()).toBe(1);
    const kept = await page.evaluate(() => window.localStorage.getItem('claimpath:case') ?? '');
    expect(kept).toContain('"rejection":"tracking-shows-delivered"');
    expect(kept).toContain('"tracking-page":"have"');
    expect(kept).toContain('"theirReason":"Our records show that your parcel was delivered on Monday."');
  });

  test('an earlier answer can be changed, and the later ones stay', async () => {
    const { page } = await visit('/tools/rejection/?reason=too-late&problem=defective&shop=us');
    await page.getByLabel('Who sold it?').selectOption('amazon');
    await expect.poll(() => page.getByText('Contact Amazon customer service').count()).toBeGreaterThan(0);
    await page.getByLabel('Or choose the reason').selectOption('ask-the-maker');
    await page.getByRole('heading', { name: 'They say: ask the maker' }).waitFor();
    expect(await page.getByLabel('Who sold it?').inputValue()).toBe('amazon');
    expect(await page.getByLabel('What went wrong?').inputValue()).toBe('defective');
    await page.getByLabel('Who sold it?').selectOption('unknown');
    await expect.poll(() => page.getByText('Find out who sold and who shipped it').count()).toBeGreaterThan(0);
  });
});

describe('what the decoder says of a text', () => {
  test('several reasons are a choice, each with the words that gave it away', async () => {
    const { page } = await visit('/tools/rejection/');
    await decode(page, TWO);
    const choice = page.getByRole('group', { name: 'Which one decides?' });
    await choice.waitFor();
    expect(await choice.locator('q').allTextContents()).toEqual([
      'claim was filed after the deadline',
      'contact the manufacturer',
    ]);
    expect(await page.getByRole('heading', { name: /^They say/ }).count()).toBe(0);
    await choice.getByLabel('Ask the maker').check();
    await page.getByRole('heading', { name: 'They say: ask the maker' }).waitFor();
    await expect.poll(() => page.url()).toMatch(/\?reason=ask-the-maker$/);
  });

  test('an ordinary message has no reason in it, and an empty box is named', async () => {
    const { page } = await visit('/tools/rejection/');
    await page.getByRole('button', { name: 'Find the reason' }).click();
    const box = page.getByLabel('Paste their message');
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await decode(page, 'Your refund was issued.');
    await expect.poll(() => focused(page)).toContain('We recognise no reason in this text');
    expect(await box.inputValue()).toBe('Your refund was issued.');
  });

  test('of a very long text it says that the beginning was read, and keeps no more than a case can hold', async () => {
    const { page, faults } = await visit('/tools/rejection/');
    await decode(page, `Your claim was filed after the deadline. ${'Thank you for your patience. '.repeat(1_500)}`);
    await expect.poll(() => page.getByText('only its beginning was read').count()).toBe(1);
    await page.goto(addressOf('/tools/rejection/'));
    await expect
      .poll(() => page.getByLabel('Paste their message').inputValue())
      .toBe('Your claim was filed after the deadline.');
    expect(faults).toEqual([]);
  });

  test('the address names the reason, never the text; a reason that nobody knows is named', async () => {
    const { page } = await visit('/tools/rejection/');
    await decode(page, ENGLISH);
    await expect.poll(() => page.url()).toBe(addressOf('/tools/rejection/?reason=tracking-shows-delivered'));
    const other = await visit('/tools/rejection/?reason=bad-mood');
    await expect.poll(() => other.page.getByText('reason=bad-mood').count()).toBe(1);
  });

  test('a link to another reason than the kept one asks which to take', async () => {
    const { page } = await visit('/tools/rejection/?reason=too-late');
    await page.getByRole('heading', { name: 'They say: your request is too late' }).waitFor();
    await page.goto(addressOf('/tools/rejection/?reason=police-report'));
    await page.getByRole('button', { name: 'Use what the link asks' }).click();
    await page.getByRole('heading', { name: 'They say: send a police report first' }).waitFor();
  });

  test('erasing the answers erases what was pasted', async () => {
    const { page } = await visit('/tools/rejection/');
    await decode(page, ENGLISH);
    await page.getByRole('button', { name: 'Erase my answers' }).click();
    await page.getByRole('button', { name: 'Yes, erase them' }).click();
    await expect.poll(() => page.getByLabel('Paste their message').inputValue()).toBe('');
    await expect.poll(() => page.url()).toBe(addressOf('/tools/rejection/'));
  });
});

describe('the decoder without a connection, without scripts, and to axe', () => {
  test('phrases that cannot be loaded are said, the text stays, and the list still works', async () => {
    const { page } = await visit('/tools/rejection/');
    await page.route('**/facts/rejections.json', (route) => route.abort());
    await decode(page, ENGLISH);
    await expect.poll(() => page.getByText('list of phrases could not be loaded').count()).toBe(1);
    expect(await page.getByLabel('Paste their message').inputValue()).toBe(ENGLISH);
    await page.route('**/rejections/too-late/', (route) => route.abort());
    await page.getByLabel('Or choose the reason').selectOption('too-late');
    await expect.poll(() => page.getByText('page about this reason could not be fetched').count()).toBe(1);
    const link = page.getByRole('link', { name: 'This reason on a page of its own' });
    expect(await link.getAttribute('href')).toBe('/rejections/too-late/');
    await page.unroute('**/facts/rejections.json');
    await page.getByRole('button', { name: 'Find the reason' }).click();
    await page.getByRole('heading', { name: 'They say: tracking shows it was delivered' }).waitFor();
  });

  test('the phrases are not loaded before somebody asks', async () => {
    const { page } = await visit('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(addressOf('/tools/rejection/'));
    await page.getByText('Share this question').waitFor();
    expect(asked).not.toContain('/facts/rejections.json');
    await decode(page, ENGLISH);
    await expect.poll(() => asked.filter((path) => path === '/facts/rejections.json').length).toBe(1);
  });

  test.each(['/', '/zh-tw/'])('without scripts every reason is a link, from %s', async (home) => {
    const { page } = await visit(`${home}tools/rejection/`, { javaScriptEnabled: false });
    expect(await page.locator('#tool').isVisible()).toBe(false);
    expect(await page.locator(`#on-paper a[href^="${home}rejections/"]`).count()).toBe(25);
  });

  test('it is sound to axe, empty, with a fault, with a choice and with an answer', async () => {
    const { page } = await visit('/tools/rejection/');
    await page.getByText('Share this question').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Find the reason' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await decode(page, TWO);
    await page.getByLabel('Your request is too late').check();
    await page.getByLabel('What went wrong?').selectOption('defective');
    await page.getByLabel('Which Amazon site did you buy from?').selectOption('uk');
    await page.getByText('See all your deadlines').waitFor();
    await page.getByRole('heading', { name: 'When they are right' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(page, { runOnly: ['color-contrast'] })).toEqual([]);
  });
});
