// How a journey opens a page: in a browser of its own, watched for everything that it should not do.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';

/** A small phone held upright: the reader we write for. */
const PHONE = { width: 375, height: 812 };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserUrl'));
});
afterAll(() => browser.close());

/** A page that a test has opened, and what it did wrong so far, as sentences. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to others, errors of scripts, and breaches of the Content-Security-Policy. */
  readonly faults: string[];
}

/** The whole address of a path such as `/zh-tw/tools/letter/`. */
export const addressOf = (path: string): string => new URL(path, inject('siteUrl')).href;

/**
 * Opens a path of the guide on a phone, with nothing kept from earlier. Closed when the test ends.
 *
 * @example
 * const { page, faults } = await visit('/tools/letter/', { javaScriptEnabled: false });
 */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: PHONE,
    locale: path.startsWith('/zh-tw/') ? 'zh-TW' : 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  onTestFinished(() => context.close());
  const faults = watch(context);
  const page = await context.newPage();
  await page.goto(addressOf(path));
  return { page, context, faults };
}

/** Nothing that a reader does may send a request to anybody else: such a request is noted and stopped. */
function watch(context: BrowserContext): string[] {
  const faults: string[] = [];
  const { origin } = new URL(inject('siteUrl'));
  void context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      faults.push(`asked ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('weberror', (error) => faults.push(`threw ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`complained: ${message.text()}`);
  });
  return faults;
}

/**
 * What axe finds wrong on the page as it stands now, one sentence per rule and element.
 *
 * @example
 * expect(await accessibilityFaults(page)).toEqual([]);
 */
export async function accessibilityFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}
