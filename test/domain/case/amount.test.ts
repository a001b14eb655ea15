import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from '../../../src/domain/case/amount.ts';
import { SEED } from '../../facts.ts';

const minor = (typed: string, decimals: number) => {
  const reading = readAmount(typed, decimals);
  return reading.is === 'amount' ? reading.minor : reading.is;
};

describe('a typed amount', () => {
  test.each([
    ['749', 74900],
    ['749.00', 74900],
    ['749,00', 74900],
    ['749.5', 74950],
    ['0.99', 99],
    ['0', 0],
    ['1.234,50', 123450],
    ['1,234.50', 123450],
    ["1'234.50", 123450],
    ['1’234.50', 123450],
    ['1 234,50', 123450],
    ['1\u00a0234,50', 123450],
    ['1\u202f234,50', 123450],
    ['1,234,567.89', 123456789],
    ['1.234.567', 123456700],
    ['12,34,567.89', 123456789],
    ['£749.00', 74900],
    ['US$ 49.90', 4990],
    ['749,00 €', 74900],
    ['EUR 749,00', 74900],
    ['NT$1,234.50元', 123450],
    ['  12.30  ', 1230],
    ['１，２３４．５０', 123450],
    ['７４９', 74900],
  ])('%s in a currency with two decimals is %i', (typed, expected) => {
    expect(minor(typed, 2)).toBe(expected);
  });

  test.each([
    ['¥24,800', 24800],
    ['24800', 24800],
    ['24.800', 24800],
    ['1,234,567円', 1234567],
    ['２４，８００', 24800],
    ['¥ 500', 500],
  ])('%s in a currency without decimals is %i', (typed, expected) => {
    expect(minor(typed, 0)).toBe(expected);
  });

  test.each(['1.234', '1,234', '999.000', '12,345', '£1,234'])(
    '%s may be two amounts, so it is asked about',
    (typed) => {
      expect(minor(typed, 2)).toBe('unclear');
    },
  );

  test.each(['', ' ', '\t\n', '\u3000'])('an empty box is empty, not zero', (typed) => {
    expect(minor(typed, 2)).toBe('empty');
  });

  test.each([
    'abc',
    '-5',
    '5-',
    '.',
    ',50',
    '.50',
    '1.2.3',
    '1,2,3',
    '12.345,6789',
    '49.999,999',
    '2 x 30',
    '2x30',
    '12 EUR 50',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    '--',
    '€',
    '1/2',
    '٣٤',
    '½',
    '9'.repeat(40),
  ])('%s is no amount', (typed) => {
    expect(minor(typed, 2)).toBe('not-an-amount');
  });

  test('with decimals that the currency does not have is no amount', () => {
    expect(minor('24800.50', 0)).toBe('not-an-amount');
    expect(minor('24,800.50', 0)).toBe('not-an-amount');
    expect(minor('1.2345', 2)).toBe('not-an-amount');
  });

  test('beyond what an order can cost is a slip of the finger', () => {
    expect(minor('1000000000', 2)).toBe(100_000_000_000);
    expect(minor('1000000001', 2)).toBe('not-an-amount');
  });

  const written: Record<string, (value: number) => string> = {
    British: (value) => (value / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' }),
    German: (value) => (value / 100).toLocaleString('de-DE', { style: 'currency', currency: 'EUR' }),
    Taiwanese: (value) => (value / 100).toLocaleString('zh-TW', { style: 'currency', currency: 'USD' }),
    Swiss: (value) => (value / 100).toLocaleString('de-CH', { style: 'currency', currency: 'CHF' }),
  };

  test.each(Object.keys(written))('written the %s way comes back as it was, a hundred times', (way) => {
    const comesBack = fc.property(
      fc.integer({ min: 0, max: 99_999_999_99 }),
      (value) => minor(written[way]?.(value) ?? '', 2) === value,
    );
    fc.assert(comesBack, { seed: SEED, numRuns: 100 });
  });

  test('in yen comes back as it was, a hundred times', () => {
    const comesBack = fc.property(fc.integer({ min: 0, max: 9_999_999 }), (value) => {
      return minor(value.toLocaleString('ja-JP', { style: 'currency', currency: 'JPY' }), 0) === value;
    });
    fc.assert(comesBack, { seed: SEED, numRuns: 100 });
  });

  test('of any text at all is read without an error, and is never negative or broken', () => {
    const safe = fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(0, 2), (typed, decimals) => {
      const reading = readAmount(typed, decimals);
      return reading.is !== 'amount' || (Number.isSafeInteger(reading.minor) && reading.minor >= 0);
    });
    fc.assert(safe, { seed: SEED, numRuns: 5000 });
  });
});
