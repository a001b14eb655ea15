import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/domain/case/case.ts';
import { accessibilityFaults, addressOf, visit } from './support.ts';

const KEY = 'claimpath:case';

/** axe reads a long page four times. */
const PATIENCE_MS = 120_000;

/** The board counts from the day on the wall, so the days of these cases move with it. */
const today = Temporal.Now.plainDateISO();
const ago = (days: number) => today.subtract({ days }).toString();

const PERSON = {
  person: { name: 'Anna Weber', address: 'Lindenstr. 5', email: 'anna@example.org' },
  order: {
    number: '112-1234567-7654321',
    item: 'Lumo X2',
    seller: 'Blitzkauf',
    tracking: '1Z999AA1',
    returnTracking: 'RT55',
  },
};

/** A parcel of a seller whose A-to-z request closes in ten days and opens tomorrow. */
const LOST = {
  version: 2,
  problem: 'marked-delivered',
  shop: 'us',
  home: 'TW',
  soldBy: 'seller',
  shippedBy: 'seller',
  payment: 'unknown',
  dates: { ordered: ago(90), 'latest-estimate': ago(80), 'contacted-seller': ago(1) },
  ...PERSON,
} satisfies Partial<Case>;

/** Something out of every corner: a gift, a forwarder, two countries, days gone by and days to come. */
const CROWDED = {
  ...LOST,
  problem: 'defective',
  shop: 'jp',
  home: 'JP',
  soldBy: 'private-seller',
  shippedBy: 'forwarder',
  buyer: 'helper',
  payment: 'credit-card',
  dates: { ordered: ago(60), delivered: ago(50), discovered: ago(3), 'letter-sent': ago(2), charged: ago(59) },
} satisfies Partial<Case>;

/** Opens the board with a case that this browser has kept. */
async function open(kept: object, path = '/tools/deadlines/', options = {}) {
  const visited = await visit(path.startsWith('/zh-tw/') ? '/zh-tw/' : '/', options);
  await visited.page.evaluate(([key, text]) => window.localStorage.setItem(key, text), [
    KEY,
    JSON.stringify(kept),
  ] as const);
  await visited.page.goto(addressOf(path));
  await visited.page.locator('.route-steps').waitFor();
  return visited;
}

const keptIn = (page: Page) =>
  page.evaluate((key) => JSON.parse(window.localStorage.getItem(key) ?? 'null') as unknown, KEY);

/** Presses a button and reads the file that comes of it. */
async function fileFrom(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await text(await file.createReadStream()) };
}

