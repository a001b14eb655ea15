import { describe, expect, test } from 'vitest';
import { addressOf, visit } from './support.ts';

const KEY = 'claimpath:case';

describe('what is kept, and what is said when it cannot be', () => {
  test('answers are there again after the page is opened anew, and one button erases them', async () => {
    const { page } = await visit('/tools/checklist/?problem=defective');
    await page.getByLabel('I have it').first().check();
    await page.goto(addressOf('/tools/checklist/'));
    await expect.poll(() => page.getByLabel('I have it').first().isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Erase my answers' }).click();
    await page.getByRole('button', { name: 'Yes, erase them' }).click();
    await expect.poll(() => page.getByText('Your answers are erased').count()).toBe(1);
    expect(await page.evaluate((key) => window.localStorage.getItem(key), KEY)).toBeNull();
  });

  test('whoever comes back is led from the front page to the kept answers', async () => {
    const { page } = await visit('/zh-tw/');
    expect(await page.locator('#resume').isVisible()).toBe(false);
    await page.goto(addressOf('/tools/checklist/?problem=defective'));
    await page.getByLabel('I have it').first().check();
    await page.goto(addressOf('/zh-tw/'));
    await expect.poll(() => page.locator('#resume').isVisible()).toBe(true);
  });

  test('damaged answers are set aside untouched, and the reader is told', async () => {
    const { page, faults } = await visit('/');
    await page.evaluate(
      (key) => window.localStorage.setItem(key, '{"version":1,"dates":{"delivered":"2025-02-30"}}'),
      KEY,
    );
    await page.goto(addressOf('/tools/letter/'));
    await expect.poll(() => page.getByText('We have set them aside').count()).toBe(1);
    await page.getByLabel('What went wrong?').selectOption('defective');
    const aside = await page.evaluate(() => window.localStorage.getItem('claimpath:case-set-aside'));
    expect(aside).toContain('2025-02-30');
    expect(faults).toEqual([]);
  });

  test('answers of a newer version are not overwritten', async () => {
    const { page } = await visit('/');
    await page.evaluate((key) => window.localStorage.setItem(key, '{"version":99,"problem":"x"}'), KEY);
    await page.goto(addressOf('/tools/letter/'));
    await expect.poll(() => page.getByText('newer version').count()).toBe(1);
    await page.getByLabel('What went wrong?').selectOption('defective');
    expect(await page.evaluate((key) => window.localStorage.getItem(key), KEY)).toContain('99');
  });

  test('a browser that keeps nothing says so, and the letter is still written', async () => {
    const { page, context } = await visit('/');
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(addressOf('/tools/letter/?problem=defective&shop=de'));
    await expect.poll(() => page.getByText('keeps no data for this site').count()).toBe(1);
    await expect.poll(() => page.getByRole('region', { name: 'Letter in German' }).count()).toBe(1);
  });

  test('a full browser says so, and what was kept before is still there', async () => {
    const { page } = await visit('/tools/letter/?problem=defective&shop=de');
    await page.getByLabel('Your name').fill('Anna');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel('Your name').fill('Anna Weber');
    await expect.poll(() => page.getByText('no room left').count()).toBe(1);
    expect(await page.evaluate((key) => window.localStorage.getItem(key), KEY)).toContain('"Anna"');
  });

  test('a change in another tab is taken over and said', async () => {
    const { page, context } = await visit('/tools/letter/?problem=defective&shop=de');
    await page.getByLabel('Your name').fill('Anna');
    const other = await context.newPage();
    await other.goto(addressOf('/tools/letter/'));
    await other.getByLabel('Your name').fill('Berta');
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Berta');
    await expect.poll(() => page.getByText('changed in another tab').count()).toBe(1);
  });
});

describe('links', () => {
  test('a link carries the question and nothing about the person', async () => {
    const { page, context } = await visit('/tools/letter/?problem=defective&shop=de');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByLabel('Your name').fill('Anna Weber');
    await page.getByLabel('Order number').fill('302-1234567-1234567');
    await page.getByRole('button', { name: 'Share this question' }).click();
    await expect.poll(() => page.getByText('Link copied.').count()).toBe(1);
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(Object.fromEntries(link.searchParams)).toEqual({ problem: 'defective', shop: 'de', stage: 'formal-claim' });
    expect(link.href).not.toMatch(/Anna|302/);
  });

  test('a link that asks something else does not take answers away: the reader chooses', async () => {
    const { page } = await visit('/tools/letter/?problem=defective&shop=de');
    await page.getByLabel('Your name').fill('Anna Weber');
    await page.goto(addressOf('/tools/letter/?problem=refund-missing&shop=uk'));
    await expect.poll(() => page.getByText('This link asks about something else').count()).toBe(1);
    expect(await page.getByLabel('What went wrong?').inputValue()).toBe('defective');
    await page.getByRole('button', { name: 'Use what the link asks' }).click();
    await expect.poll(() => page.getByLabel('What went wrong?').inputValue()).toBe('refund-missing');
    expect(await page.getByLabel('Your name').inputValue()).toBe('Anna Weber');
  });

  test('a hostile link is named and runs nothing', async () => {
    const bad = '?problem=%3Cscript%3Ealert(1)%3C/script%3E&shop=__proto__&stage=javascript:alert(1)&x=%22onload%3D';
    const { page, faults } = await visit(`/tools/letter/${bad}`);
    await expect.poll(() => page.getByText('A part of this link is not known here').count()).toBe(1);
    expect(await page.getByLabel('What went wrong?').inputValue()).toBe('');
    expect(faults).toEqual([]);
  });
});
