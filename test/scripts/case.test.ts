import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROBLEMS } from '../../src/domain/claim/claim.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const GOOD = 'test/cases/marked-delivered.json';

function run(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/case.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

interface Printed {
  readonly route: readonly Record<string, unknown>[];
  readonly conflicts: readonly Record<string, unknown>[];
  readonly latestSafeWait: unknown;
  readonly deadlines: readonly Record<string, unknown>[];
  readonly checklist: readonly Record<string, unknown>[];
  readonly letter: Record<string, unknown>;
}

function printed(...options: readonly string[]): Printed {
  const { status, stdout, stderr } = run(...options);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Printed;
}

describe('npm run case prints', () => {
  const found = printed(GOOD, '--today', '2026-10-12');
  const step = (id: string) => found.route.find((one) => one['id'] === id);
  const deadline = (rule: string) => found.deadlines.find((one) => one['rule'] === rule);

  test('the keys that docs/case-format.md describes', () => {
    expect(Object.keys(found)).toEqual([
      'route',
      'notes',
      'conflicts',
      'cardRights',
      'latestSafeWait',
      'deadlines',
      'absences',
      'checklist',
      'letter',
    ]);
    expect(Object.keys(found.letter)).toEqual([
      'stage',
      'language',
      'channel',
      'dir',
      'subject',
      'text',
      'paragraphs',
      'enclosures',
      'gaps',
      'review',
    ]);
  });

  test('each step with its state, and with what belongs to that state', () => {
    expect(step('a-to-z')).toEqual({
      id: 'a-to-z',
      to: 'amazon',
      state: 'now',
      clocks: ['az-claim-window', 'az-contact-seller-first'],
      until: '2026-12-31',
      binding: null,
      cost: 'free',
      bodies: [],
      facts: [
        'az-claim-window',
        'az-scope-third-party',
        'az-delivered-not-received',
        'az-file-steps-web',
        'az-refund-amounts-us',
        'az-file-by-customer-service',
      ],
      lasts: ['az-decision-time'],
      taken: null,
    });
    expect(step('chargeback')).toMatchObject({ state: 'after', step: 'a-to-z' });
    expect(step('statutory-card-claim')).toMatchObject({ state: 'not-yours', reason: 'no-such-right' });
    expect(printed(GOOD, '--today', '2026-10-04').route).toContainEqual(
      expect.objectContaining({ id: 'a-to-z', state: 'from', date: '2026-10-05' }),
    );
    expect(printed(GOOD, '--today', '2027-02-01').route).toContainEqual(
      expect.objectContaining({ id: 'a-to-z', state: 'closed', since: '2027-01-01' }),
    );
  });

  test('each deadline with its day, or with the date that is missing', () => {
    expect(deadline('az-claim-window')).toEqual({
      rule: 'az-claim-window',
      clock: 'a-to-z-closes',
      from: 'latest-estimate',
      value: 90,
      unit: 'calendar-days',
      means: 'last-day',
      nature: 'hard',
      confidence: 'high',
      livesElsewhere: false,
      onlyIf: false,
      eventDay: 'not-counted',
      wait: null,
      waitEnds: null,
      monthEnd: false,
      skipped: [],
      holidays: null,
      holidaysUnknown: false,
      kind: 'open',
      date: '2026-12-31',
      daysLeft: 80,
      fromDate: '2026-10-02',
    });
    expect(deadline('az-appeal-window')).toMatchObject({ kind: 'unknown', missing: 'denied' });
    expect(found.latestSafeWait).toEqual({ date: '2026-12-31', rule: 'az-claim-window' });
  });

  test('conflicts, checklist and letter', () => {
    expect(found.conflicts[0]).toEqual({
      id: 'chargeback-ends-a-to-z',
      step: 'chargeback',
      harms: 'a-to-z',
      fact: 'az-chargeback-excludes',
      done: 'dispute-filed',
    });
    expect(found.checklist[0]).toEqual({
      id: 'order-page',
      need: 'required',
      because: 'every-claim',
      fact: null,
      refusal: 'too-late',
    });
    expect(found.checklist).toContainEqual({
      id: 'delivery-code',
      need: 'helpful',
      because: 'place',
      fact: 'del-otp',
      refusal: 'one-time-password',
    });
    expect(found.letter).toMatchObject({
      stage: 'formal-claim',
      language: 'en',
      channel: 'form',
      dir: 'ltr',
      gaps: [],
      review: [],
    });
    expect(found.letter['text']).toContain('112-1234567-1234567');
  });

  test('the stage, language and road of the letter that are asked for', () => {
    const { letter } = printed(
      GOOD,
      '--stage',
      'appeal',
      '--letter',
      'ja',
      '--channel',
      'post',
      '--today',
      '2026-11-22',
    );
    expect(letter).toMatchObject({
      stage: 'appeal',
      language: 'ja',
      channel: 'post',
      gaps: ['date-denied', 'date-claim-filed'],
    });
  });

  test('a letter in the language of the shop where none is asked for', () => {
    expect(printed('test/cases/refund-missing.json', '--today', '2026-11-22').letter['language']).toBe('ja');
    expect(printed('test/cases/defective.json', '--today', '2026-11-22').letter['language']).toBe('de');
  });

  test.each(PROBLEMS)('the example of %s, and nothing on the error stream', (problem) => {
    const { route, checklist, letter } = printed(`test/cases/${problem}.json`, '--today', '2026-11-22');
    expect(route.map(({ state }) => state)).toContain('now');
    expect(checklist).not.toEqual([]);
    expect(letter['text']).not.toMatch(/undefined|null|NaN|Invalid/);
  });

  test('without a day the one of today', () => {
    expect(Object.keys(printed(GOOD))).toEqual(Object.keys(found));
  });
});

describe('npm run case says in one sentence what is wrong, prints nothing else and ends with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimpath-case-'));
  const file = (name: string) => join(folder, name);

  beforeAll(() => {
    writeFileSync(file('not-json.json'), '{ "version": 2, ');
    writeFileSync(file('not-a-case.json'), '[]');
    writeFileSync(file('newer.json'), '{ "version": 99 }');
    writeFileSync(file('unknown-problem.json'), '{ "version": 2, "problem": "lost", "shop": "us" }');
    writeFileSync(file('no-shop.json'), '{ "version": 2, "problem": "defective" }');
    writeFileSync(file('no-problem.json'), '{ "version": 2, "shop": "us" }');
    writeFileSync(
      file('no-such-day.json'),
      '{ "version": 2, "problem": "defective", "shop": "us", "dates": { "delivered": "2025-02-30" } }',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[string, readonly string[], string]>([
    ['no argument', [], 'Usage: npm run --silent case -- case.json'],
    ['two files', [GOOD, GOOD], 'Usage: '],
    ['an option that is not known', [GOOD, '--colour', 'red'], 'Usage: '],
    ['a missing file', [file('missing.json')], 'missing.json could not be read. Give the path of a case file'],
    ['a folder', [folder], 'could not be read'],
    ['not JSON', [file('not-json.json')], 'not-json.json is not JSON. Give the path of a case file'],
    ['no case', [file('not-a-case.json')], 'is not a case file: it needs "version": 2.'],
    ['a newer version', [file('newer.json')], 'was made by a newer version. Update this copy of the guide.'],
    ['an unknown problem', [file('unknown-problem.json')], '"problem" cannot be used'],
    ['a missing shop', [file('no-shop.json')], '"shop" is missing.'],
    ['a missing problem', [file('no-problem.json')], '"problem" is missing.'],
    [
      'a day that does not exist',
      [file('no-such-day.json')],
      '"dates.delivered" cannot be used: is not a day in the form 2026-11-22.',
    ],
    ['--today in words', [GOOD, '--today', 'tomorrow'], '--today tomorrow is not a day. Write it as 2026-11-22.'],
    ['--today that does not exist', [GOOD, '--today', '2026-02-30'], '--today 2026-02-30 is not a day.'],
    [
      'a stage that is not known',
      [GOOD, '--stage', 'shout'],
      '--stage shout is not known. Use one of: formal-claim, guarantee-claim, refund-reminder, appeal.',
    ],
    [
      'a language that is not known',
      [GOOD, '--letter', 'fr'],
      '--letter fr is not known. Use one of: en, zh-TW, ja, de.',
    ],
    [
      'a road that is not known',
      [GOOD, '--channel', 'pigeon'],
      '--channel pigeon is not known. Use one of: form, email, post.',
    ],
  ])('for %s', (_, options, sentence) => {
    const { status, stdout, stderr } = run(...options);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node:internal/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
