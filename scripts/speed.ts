// Prints how long the engine takes for one claim, and how many bytes of facts a tool loads for each place and language.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { routeFor } from '../src/domain/claim/route.ts';
import { deadlinesFor } from '../src/domain/deadline/deadlines.ts';
import { checklistFor } from '../src/domain/evidence/checklist.ts';
import { evenly } from '../test/domain/any-claim.ts';
import { factsFor } from '../test/facts.ts';

const CLAIMS = 20_000;
/** The first answers are slower, because nothing has been read and compiled yet. */
const WARMING_UP = 2_000;

const MICROSECONDS = 1000;

/** The value below which this share of the sorted values lies. */
function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** Microseconds of route, deadlines and checklist together, for many claims, the shortest first. */
function timings(): readonly number[] {
  const times: number[] = [];
  for (const { claim, today } of evenly(WARMING_UP + CLAIMS)) {
    const facts = factsFor(claim.shop, claim.home);
    const started = performance.now();
    routeFor(claim, facts, today);
    deadlinesFor(claim, facts, today);
    checklistFor(claim, facts);
    times.push((performance.now() - started) * MICROSECONDS);
  }
  return times.slice(WARMING_UP).sort((one, other) => one - other);
}

const FOLDER = new URL('../dist/facts/', import.meta.url);

interface FileOfFacts {
  readonly name: string;
  readonly raw: number;
  readonly brotli: number;
}

/** The files of one language as they are sent, the smallest first. */
function filesIn(language: string): readonly FileOfFacts[] {
  const folder = new URL(`${language}/`, FOLDER);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const text = readFileSync(new URL(name, folder));
      return { name: `${language}/${name}`, raw: text.byteLength, brotli: brotliCompressSync(text).byteLength };
    })
    .sort((one, other) => one.brotli - other.brotli);
}

function rowsOf(language: string) {
  const files = filesIn(language);
  const shares = [
    ['smallest', 0],
    ['median', 0.5],
    ['largest', 1],
  ] as const;
  return shares.flatMap(([which, part]) => {
    const file = files[Math.round((files.length - 1) * part)];
    return file === undefined ? [] : [{ which, ...file }];
  });
}

const times = timings();
const inWhole = (number: number) => Math.round(number);
console.log(`Route, deadlines and checklist of one claim, over ${CLAIMS} claims, in microseconds:`);
console.table([{ median: inWhole(share(times, 0.5)), '99th percentile': inWhole(share(times, 0.99)) }]);

if (existsSync(FOLDER)) {
  console.log('Bytes of the facts that a tool loads for one place in one language:');
  console.table(['en', 'zh-tw'].flatMap(rowsOf));
} else {
  console.log('The bytes of the facts stand in dist/facts, which is not there. Call npm run build first.');
}
