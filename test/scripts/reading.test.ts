import { describe, expect, test } from 'vitest';
import { gradeOf, proseOf, sentencesOf, syllablesOf, wordsOf } from '../../scripts/reading.ts';

const page = (body: string) =>
  `<header><p>Menu.</p></header><main id="main">${body}</main><footer><p>End.</p></footer>`;

describe('the prose of a page', () => {
  test('is its paragraphs and list items, each whole, whatever stands inside them', () => {
    const body =
      '<p>Write to <a href="/a/">the seller</a>\nfirst.</p><ul><li><strong>Photos:</strong> the fault &amp; the box.</li></ul>';
    expect(proseOf(page(body))).toEqual(['Write to the seller first.', 'Photos: the fault & the box.']);
  });

  test.each([
    ['a heading', '<h2>Title</h2>'],
    ['a table', '<table><tr><td><p>Cell.</p></td></tr></table>'],
    ['a quoted letter', '<blockquote><p>I ask for a refund.</p></blockquote>'],
    ['the line of a source', '<p class="provenance"><b>sure</b> · <a href="/">A page</a></p>'],
    ['a caveat that unfolds', '<details class="provenance"><summary>Note</summary><p>May differ.</p></details>'],
    ['a row of clocks', '<ul class="clocks"><li><b>90 days</b><p>To ask.</p></li></ul>'],
    ['a picture', '<svg viewBox="0 0 1 1"><g><path d="M0 0"/><text>Bank</text></g></svg>'],
    ['a list inside a list that is left out', '<ul class="bodies"><li><ul><li>One.</li></ul>Two.</li></ul>'],
  ])('holds nothing of %s, and goes on after it', (_, part) => {
    expect(proseOf(page(`<p>Before.</p>${part}<p>After.</p>`))).toEqual(['Before.', 'After.']);
  });
});

describe('the sentences of the prose', () => {
  test('end with a full stop of their language; a label is none', () => {
    expect(sentencesOf(['Wait. Then ask again.', 'Order number'], 'en')).toEqual(['Wait.', 'Then ask again.']);
    expect(sentencesOf(['先等待。再詢問「狀態」。', '訂單編號'], 'zh-TW')).toEqual(['先等待。', '再詢問「狀態」。']);
  });

  test('are counted in words, and in Chinese characters with every foreign word as one', () => {
    expect(wordsOf('The A-to-z Guarantee, 90 days.')).toHaveLength(5);
    expect(wordsOf('用A-to-z保障。')).toEqual(['用', 'A-to-z', '保', '障']);
  });

  test.each([
    ['ask', 1],
    ['asked', 1],
    ['wanted', 2],
    ['prices', 2],
    ['refund', 2],
    ['table', 2],
    ['guarantee', 3],
    ['£30', 1],
  ])('"%s" has %i syllables', (word, expected) => {
    expect(syllablesOf(word)).toBe(expected);
  });

  test('have the grade of the formula, and long words make it higher', () => {
    expect(gradeOf(['You ask for it.'])).toBeCloseTo(0.39 * 4 + 11.8 - 15.59);
    expect(gradeOf(['Notification obligations necessitate documentation.'])).toBeGreaterThan(
      gradeOf(['You must keep the proof.']),
    );
    expect(gradeOf([])).toBe(0);
  });
});
