// npm test: installs if needed, then runs every check and test and counts them. Runs under Node 20.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOfCheck, countOfReport } from './count.mjs';
import { ensureInstalled, npm } from './setup.mjs';

const reports = mkdtempSync(join(tmpdir(), 'claimpath-test-'));

/** The stages in their order: a later one runs even where an earlier one failed. */
const STAGES = [
  { name: 'types', run: check('check:types') },
  { name: 'lint', run: check('check:lint') },
  { name: 'format', run: check('check:format') },
  { name: 'unit tests', run: tests('test:unit') },
  { name: 'build', run: check('build') },
  { name: 'tests of the built site', run: tests('test:site') },
  { name: 'tests in a browser', run: tests('test:browser') },
];

function check(script) {
  return async () => countOfCheck(await npm(['run', '--silent', script]));
}

function tests(script) {
  return async () => {
    const file = join(reports, `${script.replace(':', '-')}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, '--allowOnly=false'];
    const code = await npm(['run', '--silent', script, '--', ...reporters]);
    return countOfReport(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, code);
  };
}

async function installation() {
  const trouble = await ensureInstalled();
  return { passed: 0, failed: trouble === null ? 0 : 1, why: trouble === null ? [] : [trouble] };
}

async function runStage({ name, run }) {
  const started = performance.now();
  console.log(`\n=== ${name}`);
  const count = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`=== ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  for (const sentence of count.why) console.log(`    ${sentence}`);
  return { name, seconds, ...count };
}

async function runAll() {
  const results = [await runStage({ name: 'installation', run: installation })];
  if (results[0].failed > 0) return results;
  for (const stage of STAGES) results.push(await runStage(stage));
  return results;
}

const results = await runAll();
rmSync(reports, { recursive: true, force: true });
const sum = (key) => results.reduce((total, result) => total + result[key], 0);

console.log('\n=== all stages');
for (const { name, seconds, passed, failed, why } of results) {
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  for (const sentence of why) console.log(`       ${sentence}`);
}
process.exitCode = sum('failed') === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
