import { configDefaults, defineConfig } from 'vitest/config';

/** The tests that `npm run mutants` asks about every change: those of the two folders that it changes. */
export default defineConfig({
  test: {
    environment: 'node',
    // No test here changes what another one sees, and a change is tried anew in every run.
    isolate: false,
    include: ['test/domain/{claim,deadline}/*.test.ts'],
    // One starts the engine in processes of its own, where no change is switched on; the other tries the data, not the engine.
    exclude: [
      ...configDefaults.exclude,
      'test/domain/deadline/time-zones.test.ts',
      'test/domain/claim/reached.test.ts',
    ],
    // A change is asked about many times over, so chance draws few claims each time.
    env: { SAMPLES_DIVIDED_BY: '400' },
  },
});
