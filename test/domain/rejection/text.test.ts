import { describe, expect, test } from 'vitest';
import { sentencesOf, spelledPlainly } from '../../../src/domain/rejection/text.ts';

describe('a text as the phrases are written', () => {
  test.each([
    ['We\u00A0 didn’t\n get it', "We didn't get it"],
    ['“Ja” — «oui»', '"Ja" - "oui"'],
    ['İADE', 'iADE'],
    ['Ａ－ｔｏ－ｚ（保証）', 'A-to-z(保証)'],
    ['إرجاع أُرسِلَ آخر', 'ارجاع ارسل اخر'],
    ['e\u0301te\u0301', 'été'],
    ['\uFEFF\u200F', ''],
  ])('%s', (written, plain) => {
    expect(spelledPlainly(written)).toBe(plain);
  });

  test('stays as it is when it is spelled plainly again', () => {
    const once = spelledPlainly('“İ” ﾜﾝﾀｲﾑ … ½ ㌔');
    expect(spelledPlainly(once)).toBe(once);
  });
});

describe('the sentences of a text', () => {
  test.each([
    ['We checked. It was lost.', ['We checked.', 'It was lost.']],
    ['Order no. 12 of amazon.de is late', ['Order no. 12 of amazon.de is late']],
    ['A line\nthat goes on.\n\nNew part', ['A line that goes on.', 'New part']],
    ['他說「不行。」我們再問。好', ['他說「不行。」', '我們再問。', '好']],
    ['هل وصل؟ لا.', ['هل وصل؟', 'لا.']],
    ['', []],
    ['\n\n \n', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
