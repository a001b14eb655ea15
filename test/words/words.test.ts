import { describe, expect, test } from 'vitest';
import { counted, dateInWords, dayInWords, monthInWords } from '../../src/words/words.ts';
import { day } from '../facts.ts';

describe('a date in words', () => {
  test.each([
    ['2026', 'en', '2026'],
    ['2026', 'zh-TW', '2026年'],
    ['2026-11', 'en', 'November 2026'],
    ['2026-11', 'zh-TW', '2026年11月'],
    ['2026-03-01', 'en', '1 March 2026'],
    ['2026-03-01', 'zh-TW', '2026年3月1日'],
  ] as const)('%s in %s is %s', (date, language, expected) => {
    expect(dateInWords(date, language)).toBe(expected);
  });

  test('says its weekday where that is asked for', () => {
    expect(dayInWords(day('2026-11-22'), 'zh-TW', 'with-weekday')).toBe('2026年11月22日（週日）');
    expect(dayInWords(day('2026-11-22'), 'en', 'with-weekday')).toMatch(/Sun.*22 November 2026/);
  });

  test('of a month is the same as of its parts', () => {
    expect(monthInWords(2025, 2, 'en')).toBe('February 2025');
    expect(monthInWords(2025, 2, 'zh-TW')).toBe('2025年2月');
  });
});

test('a counted noun has one form for one', () => {
  expect(counted(1, 'gap', 'gaps')).toBe('1 gap');
  expect(counted(0, 'gap', 'gaps')).toBe('0 gaps');
});
