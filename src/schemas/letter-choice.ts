import * as v from 'valibot';
import { CHANNELS, LETTER_LANGUAGES, STAGES } from '../domain/letter/letter.ts';

const choice = v.object({
  stage: v.fallback(v.optional(v.picklist(STAGES)), undefined),
  language: v.fallback(v.optional(v.picklist(LETTER_LANGUAGES)), undefined),
  channel: v.fallback(v.optional(v.picklist(CHANNELS)), undefined),
});

/** What the reader chose about the letter of a case; what is left out takes what fits the order. */
export type LetterChoice = v.InferOutput<typeof choice>;

/**
 * The gate for a kept choice: a part that is not on our lists is left out, and nothing else is lost.
 *
 * @example
 * parseLetterChoice({ stage: 'appeal', language: 'xx' }) // { stage: 'appeal', … }, 22 November 2026
 */
export function parseLetterChoice(outside: unknown): LetterChoice {
  const parsed = v.safeParse(choice, outside);
  return parsed.success ? parsed.output : {};
}
