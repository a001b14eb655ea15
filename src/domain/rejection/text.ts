/** Marks that no reader sees: soft hyphens, joiners, marks of direction, and the stroke that lengthens Arabic words. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0640]/gu;

/** The vowel signs of Arabic, which most people leave out. */
const VOWEL_SIGNS = /[\u064B-\u0652\u0670]/gu;

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [UNSEEN, ''],
  [VOWEL_SIGNS, ''],
  [/[\u0623\u0625\u0622\u0671]/gu, '\u0627'],
  // Of the Turkish letters only this one is no other case of an English one.
  [/\u0130/gu, 'i'],
  [/[\u2018\u2019\u201A\u201B\u2032\u00B4\u0060]/gu, "'"],
  [/[\u201C-\u201F\u00AB\u00BB\u2033]/gu, '"'],
  [/[\u2010-\u2015]/gu, '-'],
  [/\s+/gu, ' '],
];

/**
 * A text as the phrases are written: one form of each character (Unicode NFKC), straight quotation
 * marks, single spaces, no marks that nobody sees, Arabic without vowel signs. Any text may be given.
 *
 * @example
 * spelledPlainly('We\u00A0didn’t  get it') // "We didn't get it"
 */
export function spelledPlainly(text: string): string {
  return SPELLINGS.reduce((plain, [sign, instead]) => plain.replace(sign, instead), text.normalize('NFKC')).trim();
}

/** An empty line; the end of a sentence where no small letter or digit goes on ("no. 123"); the ends of Chinese and Japanese. */
const BREAK = /\n\s*\n|(?<=[.!?\u061F\u2026]["'”’»)]?)\s+(?![\p{Ll}\p{Nd}])|(?<=[。！？][」』）]?)(?![」』）])/u;

/**
 * The sentences of a text in their order, as they were written, each on one line.
 *
 * @example
 * sentencesOf('We checked.\nOrder no. 12 was delivered.') // ['We checked.', 'Order no. 12 was delivered.']
 */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(BREAK)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence !== '');
}
