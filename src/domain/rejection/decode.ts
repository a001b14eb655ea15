import { speaksFor } from './language.ts';
import { REFUSAL_LANGUAGES, REJECTIONS } from './rejections.ts';
import type { Phrases, RefusalLanguage, RejectionId } from './rejections.ts';
import { sentencesOf, spelledPlainly } from './text.ts';

/** How many characters of a text are looked at (UTF-16 units): a long mail, and still quick on an old phone. */
export const LONGEST_LOOKED_AT = 10_000;

/** A reason that a text gives: which words gave it away, in which language, and the sentence that they stand in. */
export interface Recognised {
  readonly reason: RejectionId;
  readonly language: RefusalLanguage;
  readonly words: string;
  /** As it was written, so that a letter can quote it. */
  readonly sentence: string;
}

export interface Decoding {
  /** Every reason once, the one with the most words first. Empty where none was recognised. */
  readonly found: readonly Recognised[];
  /** The text was longer than {@link LONGEST_LOOKED_AT}, and its end was not looked at. */
  readonly cut: boolean;
}

/**
 * Finds the reasons that a message gives, by stock phrases in the languages of the shops. Any text
 * may be given; it never throws, and what it does not know it does not guess.
 *
 * @param phrases Our own data, which its schema has checked: see `src/content/rejections`.
 * @example
 * decodeRejection('Your claim was filed after the deadline.', phrases).found[0]?.reason // 'too-late', 22 November 2026
 */
export function decodeRejection(text: string, phrases: Phrases): Decoding {
  const sentences = sentencesOf(text.slice(0, LONGEST_LOOKED_AT)).map((written) => ({
    written,
    plain: spelledPlainly(written),
  }));
  const all = REJECTIONS.flatMap((reason) =>
    REFUSAL_LANGUAGES.flatMap((language) => matchesOf(sentences, reason, language, phrases[reason]?.[language] ?? [])),
  );
  return { found: bestOfEach(all), cut: text.length > LONGEST_LOOKED_AT };
}

interface Sentence {
  readonly written: string;
  readonly plain: string;
}

function matchesOf(
  sentences: readonly Sentence[],
  reason: RejectionId,
  language: RefusalLanguage,
  phrases: readonly string[],
): readonly Recognised[] {
  const expressions = phrases.map((phrase) => new RegExp(phrase, 'iu'));
  return sentences.flatMap((sentence) =>
    expressions.flatMap((expression) => {
      const found = expression.exec(sentence.plain);
      if (found === null || found[0] === '') return [];
      return [{ reason, language, words: wordsIn(sentence, found.index, found[0]), sentence: sentence.written }];
    }),
  );
}

/** Letters of scripts that write words apart: a phrase may end inside a word, and the word is shown whole. */
const WORD_BEFORE = /[\p{Script=Latin}\p{Script=Arabic}]+$/u;
const WORD_AFTER = /^[\p{Script=Latin}\p{Script=Arabic}]+/u;

/** The words as they were written, where spelling the sentence plainly moved none of its characters. */
function wordsIn({ written, plain }: Sentence, index: number, words: string): string {
  const text = written.length === plain.length ? written : plain;
  const end = index + words.length;
  const before = WORD_BEFORE.exec(text.slice(0, index))?.[0] ?? '';
  const after = WORD_AFTER.exec(text.slice(end))?.[0] ?? '';
  const whole = text.slice(index - before.length, end + after.length);
  return whole.trim();
}

/** Each reason once: in the language that its sentence is most likely in, and there with the most words. */
function bestOfEach(all: readonly Recognised[]): readonly Recognised[] {
  const sure = ({ language, sentence }: Recognised) => speaksFor(language, sentence);
  const best = REJECTIONS.flatMap((reason) =>
    all
      .filter((one) => one.reason === reason)
      .toSorted((one, other) => sure(other) - sure(one) || other.words.length - one.words.length)
      .slice(0, 1),
  );
  return best.toSorted((one, other) => other.words.length - one.words.length);
}
