import { fileURLToPath } from 'node:url';
import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import icon from 'astro-icon';
import { defineConfig } from 'astro/config';

/** Bytes under which a processed script is written into the page instead of being a request of its own. */
const INLINE_SCRIPTS_UP_TO = 4096;

/**
 * What several islands share, in three files instead of two dozen: what each of them needs, the roads with their
 * clocks, and the letter. A file takes along what it imports, so the lowest has the highest priority. Scripts of the
 * page itself are not drawn in: they stand in the page.
 */
const SHARED = [
  {
    name: 'case',
    test: /src\/(schemas|components\/islands\/case-file)\/|src\/domain\/(case|shop|evidence|rejection)\/|claim\/claim|letter\/(days|letter)\.|case-flow\/(Error|Frame|Missing)|src\/browser\/(address|clipboard|clock|download|facts|fragment|resume-choice|storage)\.|node_modules\/(preact|nanostores|@nanostores|valibot)\//,
    priority: 3,
  },
  { name: 'road', test: /src\/domain\/(claim|deadline)\/|case-flow\/(doors|Where)/, priority: 2 },
  {
    name: 'letter',
    test: /src\/domain\/letter\/|src\/letters\/(compose|wording)|letter-writer\/(?!LetterWriter)/,
    priority: 1,
  },
];

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://claimpath.example',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    preact(),
    icon(),
    sitemap({ i18n: { defaultLocale: 'en', locales: { en: 'en', 'zh-tw': 'zh-Hant-TW' } } }),
    narrowPolicy(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [searchChunks()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } } } },
    build: {
      assetsInlineLimit: INLINE_SCRIPTS_UP_TO,
      // light-dark() and nesting stay as they are written: older browsers get the plain page.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    },
  },
});

/**
 * Astro lists the hashes of every page's scripts and styles on every page. Those that this page does
 * not hold are taken out: the policy gets narrower, and the page lighter by some hundred bytes that no
 * compression can save.
 *
 * @returns {import('astro').AstroIntegration}
 */
function narrowPolicy() {
  return {
    name: 'narrow-policy',
    hooks: {
      'astro:build:done': async ({ assets }) => {
        const files = [...assets.values()].flat().filter(({ pathname }) => pathname.endsWith('.html'));
        await Promise.all(files.map(async (file) => writeFile(file, narrowed(await readFile(file, 'utf8')))));
      },
    },
  };
}

/** @param {string} html */
function narrowed(html) {
  const held = [...html.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/g)].map(([, , text = '']) => {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
  return html.replace(/ 'sha256-[^']+'/g, (hash) => (held.includes(hash.trim()) ? hash : ''));
}

/**
 * The search dialog and its words as files of their own with a known name: a page then asks for them by address, and
 * its script stays small enough to stand in the page.
 *
 * @returns {import('vite').Plugin}
 */
function searchChunks() {
  const files = {
    dialog: './src/components/site/search/dialog.ts',
    en: './src/words/search/en.ts',
    'zh-tw': './src/words/search/zh-tw.ts',
  };
  return {
    name: 'search-chunks',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      for (const [name, file] of Object.entries(files)) {
        this.emitFile({
          type: 'chunk',
          id: fileURLToPath(new URL(file, import.meta.url)),
          fileName: `search/${name}.js`,
          preserveSignature: 'strict',
        });
      }
    },
  };
}
