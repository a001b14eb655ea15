// Prints the figures of the built site: bytes and requests of some pages, script that runs, and faults on the way.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from './browser.ts';
import { serve } from './serve.ts';

const PAGES = [
  '/',
  '/guide/file-a-claim/',
  '/zh-tw/guide/file-a-claim/',
  '/tools/letter/',
  '/tools/deadlines/',
  '/case/',
  '/case/what-happened/',
  '/case/dates/',
  '/case/evidence/',
  '/case/letter/',
  '/case/check/',
  '/case/send/',
];

/** A phone's screen, as Lighthouse uses it. */
const PHONE = { width: 412, height: 823 };

const bytesOf = (text: string) => brotliCompressSync(Buffer.from(text)).byteLength;

/** The parts of a page as they are inlined: all that is neither style nor script is HTML. */
function partsOf(html: string): { html: number; css: number; script: number; all: number } {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('');
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('');
  const rest = html.replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '');
  return { html: bytesOf(rest), css: bytesOf(styles), script: bytesOf(scripts), all: bytesOf(html) };
}

interface Figures {
  readonly requests: number;
  readonly scriptFiles: number;
  readonly transferred: number;
  readonly faults: number;
}

async function visit(browser: Browser, address: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const bodies: Promise<{ type: string; bytes: number }>[] = [];
  let faults = 0;
  page.on('console', (message) => {
    if (message.type() === 'error') faults += 1;
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin && request.url().startsWith('http')) faults += 1;
  });
  page.on('requestfinished', (request) => {
    const read = async () => ({ type: request.resourceType(), bytes: (await request.sizes()).responseBodySize });
    bodies.push(read());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const loaded = await Promise.all(bodies);
  await context.close();
  const scripts = loaded.filter(({ type }) => type === 'script');
  const sum = (list: typeof loaded) => list.reduce((total, { bytes }) => total + bytes, 0);
  return { requests: loaded.length, scriptFiles: sum(scripts), transferred: sum(loaded), faults };
}

const site = await serve(0);
const browser = await chromium.launch(launchOptions());
const rows = [];
for (const path of PAGES) {
  const file = fileURLToPath(new URL(`../dist${path}index.html`, import.meta.url));
  const parts = partsOf(readFileSync(file, 'utf8'));
  const figures = await visit(browser, new URL(path, site.url).href);
  rows.push({ page: path, ...parts, ...figures });
}
await browser.close();
await site.close();
console.log('Bytes are Brotli. "all" is the page itself; "scriptFiles" what it loads besides, before a touch.');
console.table(rows);
