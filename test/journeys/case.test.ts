import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, addressOf, visit, type Visit } from './support.ts';

const KEY = 'claimpath:case';
const WALK_MS = 120_000;

/** A buyer in Taiwan, a swapped parcel from a seller on amazon.co.jp: everything answered, nothing sent. */
const SWAPPED = {
  version: 2,
  problem: 'empty-or-swapped',
  shop: 'jp',
  home: 'TW',
  soldBy: 'seller',
  shippedBy: 'seller',
  payment: 'credit-card',
  dates: { ordered: '2026-10-01', 'latest-estimate': '2026-10-12', delivered: '2026-10-10', discovered: '2026-10-10' },
  amounts: { price: 38900 },
  evidence: { 'order-page': 'have', 'opening-photos': 'have' },
  person: { name: '林怡君', address: '', email: '' },
  order: { number: '250-1234567-1234567', item: 'Headphones', seller: 'Otoya', tracking: '', returnTracking: '' },
};

/** Opens a page of the guide with these answers kept in the browser. */
async function visitWith(kept: object, path: string): Promise<Visit> {
  const visited = await visit('/privacy/');
  await visited.page.evaluate(([key, text]) => window.localStorage.setItem(key, text), [
    KEY,
    JSON.stringify(kept),
  ] as const);
  await visited.page.goto(addressOf(path));
  return visited;
}

const keptIn = (page: Page) =>
  page.evaluate((key) => JSON.parse(window.localStorage.getItem(key) ?? 'null') as Record<string, unknown>, KEY);

const onPage = (page: Page, path: string) => expect.poll(() => page.url()).toBe(addressOf(path));

/** Moves on with the Tab key alone, until what is focused has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement: here } = document;
      const labels =
        here instanceof HTMLInputElement || here instanceof HTMLSelectElement ? [...(here.labels ?? [])] : [];
      return [here?.textContent, ...labels.map((label) => label.textContent)].join(' ');
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Nothing with the name ${String(name)} can be reached with the Tab key.`);
}

/** Goes down the answers of the list that has the focus: letters that are typed slowly would each begin anew. */
async function arrowTo(page: Page, answer: RegExp): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('ArrowDown');
    const chosen = await page.evaluate(() => {
      const { activeElement: here } = document;
      return here instanceof HTMLSelectElement ? (here.selectedOptions[0]?.label ?? '') : '';
    });
    if (answer.test(chosen)) return;
  }
  throw new Error(`No answer ${String(answer)} can be reached with the arrow keys.`);
}

/** Goes on to the next question or page, as a keyboard does. */
async function goOn(page: Page, heading: string): Promise<void> {
  await tabTo(page, /^Continue/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: heading }).first().waitFor();
}

