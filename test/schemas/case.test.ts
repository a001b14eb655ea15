import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_CASE } from '../../src/domain/case/case.ts';
import { PROBLEMS } from '../../src/domain/claim/claim.ts';
import { parseCase } from '../../src/schemas/case.ts';
import { SEED } from '../facts.ts';
import { FULL_CASES } from '../letters/full-cases.ts';

const read = (json: string): unknown => JSON.parse(json);
const field = (outside: unknown) => {
  const parsed = parseCase(outside);
  return parsed.is === 'damaged' ? parsed.field : parsed.is;
};

describe('a case from outside', () => {
  test.each(PROBLEMS)('comes back as it was saved: %s', (problem) => {
    const saved = read(JSON.stringify(FULL_CASES[problem]));
    expect(parseCase(saved)).toEqual({ is: 'case', case: FULL_CASES[problem] });
  });

  test.each(PROBLEMS)('of the examples is a case: %s', (problem) => {
    const file = readFileSync(new URL(`../cases/${problem}.json`, import.meta.url), 'utf8');
    expect(parseCase(read(file))).toMatchObject({ is: 'case', case: { problem } });
  });

  test('may leave out everything but its version', () => {
    expect(parseCase({ version: 2 })).toEqual({ is: 'case', case: EMPTY_CASE });
    expect(parseCase({ version: 2, person: { name: 'Anna' }, dates: {}, problem: null })).toEqual({
      is: 'case',
      case: { ...EMPTY_CASE, person: { name: 'Anna', address: '', email: '' } },
    });
  });

  test.each([
    null,
    undefined,
    1,
    'case',
    true,
    [],
    [{ version: 1 }],
    {},
    { version: 0 },
    { version: -1 },
    { version: 1.5 },
    { version: '1' },
    { version: null },
  ])('%j is no case', (outside) => {
    expect(parseCase(outside)).toEqual({ is: 'not-a-case' });
  });

  test('of version 1 is carried over with all that it holds', () => {
    expect(parseCase({ version: 1, problem: 'defective', person: { name: 'Anna' } })).toMatchObject({
      is: 'case',
      case: { version: 2, problem: 'defective', person: { name: 'Anna' }, rejection: null, sent: [] },
    });
  });

  test.each([3, 4, 999])('of version %i was made by a newer guide and is not guessed at', (version) => {
    expect(parseCase({ version, surprise: true })).toEqual({ is: 'newer-version' });
  });

  test.each([
    ['surprise', { surprise: true }],
    ['order.colour', { order: { colour: 'red' } }],
    ['dates.opened', { dates: { opened: '2026-11-22' } }],
    ['problem', { problem: 'lost' }],
    ['shop', { shop: 'tw' }],
    ['soldBy', { soldBy: 'nobody' }],
    ['home', { home: 'Taiwan' }],
    ['home', { home: 'tw' }],
    ['dates.delivered', { dates: { delivered: '2025-02-30' } }],
    ['dates.delivered', { dates: { delivered: '2025-2-3' } }],
    ['dates.delivered', { dates: { delivered: '2025-02-03T10:00' } }],
    ['dates.delivered', { dates: { delivered: '+002025-02-03' } }],
    ['dates.delivered', { dates: { delivered: 20250203 } }],
    ['dates', { dates: 'none' }],
    ['dates.0', { dates: ['2026-11-22'] }],
    ['answerBy', { answerBy: 'soon' }],
    ['amounts.price', { amounts: { price: 749.5 } }],
    ['amounts.price', { amounts: { price: -1 } }],
    ['amounts.price', { amounts: { price: '749' } }],
    ['amounts.price', { amounts: { price: 1e300 } }],
    ['evidence.order-page', { evidence: { 'order-page': 'yes' } }],
    ['evidence.crystal-ball', { evidence: { 'crystal-ball': 'have' } }],
    ['person.name', { person: { name: 'x'.repeat(301) } }],
    ['words.story', { words: { story: 'x'.repeat(20_001) } }],
  ])('names the field that cannot be used: %s in %j', (expected, parts) => {
    expect(field({ version: 2, ...parts })).toBe(expected);
  });

  test('says what is the matter with a day and with a country', () => {
    expect(parseCase({ version: 2, dates: { delivered: '2025-02-30' } })).toMatchObject({
      why: 'is not a day in the form 2026-11-22',
    });
    expect(parseCase({ version: 2, home: 'Taiwan' })).toMatchObject({
      why: 'is not a country code such as TW or CA-QC',
    });
  });

  test('of any text is read literally up to its longest', () => {
    const story = '<script>'.repeat(2500);
    expect(parseCase({ version: 2, words: { story } })).toMatchObject({ case: { words: { story } } });
  });
});

describe('a hostile case', () => {
  const untouched = () => Object.keys(Object.prototype).length === 0 && !('polluted' in {});

  test.each([
    '{"version":2,"__proto__":{"polluted":true}}',
    '{"version":2,"constructor":{"prototype":{"polluted":true}}}',
    '{"version":2,"person":{"__proto__":{"polluted":true}}}',
    '{"version":2,"dates":{"__proto__":{"polluted":true}}}',
    '{"version":2,"amounts":{"constructor":1}}',
    '{"version":2,"evidence":{"toString":"have"}}',
    '{"__proto__":{"version":1}}',
  ])('changes nothing outside itself and brings no such key in: %s', (json) => {
    const parsed = parseCase(read(json));
    expect(parsed.is).not.toBe('case');
    expect(untouched()).toBe(true);
  });

  test('of any JSON at all is answered, 5,000 times, without an error', () => {
    const almost = fc.record(
      {
        version: fc.constantFrom(1, 2, 3, '1', null),
        ...Object.fromEntries(
          Object.keys(EMPTY_CASE)
            .slice(1)
            .map((key) => [key, fc.jsonValue()]),
        ),
      },
      { requiredKeys: [] },
    );
    const answered = fc.property(fc.oneof(fc.jsonValue(), almost), (outside) => {
      const parsed = parseCase(read(JSON.stringify(outside)));
      return ['case', 'not-a-case', 'newer-version', 'damaged'].includes(parsed.is) && untouched();
    });
    fc.assert(answered, { seed: SEED, numRuns: 5000 });
  });

  test('with one character damaged is a case or a stated problem, never an error', () => {
    const saved = JSON.stringify(FULL_CASES.defective);
    const answered = fc.property(
      fc.nat(saved.length - 1),
      fc.string({ minLength: 1, maxLength: 1 }),
      (at, character) => {
        const damaged = saved.slice(0, at) + character + saved.slice(at + 1);
        try {
          return typeof parseCase(read(damaged)).is === 'string';
        } catch (error) {
          return error instanceof SyntaxError;
        }
      },
    );
    fc.assert(answered, { seed: SEED, numRuns: 2000 });
  });
});
