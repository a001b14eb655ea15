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

async function printed(problem: string, today: string, zone: string): Promise<string> {
  const script = ['scripts/case.ts', `test/cases/${problem}.json`, '--today', today, '--letter', 'en'];
  const { stdout } = await run(process.execPath, script, { cwd: root, env: { ...process.env, TZ: zone } });
  return stdout;
}

test.each(CASES)(
  'a case of %s on %s has the same days, road and letter in eleven time zones',
  async (problem, today) => {
    const outputs = new Map<string, string[]>();
    for (const zone of ZONES) {
      const output = await printed(problem, today, zone);
      outputs.set(output, [...(outputs.get(output) ?? []), zone]);
    }
    expect([...outputs.values()]).toEqual([ZONES]);
    expect([...outputs.keys()][0]).toContain('"deadlines"');
  },
  60_000,
);