describe('a whole case', () => {
  test(
    'is walked with the keyboard alone, from the page of the problem to the record',
    { timeout: WALK_MS },
    async () => {
      const { page, context, faults } = await visit('/problems/defective/');
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await tabTo(page, /^\s*Start my case/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Which Amazon site' }).waitFor();
      await tabTo(page, /Which Amazon site/);
      await arrowTo(page, /^amazon\.co\.uk/);
      await goOn(page, 'Who sold it');
      await tabTo(page, /Not sure/);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.getByLabel('Another business sold and sent it').isChecked()).toBe(true);
      await goOn(page, 'Where do you live?');
      await tabTo(page, /Where do you live/);
      await arrowTo(page, /^United Kingdom/);
      await goOn(page, 'How did you pay?');
      await tabTo(page, /Not sure/);
      await page.keyboard.press('ArrowDown');
      expect(await page.getByLabel('Credit card').isChecked()).toBe(true);
      await goOn(page, 'Who are you?');
      await goOn(page, 'What do you want?');
      await goOn(page, 'Where this goes');
      await expect.poll(() => page.locator('.where-first').innerText()).toContain('Ask for a return');
      await goOn(page, 'Dates and deadlines');
      await tabTo(page, /^\s*Day/);
      for (const part of ['20', '10', '2026']) {
        await page.keyboard.type(part);
        await page.keyboard.press('Tab');
      }
      await goOn(page, 'Your evidence');
      await goOn(page, 'Write your letter');
      await page.getByLabel('Your name').waitFor();
      await tabTo(page, /^\s*Your name/);
      await page.keyboard.type('Tom Reed');
      await goOn(page, 'Check before you send');
      await page.getByText('What is missing').waitFor();
      await tabTo(page, /^Choose how to send/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Choose how to send it' }).waitFor();
      await page.getByRole('heading', { name: 'Choose how to send it' }).waitFor();
      await tabTo(page, /^Copy the letter/);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Tom Reed');
      await tabTo(page, /^\s*Yes, today/);
      await page.keyboard.press('Space');
      await tabTo(page, /^Note it/);
      await page.keyboard.press('Enter');
      const finish = page.getByRole('heading', { name: /^Sent on .* Next: an answer by/ });
      await finish.waitFor();
      expect(await finish.evaluate((heading) => heading === document.activeElement)).toBe(true);
      expect(await keptIn(page)).toMatchObject({
        problem: 'defective',
        shop: 'uk',
        home: 'GB',
        soldBy: 'seller',
        shippedBy: 'seller',
        payment: 'credit-card',
        dates: { ordered: '2026-10-20' },
        person: { name: 'Tom Reed' },
        sent: [{ stage: 'formal-claim' }],
      });
      expect(faults).toEqual([]);
    },
  );

  test('在手機上從頭走到尾：被掉包的包裹，日本亞馬遜，住在台灣', { timeout: WALK_MS }, async () => {
    const { page, faults } = await visit('/zh-tw/problems/empty-or-swapped/');
    const next = () => page.getByRole('link', { name: '繼續', exact: true }).click();
    await page.getByRole('link', { name: '開始處理我的案件' }).click();
    await page.getByLabel('您在哪個Amazon網站購買？').selectOption('jp');
    await next();
    await page.getByLabel('其他商家賣的，也由商家寄出').check();
    await next();
    await page.getByLabel('您住在哪裡？').selectOption('TW');
    await next();
    await page.getByRole('heading', { name: '有沒有經過您自己找的集運' }).waitFor();
    await next();
    await page.getByLabel('信用卡').check();
    await next();
    await page.getByRole('heading', { name: '您是誰？' }).waitFor();
    await next();
    await page.getByRole('heading', { name: '您想要什麼？' }).waitFor();
    await next();
    await expect.poll(() => page.locator('.where-first').innerText()).toContain('從訂單頁寫信給賣家');
    expect(await page.getByRole('link', { name: '打開amazon.co.jp的訂單頁' }).getAttribute('href')).toContain(
      'amazon.co.jp',
    );
    await next();
    await onPage(page, '/zh-tw/case/dates/');
    expect(await page.locator('.case-place').innerText()).toContain('第2步，共6步：日期');
    expect(faults).toEqual([]);
  });
});

describe('the questions', () => {
  test('have an address each, and Back goes through them with every answer kept', async () => {
    const { page, faults } = await visit('/case/what-happened/');
    await onPage(page, '/case/what-happened/#problem');
    await page.getByText('What is in it').click();
    await page.getByLabel('It arrived damaged').check();
    await onPage(page, '/case/what-happened/#problem');
    await page.getByRole('link', { name: 'Continue' }).click();
    await page.getByLabel('Which Amazon site').selectOption('de');
    await page.getByRole('link', { name: 'Continue' }).click();
    await page.getByLabel('Amazon sold it').check();
    await onPage(page, '/case/what-happened/#seller');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Which Amazon site').inputValue()).toBe('de');
    await page.goBack();
    await expect.poll(() => page.getByLabel('It arrived damaged').isChecked()).toBe(true);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => page.getByLabel('Amazon sold it', { exact: true }).isChecked()).toBe(true);
    expect(await page.title()).toContain('Who sold it, and who sent it?');
    expect(faults).toEqual([]);
  });

  test('can be answered anew, and what was answered later stays', async () => {
    const { page } = await visitWith(SWAPPED, '/case/what-happened/?return=check#problem');
    await page.getByText('The parcel', { exact: true }).waitFor();
    await page.getByLabel('It is shown as delivered').check();
    await page.getByRole('link', { name: 'Return to the check' }).click();
    await onPage(page, '/case/check/');
    const { problem, ...others } = await keptIn(page);
    const { problem: _before, ...kept } = SWAPPED;
    expect(problem).toBe('marked-delivered');
    expect(others).toMatchObject(kept);
  });

  test('lead on with "not sure" alone, and say what is still needed', async () => {
    const { page, faults } = await visit('/case/what-happened/');
    await page.getByLabel('Not sure which fits').check();
    expect(await page.getByRole('link', { name: 'Compare all problems' }).isVisible()).toBe(true);
    for (const heading of [
      'Which Amazon site',
      'Who sold it',
      'Where do you live?',
      'How did you pay?',
      'Who are you?',
    ]) {
      await page.getByRole('link', { name: 'Continue' }).click();
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    await page.getByRole('link', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Where this goes' }).waitFor();
    await page.getByRole('link', { name: 'What went wrong', exact: true }).click();
    await onPage(page, '/case/what-happened/#problem');
    expect(faults).toEqual([]);
  });

  test('say before any typing that Amazon itself answers for what it sold', async () => {
    const amazons = { ...SWAPPED, soldBy: 'amazon', shippedBy: 'amazon' };
    const { page } = await visitWith(amazons, '/case/what-happened/#where-this-goes');
    await expect.poll(() => page.locator('.where-first').innerText()).toContain('Contact Amazon customer service');
    expect(await page.locator('.where-walls').innerText()).toContain(
      'Amazon sold or shipped it, so Amazon itself answers.',
    );
  });

  test('a link that asks something else asks first, and asks once', async () => {
    const { page } = await visitWith(SWAPPED, '/case/what-happened/?problem=late');
    await page.getByRole('button', { name: 'Keep my answers' }).click();
    await expect.poll(() => page.getByText('This link asks about something else').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await keptIn(page)).toMatchObject({ problem: 'empty-or-swapped' });
  });
});

describe('a date that cannot be', () => {
  test('stops "Continue" with a list that has the focus and leads to the field; mended, it lets go on', async () => {
    const { page } = await visitWith(SWAPPED, '/case/dates/');
    const delivered = page.getByRole('group', { name: 'Delivered' });
    await delivered.getByLabel('Day').fill('31');
    await delivered.getByLabel('Month').fill('2');
    await page.getByRole('link', { name: 'Continue' }).click();
    const summary = page.locator('.error-summary');
    await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await summary.innerText()).toContain('There is a problem');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await summary.getByRole('link', { name: 'Go on all the same' }).count()).toBe(0);
    await summary.getByRole('link', { name: /Delivered: there is no such day/ }).click();
    expect(await delivered.getByLabel('Day').evaluate((box) => box === document.activeElement)).toBe(true);
    await delivered.getByLabel('Day').fill('9');
    await delivered.getByLabel('Month').fill('10');
    await delivered.getByLabel('Month').blur();
    await expect.poll(() => page.title()).not.toMatch(/^Error: /);
    await page.getByRole('link', { name: 'Continue' }).click();
    await onPage(page, '/case/evidence/');
  });

  test('that is only odd can be gone on with, and the check names it', async () => {
    const odd = { ...SWAPPED, dates: { ...SWAPPED.dates, delivered: '2026-09-10' } };
    const { page } = await visitWith(odd, '/case/dates/');
    await page.getByRole('link', { name: 'Continue' }).click();
    await page.getByRole('link', { name: 'Go on all the same' }).click();
    await onPage(page, '/case/evidence/');
    await page.goto(addressOf('/case/check/'));
    await page.getByRole('link', { name: /Delivered .* is before Ordered/ }).click();
    await onPage(page, '/case/dates/?return=check#date-delivered');
    await expect.poll(() => page.getByRole('group', { name: 'Delivered' }).isVisible()).toBe(true);
  });

  test('missing answers never stand in the way', async () => {
    const { page } = await visit('/case/dates/');
    for (const path of ['/case/evidence/', '/case/letter/', '/case/check/']) {
      await page.getByRole('link', { name: 'Continue' }).click();
      await onPage(page, path);
    }
    await page.getByRole('link', { name: 'Choose how to send' }).click();
    await onPage(page, '/case/send/');
  });
});

