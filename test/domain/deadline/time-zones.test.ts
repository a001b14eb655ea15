import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** From the first place on Earth to see a day to the last, with half hours, quarters and summer time. */
const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Taipei',
  'Asia/Tokyo',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kathmandu',
];

/** Days on which a clock is put forward or back somewhere, and an ordinary one. */
const CASES = [
  ['marked-delivered', '2026-10-25'],
  ['defective', '2027-03-28'],
  ['refund-missing', '2026-11-22'],
] as const;

/** Eleven processes one after the other, on a machine that may be busy with something else. */
const PATIENCE_MS = 300_000;

const LARGEST_OUTPUT = 64 * 1024 * 1024;

async function printed(script: readonly string[], zone: string): Promise<string> {
  const options = { cwd: root, env: { ...process.env, TZ: zone }, maxBuffer: LARGEST_OUTPUT };
  return (await run(process.execPath, [...script], options)).stdout;
}

/** What a program prints, and in which time zones it prints it. */
async function printedEverywhere(script: readonly string[]): Promise<Map<string, string[]>> {
  const outputs = new Map<string, string[]>();
  for (const zone of ZONES) {
    const output = await printed(script, zone);
    outputs.set(output, [...(outputs.get(output) ?? []), zone]);
  }
  return outputs;
}

test.each(CASES)(
  'a case of %s on %s has the same days, road and letter in eleven time zones',
  async (problem, today) => {
    const script = ['scripts/case.ts', `test/cases/${problem}.json`, '--today', today, '--letter', 'en'];
    const outputs = await printedEverywhere(script);
    expect([...outputs.values()]).toEqual([ZONES]);
    expect([...outputs.keys()][0]).toContain('"deadlines"');
  },
  PATIENCE_MS,
);

test(
  'five hundred claims have the same waits, absences, notes and card rights in eleven time zones',
  async () => {
    const outputs = await printedEverywhere(['test/domain/deadline/print-answers.ts', '150']);
    expect([...outputs.values()]).toEqual([ZONES]);
    const [output = ''] = outputs.keys();
    const parts = ['"closing":[{', '"absences":[{', '"notes":[{', '"verdict":"law', '"skipped":["2026-11-16"]'];
    expect(parts.filter((part) => !output.includes(part))).toEqual([]);
  },
  PATIENCE_MS,
);
