import { describe, expect, test } from 'vitest';
import { complaintsAboutTyping, complaintsAboutWords, readAvoided } from './rules/chinese.ts';
import { filesUnder, readText } from './rules/files.ts';
import { sentencesOfData, sentencesOfPage, sentencesOfWords } from './rules/sentences.ts';

const isChinese = ({ path }: { path: string }) => /\/zh-tw[/.]/i.test(path);

/** What a reader may type into the search is theirs, not ours. */
const isOurs = ({ path }: { path: string }) => !path.startsWith('src/words/search/');

const chinese = [
  ...filesUnder('src/content', ['.mdx']).filter(isChinese).flatMap(sentencesOfPage),
  ...filesUnder('src/content', ['.json']).flatMap((file) => sentencesOfData(file, 'zh-TW')),
  ...filesUnder('src/words', ['.ts']).filter(isChinese).filter(isOurs).flatMap(sentencesOfWords),
  ...filesUnder('src/letters', ['.ts']).filter(isChinese).flatMap(sentencesOfWords),
];

describe('the Chinese of the site', () => {
  test('uses no word from the list of words that Taiwan does not use', () => {
    const list = readAvoided(readText('docs/wording/zh-tw.md'));
    expect(list.length).toBeGreaterThan(10);
    expect(chinese.length).toBeGreaterThan(100);
    expect(chinese.flatMap((sentence) => complaintsAboutWords(sentence, list))).toEqual([]);
  });

  test('uses full-width punctuation, 「」 and no typed spaces', () => {
    expect(chinese.flatMap(complaintsAboutTyping)).toEqual([]);
  });

  const table =
    '| 用語 | 意思 |\n| --- | --- |\n| a | b |\n\n| 不用 | 用 | 例外 |\n| --- | --- | --- |\n| 質量 | 品質 | 質量守恆 |\n\n文';

  test('reads the table with its exceptions', () => {
    expect(readAvoided(table)).toEqual([{ word: '質量', instead: '品質', allowedIn: ['質量守恆'] }]);
    expect(() => readAvoided('no table')).toThrow('不用');
  });

  test('complains about a word of the list, but not inside a word that is right', () => {
    const list = readAvoided(table);
    expect(complaintsAboutWords({ path: 'a', text: '商品質量不好' }, list)).toEqual([expect.stringContaining('品質')]);
    expect(complaintsAboutWords({ path: 'a', text: '質量守恆定律' }, list)).toEqual([]);
  });

  test.each([
    '退款,換貨',
    '退款.換貨',
    '退款(換貨)',
    '退款 ?',
    '他說"好"',
    '“退款”',
    '打開 Amazon',
    'Amazon 客服',
    '退款 換貨',
  ])('complains about the typing of %s', (text) => {
    expect(complaintsAboutTyping({ path: 'a', text })).not.toEqual([]);
  });

  test.each([
    '退款，換貨。',
    '說「好」（見下）',
    '打開Amazon',
    'amazon.de（德國）',
    'A-to-z保障：2次',
    'Your Orders, then OK',
  ])('has nothing against the typing of %s', (text) => {
    expect(complaintsAboutTyping({ path: 'a', text })).toEqual([]);
  });
});
