import { configDefaults, defineConfig } from 'vitest/config';

const BUILT_SITE = 'test/site/**/*.test.ts';
const JOURNEYS = 'test/journeys/**/*.test.ts';

/** A page that loads, a search index and axe take their time on two cores. */
const PATIENCE_MS = 30_000;

/** How long a page may take to show what it was asked for, on a machine that is busy with another page. */
const POLL_MS = 10_000;

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, BUILT_SITE, JOURNEYS],
        },
      },
      { test: { name: 'site', include: [BUILT_SITE] } },
      {
        test: {
          name: 'browser',
          include: [JOURNEYS],
          globalSetup: 'test/journeys/start.ts',
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
          expect: { poll: { timeout: POLL_MS } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