describe('the board says why', () => {
  test('each road opens up to whom, what to do, why, what it costs and what it rests on', async () => {
    const { page, faults } = await open(LOST);
    const step = page.locator('#step-a-to-z');
    expect(await step.getByText('What to do').isVisible()).toBe(false);
    await step.locator('summary').click();
    await step.getByText(/^From .*, because of “A-to-z after writing to the seller”\. 48 hours after /).waitFor();
    for (const label of [
      'To whom',
      'What to do',
      'Its days',
      'What it costs',
      'How long it takes',
      'What this rests on',
    ])
      expect(await step.getByText(label, { exact: true }).isVisible(), label).toBe(true);
    expect(await step.getByText(/^Source: /).count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test('a day that has passed says what is left and leads to the first step that is still open', async () => {
    const { page } = await open({ ...LOST, dates: { ...LOST.dates, 'latest-estimate': ago(120) } });
    const card = page.locator('.deadline-passed').first();
    expect(await card.textContent()).toContain('What is left:');
    await card.getByRole('link').first().click();
    expect(new URL(page.url()).hash).toBe('#step-formal-letter');
  });

  test('a day of a road that was closed by a dispute is no last day any more, and no entry of a calendar', async () => {
    const { page } = await open({ ...LOST, dates: { ...LOST.dates, 'dispute-filed': ago(1) } });
    const card = page.locator('.deadline', { hasText: 'This day helps no more' }).first();
    expect(await card.getByRole('link').first().textContent()).toBe('Ask for an A-to-z refund');
    expect(await card.getByRole('button').count()).toBe(0);
    expect(await page.locator('.result').getByText('Last day to ask for an A-to-z refund').count()).toBe(0);
    expect(await page.getByRole('img', { name: 'A-to-z request' }).count()).toBe(0);
  });

  test('who answers and what must be known stand there, with the answers that they come from', async () => {
    const { page } = await open(CROWDED);
    expect(await page.getByText('With whom the contract is').isVisible()).toBe(true);
    expect(await page.getByText('You read this because of your answer “I am helping the buyer”.').count()).toBe(1);
    expect(await page.getByText('You read this because of your answer “A forwarder that I use”.').count()).toBe(1);
  });
});

describe('what the bank can do', () => {
  test('a link leads to it, although it is written only after the facts have come', async () => {
    const { page } = await open(LOST, '/tools/deadlines/#bank');
    const heading = page.getByRole('heading', { name: 'What your bank can do' });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    const box = await heading.boundingBox();
    expect(box?.y).toBeLessThan(812);
  });

  test('every way of paying has its verdict; trying one sets that answer and nothing else', async () => {
    const { page, faults } = await open(LOST);
    const bank = page.locator('#bank');
    expect(await bank.getByRole('row').count()).toBe(9);
    await bank.getByLabel('Try a way of paying').selectOption('cash');
    await bank.getByText('There is nothing to ask a bank for.').waitFor();
    await bank.getByLabel('Try a way of paying').selectOption('credit-card');
    await bank.getByText('Your bank can dispute the charge').waitFor();
    expect(await page.getByLabel('How did you pay?').inputValue()).toBe('credit-card');
    expect(await keptIn(page)).toMatchObject({ ...LOST, payment: 'credit-card' });
    expect(faults).toEqual([]);
  });
});

describe('the calendar file', () => {
  test('is fetched and made on the press, holds nobody’s name, and says that it was saved', async () => {
    const { page, faults } = await open(LOST);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.getByRole('button', { name: 'Add all days to my calendar' }).waitFor();
    expect(scripts).toEqual([]);
    const { name, content } = await fileFrom(page, 'Add all days to my calendar');
    expect(scripts.length).toBeGreaterThan(0);
    expect(name).toBe(`deadlines-us-${today.toString()}.ics`);
    const closes = today.add({ days: 10 }).toString().replaceAll('-', '');
    expect(content).toContain(`DTSTART;VALUE=DATE:${closes}`);
    const unfolded = content.replaceAll('\r\n ', '');
    expect(unfolded).toContain('Last day to ask for an A-to-z refund (amazon.com)');
    expect(unfolded).toContain(addressOf('/tools/deadlines/'));
    for (const part of [PERSON.person, PERSON.order])
      for (const value of Object.values(part)) expect(unfolded).not.toContain(value);
    await page.getByText(`Saved as ${name}.`).waitFor();
    expect(faults).toEqual([]);
  });

  test('中文頁面的檔案也是中文，檔名只用英數字', async () => {
    const { page, faults } = await open(LOST, '/zh-tw/tools/deadlines/');
    const { name, content } = await fileFrom(page, '加到行事曆：A-to-z退款申請');
    expect(name).toBe('deadline-az-claim-window.ics');
    expect(content.replaceAll('\r\n ', '')).toContain('SUMMARY:最後一天：提出A-to-z退款申請（amazon.com）');
    expect(content.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  test('that cannot be made, offline, says so and what to do', async () => {
    const { page, context } = await open(LOST);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Add all days to my calendar' }).click();
    await page.getByText('The file could not be made. Check your connection').waitFor();
  });
});

describe('what if I wait', () => {
  test('the slider starts on the safe day, and the keys move it through what closes and opens', async () => {
    const { page, faults } = await open(LOST);
    const slider = page.getByRole('slider', { name: 'Wait until' });
    const said = page.locator('.what-if [role=status]');
    expect(await slider.inputValue()).toBe('10');
    expect(await said.textContent()).toContain('These roads would have opened:');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.textContent()).toContain('Ask for an A-to-z refund, since');
    expect(await said.textContent()).toContain('These last days would be over:');
    expect(await slider.getAttribute('aria-valuetext')).toContain(today.add({ days: 11 }).year.toString());
    const mark = page.locator('.timeline .tried').first();
    const at = await mark.getAttribute('d');
    await page.keyboard.press('Home');
    await expect.poll(() => mark.getAttribute('d')).not.toBe(at);
    expect(await said.textContent()).toContain('No road that we know of closes');
    expect(faults).toEqual([]);
  });
});

describe('the board as a whole', () => {
  test.each(['/tools/deadlines/', '/zh-tw/tools/deadlines/'])(
    '%s is sound to axe with everything open, in light and dark, narrow and wide',
    { timeout: PATIENCE_MS },
    async (path) => {
      for (const width of [320, 1280]) {
        const { page, faults } = await open(CROWDED, path, { viewport: { width, height: 800 } });
        await page.locator('.result details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await accessibilityFaults(page), `${width} ${colorScheme}`).toEqual([]);
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide, `${width}`).toBeLessThanOrEqual(0);
        expect(faults).toEqual([]);
      }
    },
  );

  test('does not jump while it loads, and starts with everything folded', async () => {
    const { page, context } = await open(LOST);
    await context.addInitScript(() => {
      new PerformanceObserver((list) => {
        const before = Number(document.documentElement.dataset['shift'] ?? 0);
        const shifts = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
        document.documentElement.dataset['shift'] = String(shifts.reduce((sum, one) => sum + one, before));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await page.locator('.route-steps').waitFor();
    expect(await page.locator('.result details[open]').count()).toBe(0);
    expect(Number(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0'))).toBeLessThan(0.1);
  });
});
