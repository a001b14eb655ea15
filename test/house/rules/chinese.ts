// The Chinese of the site is written as Taiwan writes it: its words, its punctuation, its quotation marks.
import type { Sentence } from './sentences.ts';

/** A word that is not ours, what to write instead, and longer words in which it is right. */
export interface Avoided {
  readonly word: string;
  readonly instead: string;
  readonly allowedIn: readonly string[];
}

/** The head of the table's first column; the other tables of the document are glossaries. */
const COLUMN = '不用';

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/**
 * Reads the table of docs/wording/zh-tw.md: 不用 | 用 | 例外, the third column being optional.
 *
 * @throws Error where the table is missing: without it the rule would let everything pass.
 */
export function readAvoided(document: string): readonly Avoided[] {
  const lines = document.split('\n');
  const start = lines.findIndex((line) => cellsOf(line)[0] === COLUMN);
  if (start === -1) throw new Error(`docs/wording/zh-tw.md has no table that begins with the column "${COLUMN}".`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end === -1 ? undefined : end).map((line) => {
    const [word = '', instead = '', allowedIn = ''] = cellsOf(line);
    return { word, instead, allowedIn: allowedIn.split('、').filter((one) => one !== '') };
  });
}

/** Words of the list in a sentence, longer words in which they are right left aside. */
export function complaintsAboutWords({ path, text }: Sentence, list: readonly Avoided[]): string[] {
  return list.flatMap(({ word, instead, allowedIn }) => {
    const rest = allowedIn.reduce((left, allowed) => left.replaceAll(allowed, ''), text);
    return rest.includes(word) ? [`${path} says 「${word}」 in 「${text}」: write ${instead}.`] : [];
  });
}

/** What a typing error in Chinese looks like, and what to do about it. */
const FAULTS: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [
    /\p{Script=Han}[.:]+\p{Script=Han}|\p{Script=Han}\s*[,;?!()]|[,;?!()]\s*\p{Script=Han}/u,
    'use full-width punctuation ，。？！：；（）',
  ],
  [/["“”]\s*\p{Script=Han}|\p{Script=Han}\s*["“”]/u, 'put 「」 around quoted words'],
  [
    /\p{Script=Han} +[\p{Script=Latin}\d]|[\p{Script=Latin}\d] +\p{Script=Han}|\p{Script=Han} +\p{Script=Han}/u,
    'take the space out',
  ],
];

/** Half-width punctuation, foreign quotation marks and typed spaces between Han characters. */
export function complaintsAboutTyping({ path, text }: Sentence): string[] {
  return FAULTS.flatMap(([pattern, remedy]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${path}: 「${found[0]}」 in 「${text}」: ${remedy}.`];
  });
}
