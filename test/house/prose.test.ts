import { describe, expect, test } from 'vitest';
import { filesUnder } from './rules/files.ts';
import { complaintsAboutNumbers } from './rules/prose.ts';
import { sentencesOfPage, sentencesOfWords } from './rules/sentences.ts';

describe('numbers in prose', () => {
  test('every number of days and every amount on a page comes from the data', () => {
    const sentences = filesUnder('src/content', ['.mdx']).flatMap(sentencesOfPage);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.flatMap(complaintsAboutNumbers)).toEqual([]);
  });

  test('the words of the interface hold no number of days and no amount', () => {
    const sentences = filesUnder('src/words', ['.ts']).flatMap(sentencesOfWords);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.flatMap(complaintsAboutNumbers)).toEqual([]);
  });

  test.each([
    'Wait 14 days.',
    'A 30-day window.',
    'Within two business days.',
    'Twelve months later',
    '請等14天。',
    '三十日內',
    '十個工作天',
    '兩個月後',
    '48小時',
    'Under £30.',
    '超過NT$500',
    '滿3000元',
  ])('complains about "%s"', (text) => {
    expect(complaintsAboutNumbers({ path: 'a.mdx', text })).toHaveLength(1);
  });

  test.each([
    'One request for one problem.',
    '每個期限都從某一天起算。',
    '同一天',
    '最後一天',
    '一個日期一行',
    '萬一日後用到',
    '星期日',
    '第3步',
    'A-to-z',
  ])('has nothing against "%s"', (text) => {
    expect(complaintsAboutNumbers({ path: 'a.mdx', text })).toEqual([]);
  });

  test('sees the text of components, links and templates, and not their ids', () => {
    const page =
      '---\ntitle: T\n---\n<Step id="us-60-days" title="In 5 days">\n[6 days](/a/7-days/) <Fact id="x-8-days" />\n</Step>';
    const found = sentencesOfPage({ path: 'a.mdx', text: page }).flatMap(complaintsAboutNumbers);
    expect(found).toEqual([expect.stringContaining('5 days'), expect.stringContaining('6 days')]);
    const words = "// 9 days\nexport const a = { 'b': `3 days, ${n}`, c: 'plain' };";
    expect(sentencesOfWords({ path: 'a.ts', text: words }).flatMap(complaintsAboutNumbers)).toHaveLength(1);
  });
});
