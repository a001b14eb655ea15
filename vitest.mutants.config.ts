import { configDefaults, defineConfig } from 'vitest/config';

/** The tests that `npm run mutants` asks about every change: those of the two folders that it changes. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/domain/{claim,deadline}/*.test.ts'],
    // It starts the engine in processes of its own, where no change is switched on.
    exclude: [...configDefaults.exclude, 'test/domain/deadline/time-zones.test.ts'],
    // A change is asked about many times over, so chance draws few claims each time.
    env: { SAMPLES_DIVIDED_BY: '400' },
  },
});
