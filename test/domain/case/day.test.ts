import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay, readPastedDay } from '../../../src/domain/case/day.ts';
import { SEED } from '../../facts.ts';

const read = (year: string, month: string, date: string) => readDay({ year, month, day: date });

describe('a date typed into three boxes', () => {
  test.each([
    ['2026', '11', '22', '2026-11-22'],
    ['2026', '3', '1', '2026-03-01'],
    ['2026', '03', '01', '2026-03-01'],
    [' 2026 ', ' 3', '1 ', '2026-03-01'],
    ['２０２６', '３', '１', '2026-03-01'],
    ['2028', '2', '29', '2028-02-29'],
  ])('%s %s %s is a day', (year, month, date, expected) => {
    const reading = read(year, month, date);
    expect(reading.is === 'day' && reading.day.toString()).toBe(expected);
  });

  test.each([
    ['2025', '2', '30', 28],
    ['2028', '2', '30', 29],
    ['2026', '4', '31', 30],
    ['2026', '1', '32', 31],
    ['2026', '2', '29', 28],
  ])('%s %s %s does not exist: that month has %i days', (year, month, date, daysInMonth) => {
    expect(read(year, month, date)).toEqual({
      is: 'no-such-day',
      year: Number(year),
      month: Number(month),
      daysInMonth,
    });
  });

  test.each([
    ['', '11', '22', 'year'],
    ['2026', '', '22', 'month'],
    ['2026', '11', '', 'day'],
    ['2026', '', '', 'day'],
    ['', '', '22', 'month'],
  ] as const)('%j %j %j misses a part, and says which', (year, month, date, part) => {
    expect(read(year, month, date)).toEqual({ is: 'part-missing', part });
  });

  test('three empty boxes are empty, not wrong', () => {
    expect(read('', ' ', '\u3000')).toEqual({ is: 'empty' });
  });

  test.each([
    ['2026', '13', '1'],
    ['2026', '0', '1'],
    ['2026', '11', '0'],
    ['2026', '11', '-1'],
    ['2026', '11', '1.5'],
    ['26', '11', '22'],
    ['1999', '12', '31'],
    ['2101', '1', '1'],
    ['2026', 'Nov', '22'],
    ['2026', '1e1', '1'],
    ['0x7EA', '11', '22'],
    ['2026', '11', '22.0'],
    ['２０２６年', '11', '22'],
  ])('%s %s %s is no day', (year, month, date) => {
    expect(read(year, month, date)).toEqual({ is: 'not-a-day' });
  });

  test('any three texts are read without an error', () => {
    const text = fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String));
    const safe = fc.property(text, text, text, (year, month, date) => typeof read(year, month, date).is === 'string');
    fc.assert(safe, { seed: SEED, numRuns: 5000 });
  });
});

describe('a whole date pasted into one box', () => {
  const parts = { year: '2026', month: '3', day: '1' };

  test.each([
    '2026-3-1',
    '2026/3/1',
    '2026.3.1',
    '2026年3月1日',
    '2026年3月1',
    ' 2026 年 3 月 1 日 ',
    '２０２６年３月１日',
    '2026 - 3 - 1',
  ])('%s is taken apart', (pasted) => {
    expect(readPastedDay(pasted)).toEqual(parts);
  });

  test('keeps the figures as they were written', () => {
    expect(readPastedDay('2026-03-01')).toEqual({ year: '2026', month: '03', day: '01' });
  });

  test.each([
    '03/04/2026',
    '3.4.2026',
    '1 March 2026',
    '2026-03',
    '2026-03-01T10:00',
    '2026-003-01',
    '20260301',
    'due 2026-03-01',
    '',
    '2026',
  ])('%j is not guessed', (pasted) => {
    expect(readPastedDay(pasted)).toBeNull();
  });

  test('comes back through the three boxes for every day', () => {
    const comesBack = fc.property(fc.nat(36_000), (days) => {
      const day = Temporal.PlainDate.from('2000-01-01').add({ days });
      const pasted = readPastedDay(day.toString());
      const reading = pasted === null ? null : readDay(pasted);
      return reading?.is === 'day' && reading.day.equals(day);
    });
    fc.assert(comesBack, { seed: SEED, numRuns: 1000 });
  });
});