describe('the case as a file', () => {
  const openFile = (page: Page, content: string) =>
    page
      .getByLabel('Open a case file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });

  test('is saved under a name without personal data, and opened in another browser as it was', async () => {
    const { page, faults } = await visitWith(SWAPPED, '/case/');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download case file' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^claimpath-case-\d{4}-\d{2}-\d{2}\.json$/);
    const saved = await text(await file.createReadStream());
    const other = await visit('/case/');
    await openFile(other.page, saved);
    await other.page.getByText('The case file is open').waitFor();
    expect(await keptIn(other.page)).toEqual(JSON.parse(saved));
    expect(JSON.parse(saved)).toMatchObject(SWAPPED);
    expect([...faults, ...other.faults]).toEqual([]);
  });

  test('never replaces answers without asking', async () => {
    const { page } = await visitWith(SWAPPED, '/case/');
    await openFile(page, '{"version":2,"problem":"late"}');
    await page.getByText('This file would replace the answers').waitFor();
    expect(await keptIn(page)).toMatchObject({ problem: 'empty-or-swapped' });
    await page.getByRole('button', { name: 'Keep my answers' }).click();
    expect(await keptIn(page)).toMatchObject({ problem: 'empty-or-swapped' });
    await openFile(page, '{"version":2,"problem":"late"}');
    await page.getByRole('button', { name: 'Replace my answers' }).click();
    await expect.poll(() => keptIn(page)).toMatchObject({ problem: 'late', shop: null });
  });

  test.each([
    ['another file', '%PDF-1.7', 'This is not a case file of this guide'],
    ['a damaged field', '{"version":2,"dates":{"delivered":"2025-02-30"}}', 'damaged at “dates.delivered”'],
    ['a newer version', '{"version":99}', 'made with a newer version'],
  ])('says what is wrong with %s, and changes nothing', async (_, content, message) => {
    const { page } = await visitWith(SWAPPED, '/case/');
    await openFile(page, content);
    await page.getByText(message).waitFor();
    expect(await keptIn(page)).toMatchObject(SWAPPED);
  });
});

describe('after the letter went out', () => {
  test('the day is noted, the next step has its day, and it can be taken back', async () => {
    const { page } = await visitWith(SWAPPED, '/case/send/');
    await page.getByRole('button', { name: 'Note it' }).click();
    await page.getByText('Choose one of the answers').waitFor();
    await page.getByLabel('Yes, today').check();
    await page.getByRole('button', { name: 'Note it' }).click();
    await page.getByRole('heading', { name: /^Sent on/ }).waitFor();
    const { dates, sent } = await keptIn(page);
    const [letter] = sent as { on: string }[];
    expect(dates).toMatchObject({ 'letter-sent': letter?.on, 'contacted-seller': letter?.on });
    await page.getByRole('button', { name: 'I did not send it after all' }).click();
    await expect.poll(() => keptIn(page)).toMatchObject({ sent: [], dates: SWAPPED.dates });
  });

  test('a refusal leads to the reasons, a part of the money to the rest, all of it to the end', async () => {
    const sent = [{ stage: 'formal-claim', on: '2026-10-15', answerBy: '2026-10-29' }];
    const waiting = { ...SWAPPED, sent, dates: { ...SWAPPED.dates, 'letter-sent': '2026-10-15' } };
    const { page, faults } = await visitWith(waiting, '/case/send/');
    await page.getByText('The day for an answer has passed').waitFor();
    await page.getByRole('button', { name: 'They refused' }).click();
    await page.getByRole('button', { name: 'Add to the record' }).click();
    expect(await page.getByRole('link', { name: 'Read their refusal' }).getAttribute('href')).toBe('/tools/rejection/');
    await expect.poll(() => page.locator('.record-lines').innerText()).toContain('They answered');
    await page.getByRole('button', { name: 'Refund arrived' }).click();
    await page.getByLabel('A part of it').check();
    await page.getByLabel('The sum that came back').fill('8900');
    await page.getByRole('button', { name: 'Add to the record' }).click();
    await page.getByText(/Still open: .*30,000/).waitFor();
    await page.getByRole('button', { name: 'Refund arrived' }).click();
    await page.getByRole('button', { name: 'Add to the record' }).click();
    await page.getByText('The money has come back').waitFor();
    expect(faults).toEqual([]);
  });

  test('the page prints as a record of one sheet, and the letter alone when that is asked for', async () => {
    const sent = [{ stage: 'formal-claim', on: '2026-10-15', answerBy: '2026-10-29' }];
    const { page } = await visitWith({ ...SWAPPED, sent }, '/case/send/');
    await page.getByRole('heading', { name: 'The record' }).waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { name: 'The record' }).isVisible()).toBe(true);
    expect(await page.getByText('Did you send').isVisible()).toBe(false);
  });
});

