// npm run mutants: changes the engine in hundreds of small ways, one at a time, and counts which of them no test notices.
const MADE = '.mutants';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.ts' },
  coverageAnalysis: 'perTest',
  mutate: ['src/domain/claim/*.ts', 'src/domain/deadline/*.ts'],
  concurrency: 2,
  // A machine that is busy with something else is no test that noticed.
  timeoutFactor: 4,
  tempDirName: `${MADE}/sandboxes`,
  // What is made, and what no test of these folders reads.
  ignorePatterns: [MADE, 'dist', '.astro', 'docs', 'public', 'test/journeys', 'test/letters/specimens'],
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  htmlReporter: { fileName: `${MADE}/report.html` },
  jsonReporter: { fileName: `${MADE}/report.json` },
  thresholds: { high: 90, low: 85, break: 85 },
};
