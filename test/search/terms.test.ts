import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/components/site/search/terms.ts';
import { words as en } from '../../src/words/search/en.ts';
import { words as zhTw } from '../../src/words/search/zh-tw.ts';
import type { SearchWords } from '../../src/words/search/words.ts';

const plain: SearchWords = { ...en, idle: 'the my 怎麼 什麼', meanings: {}, variants: '' };
const knowing = (meanings: SearchWords['meanings']): SearchWords => ({ ...plain, meanings });

describe('what a search looks for', () => {
  test('is every typed word once, without idle ones and punctuation', () => {
    expect(termsOf('The parcel, my PARCEL: gone?', plain)).toEqual(['parcel', 'gone']);
  });

  test('keeps names together that hold a stop or a hyphen', () => {
    expect(termsOf('A-to-z on amazon.co.uk.', plain)).toEqual(['a-to-z', 'on', 'amazon.co.uk']);
  });

  test('is the guide’s words for what was meant, in place of the typed ones', () => {
    const words = knowing({ 'not arriv*': 'delivered, parcel', arriv: 'wrong' });
    for (const typed of ['never arrived', "hasn't arrived", 'has not arrived', 'didnt arrive', 'not arriving'])
      expect(termsOf(`it ${typed} yet`, words), typed).toEqual(['delivered', 'parcel', 'it', 'yet']);
  });

  test('takes the longer meaning before the shorter, and whole words only', () => {
    const words = knowing({ refund: 'short', 'no refund': 'long' });
    expect(termsOf('no refund', words)).toEqual(['long']);
    expect(termsOf('refunds', words)).toEqual(['refunds']);
  });

  test('finds a Chinese meaning without spaces, and Latin letters beside it', () => {
    expect(termsOf('amazon包裹沒收到', knowing({ 沒收到: '已送達' }))).toEqual(['已送達', 'amazon', '包裹']);
  });

  test('cuts Chinese into words, and leaves single characters out', () => {
    expect(termsOf('怎麼向銀行要求退款', plain)).toEqual(expect.arrayContaining(['銀行', '要求', '退款']));
    expect(termsOf('怎麼向銀行要求退款', plain).some((term) => term.length < 2)).toBe(false);
  });

  test('is the typed text itself where nothing else is left', () => {
    expect(termsOf('the', plain)).toEqual(['the']);
    expect(termsOf('退', plain)).toEqual(['退']);
  });

  test('is the same for simplified and for full-width characters', () => {
    expect(termsOf('退货退款没到账', zhTw)).toEqual(termsOf('退貨退款沒到帳', zhTw));
    expect(termsOf('Ａｍａｚｏｎ．ｄｅ', zhTw)).toEqual(termsOf('amazon.de', zhTw));
  });
});

describe.each([
  ['en', en],
  ['zh-TW', zhTw],
])('the words of the search in %s', (_, words) => {
  const said = Object.keys(words.meanings).flatMap((key) => key.split(/[,、]\s*/));

  test('name each meaning once', () => {
    expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
    expect(said.filter((one) => !/^[\p{L}\p{N}' -]+\*?$/u.test(one))).toEqual([]);
  });

  test('can reach every meaning: what is typed is first brought into the same form', () => {
    const deaf = said.filter((one) => {
      const typed = one.replace('*', 'x');
      const other = termsOf(typed, { ...words, meanings: { [one]: 'reached' } });
      return !other.includes('reached');
    });
    expect(deaf).toEqual([]);
  });

  test('pair every variant with another character, once', () => {
    const characters = [...words.variants];
    expect(characters.length % 2).toBe(0);
    const from = characters.filter((_character, index) => index % 2 === 0);
    expect(new Set(from).size).toBe(from.length);
    expect(from.filter((character, index) => characters[index * 2 + 1] === character)).toEqual([]);
  });
});
