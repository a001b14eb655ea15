import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import icon from 'astro-icon';
import { defineConfig } from 'astro/config';

/** Bytes under which a processed script is written into the page instead of being a request of its own. */
const INLINE_SCRIPTS_UP_TO = 4096;

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
    build: {
      assetsInlineLimit: INLINE_SCRIPTS_UP_TO,
      // light-dark(), nesting and text-wrap stay as they are written: older browsers get the plain page.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    },
  },
});
