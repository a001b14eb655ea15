/** A stretch of an excerpt: found words are marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Neighbours are joined, so that a Chinese word in two parts is one mark. */
const BETWEEN_MARKS = /<\/mark>(\s*)<mark>/g;

/**
 * Takes Pagefind's excerpt apart without reading it as HTML. A tag in the text of a page comes as `&lt;`.
 *
 * @example
 * piecesOf('your <mark>bank</mark> &lt;3') // 'your ', 'bank' (marked), ' <3'
 */
export function piecesOf(excerpt: string): readonly Piece[] {
  return excerpt
    .replaceAll(BETWEEN_MARKS, '$1')
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: decoded(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** The excerpt as nodes: text, and `<mark>` around what was found. */
export function excerptNodes(excerpt: string): Node[] {
  return piecesOf(excerpt).map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