describe('on a device that others use', () => {
  test('the front page can keep silent about the case, and the answers stay', async () => {
    const { page } = await visitWith(SWAPPED, '/case/');
    await page.getByLabel('Hide my case on the home page').check();
    await page.goto(addressOf('/'));
    expect(await page.locator('#resume').isVisible()).toBe(false);
    await page.goto(addressOf('/case/'));
    expect(await page.getByLabel('Hide my case on the home page').isChecked()).toBe(true);
    expect(await keptIn(page)).toMatchObject(SWAPPED);
    await page.getByLabel('Hide my case on the home page').uncheck();
    await page.goto(addressOf('/'));
    await page.locator('#resume a').click();
    await onPage(page, '/case/');
  });

  test('one button erases all that the flow keeps', async () => {
    const { page } = await visitWith(SWAPPED, '/case/letter/?stage=refund-reminder');
    await page.getByLabel('Language of the letter').selectOption('de');
    await page.goto(addressOf('/case/'));
    await page.getByLabel('Hide my case on the home page').check();
    await page.getByRole('button', { name: 'Erase my answers' }).click();
    await page.getByRole('button', { name: 'Yes, erase them' }).click();
    await page.getByText('Your answers are erased').waitFor();
    expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([]);
  });

  test('the letter that was chosen is the one that is checked and sent', async () => {
    const { page } = await visitWith(SWAPPED, '/case/letter/');
    await page.getByLabel('Language of the letter').selectOption('de');
    await page.getByLabel('How will you send it?').selectOption('post');
    await page.getByRole('link', { name: 'Continue' }).click();
    await page.getByText('Read the letter as they will see it').click();
    await page.getByRole('region', { name: 'Letter in German' }).waitFor();
    await page.getByRole('link', { name: 'Choose how to send' }).click();
    await page.locator('.way-best').waitFor();
    expect(await page.locator('.way-best').innerText()).toContain('Print it');
  });
});

