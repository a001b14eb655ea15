// Builds the guide into dist/: the pages, the search index, and the compressed copies that serve.ts sends.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Pagefind writes interfaces of its own beside the index. Ours is the only one, so they are not deployed. */
const READY_MADE = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** Text is worth compressing; the search index is compressed already. */
const TEXT = /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/;

/** Astro marks its own modules with a directive that the bundler warns about once a page; nothing is lost. */
const QUIET = { moduleLevelDirective: false };

/** How many files are compressed at once: the threads that Node keeps for such work. */
const AT_ONCE = 4;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What a reader would not search for, or finds in a better place. */
const EXCLUDED = [
  '.parts-fold',
  '.step-number',
  '.without-script',
  '#tool',
  '.provenance a',
  '.provenance b',
  'details.provenance',
  '[id^=clocks-]',
  '[id^=list-]',
  '[id^=place-] .entries',
  '[id^=reasons-]',
];

async function indexForSearch(): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: EXCLUDED });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: dist });
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
  const wrong = [...added.errors, ...written.errors];
  if (wrong.length > 0) throw new Error(`Pagefind could not index the pages: ${wrong.join('; ')}`);
  if (added.page_count === 0) throw new Error('No page was indexed: mark the main text with data-pagefind-body.');
  for (const file of readdirSync(join(dist, 'pagefind'))) {
    if (READY_MADE.test(file)) rmSync(join(dist, 'pagefind', file));
  }
  return added.page_count;
}

/** What only the indexer reads: once it has, readers need not fetch it. */
const FOR_THE_INDEX = / data-pagefind-(?:title|meta)="[^"]*"/g;

async function forgetIndexMarks(pages: readonly string[]): Promise<void> {
  await Promise.all(
    pages.map(async (page) => writeFile(page, (await readFile(page, 'utf8')).replace(FOR_THE_INDEX, ''))),
  );
}

const brotli = promisify(brotliCompress);

/** Writes `page.html.br` beside `page.html`, so that the server has nothing to do while somebody waits. */
async function compress(files: readonly string[]): Promise<void> {
  const waiting = files.values();
  const worker = async () => {
    for (const file of waiting) {
      const text = await readFile(file);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
      };
      await writeFile(`${file}.br`, await brotli(text, { params }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function buildSite(): Promise<void> {
  const started = performance.now();
  await build({ root, logLevel: 'warn', vite: { build: { rolldownOptions: { checks: QUIET } } } });
  const searchable = await indexForSearch();
  const files = filesIn(dist);
  await forgetIndexMarks(files.filter((file) => file.endsWith('.html')));
  await compress(files.filter((file) => TEXT.test(file)));
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const bytes = files.reduce((total, file) => total + statSync(file).size, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${pages} pages, ${searchable} of them searchable, ${bytes.toLocaleString('en')} bytes, in ${seconds} s.`,
  );
}

try {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await buildSite();
  // Astro may leave a service running that would keep this process alive.
  process.exit(0);
} catch (error) {
  console.error(error);
  console.error('\nThe build failed: the message above names the file. Nothing in dist/ should be published.');
  process.exit(1);
}
