/** Chinese is written without spaces: this finds where its words begin and end. */
const CHINESE_WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The words of a Chinese text, with spaces between them.
 *
 * @example
 * wordsIn('退款沒有入帳') // '退款 沒有 入 帳', with the Node.js of November 2026
 */
export function wordsIn(text: string): string {
  return [...CHINESE_WORDS.segment(text)].flatMap(({ isWordLike, segment }) => (isWordLike ? [segment] : [])).join(' ');
}
