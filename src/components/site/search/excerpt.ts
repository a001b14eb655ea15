/** A stretch of an excerpt: found words are marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Neighbours are joined, so that a Chinese word in two parts is one mark. */
const BETWEEN_MARKS = /<\/mark>(\s*)<mark>/g;
/** Pagefind ends a heading with a full stop of its own, in English fashion. */
const STOP_AFTER_HAN = /(?<=\p{Script=Han}(?:<\/mark>)?)\. ?/gu;
const TAG = /<\/?mark>/;

/**
 * Takes Pagefind's excerpt apart without reading it as HTML. A tag in the text of a page comes as `&lt;`.
 *
 * @example
 * piecesOf('your <mark>bank</mark> &lt;3') // 'your ', 'bank' (marked), ' <3'
 */
export function piecesOf(excerpt: string): readonly Piece[] {
  return excerpt
    .replaceAll(BETWEEN_MARKS, '$1')
    .replaceAll(STOP_AFTER_HAN, '。')
    .split(TAG)
    .map((text, index) => ({ text: decoded(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The excerpt without the title that stands over it, where it begins with that. */
export function withoutTitle(pieces: readonly Piece[], title: string): readonly Piece[] {
  const whole = pieces.map(({ text }) => text).join('');
  let cut = whole.startsWith(title) ? title.length : 0;
  if (cut > 0) cut += /^[.。]?\s*/.exec(whole.slice(cut))?.[0].length ?? 0;
  return pieces.flatMap(({ text, marked }) => {
    const rest = text.slice(cut);
    cut -= text.length - rest.length;
    return rest === '' ? [] : [{ text: rest, marked }];
  });
}