describe('the flow holds', () => {
  test('in the other language: the step and the answers stay', async () => {
    const { page } = await visitWith(SWAPPED, '/case/what-happened/#payment');
    await page.getByLabel('Credit card').waitFor();
    await page.getByRole('link', { name: '中文' }).click();
    await onPage(page, '/zh-tw/case/what-happened/#payment');
    await expect.poll(() => page.getByLabel('信用卡').isChecked()).toBe(true);
  });

  test('in a browser that keeps nothing: it says so, and still shows where this goes', async () => {
    const { page, context, faults } = await visit('/privacy/');
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(addressOf('/case/what-happened/?problem=damaged&shop=de'));
    await page.getByText('keeps no data for this site').waitFor();
    for (let part = 0; part < 8 && !page.url().endsWith('#where-this-goes'); part += 1)
      await page.getByRole('link', { name: 'Continue' }).click();
    await expect.poll(() => page.locator('.where-first').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('without JavaScript: every step says what it asks, and leads on and back', async () => {
    const { page } = await visit('/case/what-happened/', { javaScriptEnabled: false });
    expect(await page.locator('section#seller').innerText()).toContain('Sold by');
    for (const path of ['dates', 'evidence', 'letter', 'check', 'send']) {
      await page.getByRole('link', { name: 'Continue' }).click();
      await onPage(page, `/case/${path}/`);
      expect(await page.locator('#asks li').count(), path).toBeGreaterThan(1);
      expect(await page.locator('#read-more a').count(), path).toBeGreaterThan(0);
    }
    await page.getByRole('link', { name: 'Back' }).click();
    await onPage(page, '/case/check/');
  });

  test(
    'for axe on every step, filled, in light and dark, at every width of a phone',
    { timeout: WALK_MS },
    async () => {
      const { page, faults } = await visitWith(SWAPPED, '/case/');
      const found: string[] = [];
      const steps = ['', 'what-happened/#problem', 'what-happened/#seller', 'what-happened/#where-this-goes'];
      for (const path of [...steps, 'dates/', 'evidence/', 'letter/', 'check/', 'send/']) {
        await page.goto(addressOf('/privacy/'));
        await page.goto(addressOf(`/case/${path}`));
        await page.locator('.step-bar:visible, .tasks:visible').first().waitFor();
        await page.waitForLoadState('networkidle');
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          found.push(...(await accessibilityFaults(page)).map((fault) => `${path} ${colorScheme}: ${fault}`));
        }
        for (const width of [320, 430]) {
          await page.setViewportSize({ width, height: 800 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (wide > 0) found.push(`${path} is ${wide} pixels too wide at ${width}`);
        }
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
    },
  );
});
