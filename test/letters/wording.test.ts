import { describe, expect, test } from 'vitest';
import { LETTER_LANGUAGES, type LetterLanguage } from '../../src/domain/letter/letter.ts';
import { SHOPS } from '../../src/domain/shop/shop.ts';
import { WORDINGS } from '../../src/letters/index.ts';
import { say, type Text, type Wording } from '../../src/letters/wording.ts';
import { day, shopOf } from '../facts.ts';

const wordings = Object.fromEntries(
  await Promise.all(LETTER_LANGUAGES.map(async (language) => [language, await WORDINGS[language]()] as const)),
) as Record<LetterLanguage, Wording>;

/** Spaces that keep a sum on one line count as spaces here. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a letter language', () => {
  test.each(LETTER_LANGUAGES)('%s says its own tag, name and direction', (language) => {
    expect(wordings[language]).toMatchObject({ language, dir: 'ltr' });
    expect(wordings[language].ownName).not.toBe('');
  });

  test.each<[LetterLanguage, string, string]>([
    ['en', '2026-03-01', '1 March 2026'],
    ['de', '2026-03-01', '1. März 2026'],
    ['zh-TW', '2026-03-01', '2026年3月1日'],
    ['ja', '2026-12-31', '2026年12月31日'],
  ])('%s writes a day as a letter does: %s is %s', (language, iso, expected) => {
    expect(plain(wordings[language].date(day(iso)))).toBe(expected);
  });

  test.each<[LetterLanguage, number, string, string]>([
    ['en', 74900, 'GBP', '£749.00'],
    ['en', 123456, 'USD', 'US$1,234.56'],
    ['en', 74900, 'EUR', '€749.00'],
    ['en', 24800, 'JPY', 'JP¥24,800'],
    ['de', 123456, 'EUR', '1.234,56 €'],
    ['de', 74900, 'GBP', '749,00 GBP'],
    ['de', 74900, 'USD', '749,00 USD'],
    ['de', 24800, 'JPY', '24.800 JPY'],
    ['zh-TW', 120000, 'TWD', 'NT$1,200'],
    ['zh-TW', 123456, 'USD', 'US$1,234.56'],
    ['zh-TW', 24800, 'JPY', 'JP¥24,800'],
    ['zh-TW', 74900, 'GBP', '£749.00'],
    ['zh-TW', 74900, 'EUR', '€749.00'],
    ['en', 10294, 'CAD', 'CA$102.94'],
    ['en', 8000, 'AUD', 'A$80.00'],
    ['en', 47480, 'BRL', 'R$474.80'],
    ['en', 503900, 'INR', '₹5,039.00'],
    ['de', 9270, 'SGD', '92,70 SGD'],
    ['zh-TW', 8000, 'AUD', 'AU$80.00'],
    ['zh-TW', 139800, 'MXN', 'MX$1,398.00'],
    ['zh-TW', 14100, 'AED', 'AED 141.00'],
    ['ja', 249900, 'SEK', '2,499.00スウェーデンクローナ'],
    ['ja', 24800, 'JPY', '24,800円'],
    ['ja', 123456, 'USD', '1,234.56米ドル'],
    ['ja', 74900, 'EUR', '749.00ユーロ'],
    ['ja', 74900, 'GBP', '749.00英国ポンド'],
  ])('%s writes %i minor units of %s %s so that the currency is clear', (language, minor, currency, expected) => {
    expect(plain(wordings[language].money(minor, currency))).toBe(expected);
  });

  test.each(LETTER_LANGUAGES)('%s writes no two currencies of the shops alike, and no bare dollar', (language) => {
    const currencies = [...new Set(SHOPS.map((shop) => shopOf(shop).currency))];
    const written = currencies.map((currency) => plain(wordings[language].money(1200, currency)));
    expect(new Set(written).size).toBe(currencies.length);
    expect(written.filter((text) => /^[$¥]/.test(text))).toEqual([]);
  });

  test.each(LETTER_LANGUAGES)('%s keeps yen whole and gives every other sum its two decimals', (language) => {
    expect(plain(wordings[language].money(5, 'JPY'))).toMatch(/5/);
    expect(wordings[language].money(5, 'JPY')).not.toMatch(/0/);
    expect(wordings[language].money(5, 'EUR')).toMatch(/0[.,]05/);
  });
});

describe('a sentence with slots', () => {
  const slot = { kind: 'given', text: 'a $& b', field: 'item' } as const;

  test("keeps our words and the reader's apart", () => {
    expect(say`I ordered ${slot} on ${'Amazon.de'}.`).toEqual<Text>([
      { kind: 'text', text: 'I ordered ' },
      slot,
      { kind: 'text', text: ' on ' },
      { kind: 'text', text: 'Amazon.de' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('has no empty pieces', () => {
    expect(say`${slot}`).toEqual([slot]);
    expect(say``).toEqual([]);
  });
});
