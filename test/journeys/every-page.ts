// Looks at every page of one language as axe does, in light and dark, and on the narrowest phone.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibilityFaults, addressOf, visit } from './support.ts';

const dist = new URL('../../dist/', import.meta.url);

/** The paths of all built pages. */
export const PAGES = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

const NARROW = { width: 320, height: 700 };
const PATIENCE_MS = 600_000;

/** The languages are tested in files of their own, so that they run side by side. */
export function testEveryPage(isOurs: (path: string) => boolean): void {
  test(
    'is sound to axe, in light and dark, and never scrolls sideways on a narrow phone',
    { timeout: PATIENCE_MS },
    async () => {
      const found: string[] = [];
      const { page, faults } = await visit('/', { viewport: NARROW });
      for (const path of PAGES.filter(isOurs)) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(addressOf(path));
        found.push(...(await accessibilityFaults(page)).map((fault) => `${path} ${fault}`));
        await page.emulateMedia({ colorScheme: 'dark' });
        const contrast = await accessibilityFaults(page, { runOnly: ['color-contrast'] });
        found.push(...contrast.map((fault) => `${path} in the dark: ${fault}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 0) found.push(`${path} is ${wide} pixels too wide at ${NARROW.width}`);
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
    },
  );
}
