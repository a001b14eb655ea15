// Prints how long and how hard the sentences of the built guide are: page by page, the hardest ones, and in all.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Pages that are read. Lists of pages, the tools and the list of sources are looked through. */
const CONTENT = /^\/(zh-tw\/)?((guide|problems|rejections|shops)\/[\w-]+|about|privacy|accessibility)\/$/;

/** Parts that are no prose: tables and rows of data, pictures, quoted letters, headings, lines of sources, menus. */
const LEFT_OUT_TAGS = /^(table|svg|script|style|nav|blockquote|address|h[1-6]|summary|figcaption)$/;
const LEFT_OUT_CLASSES =
  /\bclass="[^"]*\b(provenance|parts-fold|clocks|place-clocks|bodies|inline-links|button|need|only|aside-title)\b/;

const INLINE = /^(a|abbr|b|bdi|br|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time)$/;
const TAG = /<(\/?)([a-z][\w-]*)((?:[^<>"]|"[^"]*")*)>/gi;
/** Stands between two blocks: a line break may be inside one. */
const BREAK = '\f';
const SIGNS = { quot: '"', '#39': "'", nbsp: ' ', lt: '<', gt: '>', amp: '&' };

/** The paragraphs and list items of a page as text, without what is left out. */
export function proseOf(html: string): string[] {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  let kept = '';
  let from = 0;
  let leftOut = { tag: '', depth: 0 };
  for (const match of main.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = ''] = match;
    const tag = name.toLowerCase();
    const opens = slash === '' && !attributes.endsWith('/');
    if (leftOut.depth === 0) {
      kept += main.slice(from, match.index) + (INLINE.test(tag) ? '' : BREAK);
      if (opens && (LEFT_OUT_TAGS.test(tag) || LEFT_OUT_CLASSES.test(attributes))) leftOut = { tag, depth: 1 };
    } else if (tag === leftOut.tag) leftOut.depth += opens ? 1 : slash === '/' ? -1 : 0;
    from = match.index + whole.length;
  }
  const text = Object.entries(SIGNS).reduce((left, [name, sign]) => left.replaceAll(`&${name};`, sign), kept);
  return text.split(BREAK).flatMap((block) => block.replaceAll(/\s+/g, ' ').trim() || []);
}

/** Whole sentences; a label or a name without a full stop is none. */
export function sentencesOf(blocks: readonly string[], language: string): string[] {
  const cut = new Intl.Segmenter(language, { granularity: 'sentence' });
  const pieces = blocks.flatMap((block) => [...cut.segment(block)].map(({ segment }) => segment.trim()));
  return pieces.filter((piece) => /[.!?:。！？：；…]["'”’」）)]*$/u.test(piece));
}

/** Words; of Chinese every character, and every foreign word among them. */
export const wordsOf = (text: string): string[] =>
  (text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word));

const SILENT_END = /((?<![aeiouyl])e|(?<![aeiouylcgsxz]|[cs]h)es|(?<![aeiouytd])ed)$/;

/** Syllables of an English word, as its vowels tell: near enough for a mean over a page. */
export function syllablesOf(word: string): number {
  const heard = word
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace(SILENT_END, '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The school grade of Flesch and Kincaid, for English: 8 is read with ease at fourteen. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return words.length === 0 ? 0 : 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10;

function measure(page: string, html: string, language: 'en' | 'zh-TW') {
  const blocks = proseOf(html);
  const sentences = sentencesOf(blocks, language);
  const lengths = sentences.map((one) => (language === 'en' ? wordsOf(one).length : one.replaceAll(/\s/g, '').length));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const longest = Math.max(0, ...lengths);
  const figures = { page, words: blocks.flatMap(wordsOf).length, mean: oneDecimal(mean), longest };
  const grade = language === 'en' ? oneDecimal(gradeOf(sentences)) : null;
  return { row: grade === null ? figures : { ...figures, grade }, hard: grade ?? mean, sentences, lengths };
}

function report(title: string, unit: string, pages: readonly ReturnType<typeof measure>[]): void {
  console.log(`\n${title}: sentences in ${unit}.`);
  console.table(pages.map(({ row }) => row));
  console.log(`${title}, the five hardest pages:`);
  const hardest = pages.toSorted((one, other) => other.hard - one.hard).slice(0, 5);
  console.table(hardest.map(({ row }) => row));
  console.log(`${title}, the longest sentences of five pages:`);
  for (const { row, sentences, lengths } of pages
    .toSorted((one, other) => other.row.longest - one.row.longest)
    .slice(0, 5))
    console.log(`  ${row.longest}  ${row.page}  ${sentences[lengths.indexOf(row.longest)] ?? ''}`);
  console.log(`${title}: ${pages.length} pages, ${pages.reduce((sum, { row }) => sum + row.words, 0)} words.`);
}

if (import.meta.main) {
  const dist = process.argv[2] ?? fileURLToPath(new URL('../dist/', import.meta.url));
  const files = existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : [];
  const addresses = files.map((file) => `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, ''));
  const paths = addresses.filter((path) => CONTENT.test(path)).toSorted();
  if (paths.length === 0) console.error('There is no built guide to read: run `npm run build` first.');
  const read = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
  const [chinese, english] = [true, false].map((is) => paths.filter((path) => path.startsWith('/zh-tw/') === is));
  report(
    'English',
    'words',
    (english ?? []).map((path) => measure(path, read(path), 'en')),
  );
  report(
    'Chinese',
    'characters',
    (chinese ?? []).map((path) => measure(path, read(path), 'zh-TW')),
  );
}
