import { z } from 'astro/zod';
import { PROBLEMS } from '../domain/claim/claim.ts';
import { STEP_IDS } from '../domain/claim/route.ts';
import { EVIDENCE } from '../domain/evidence/checklist.ts';
import { STAGES } from '../domain/letter/letter.ts';
import { REFUSAL_LANGUAGES } from '../domain/rejection/rejections.ts';
import { spelledPlainly } from '../domain/rejection/text.ts';

const pattern = z
  .string()
  .refine(isPattern, 'This is not a regular expression that a browser takes with the flags "iu".')
  .refine(isBounded, 'This can take for ever on a long text: write {0,20} instead of *, and {1,20} instead of +.')
  .refine(isPlain, 'Write it as the text is read: straight quotation marks, and Arabic without vowel signs.');

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'iu').source !== '';
  } catch {
    return false;
  }
}

/** What may repeat without end can be made to try every way of repeating it. */
function isBounded(text: string): boolean {
  return !/[*+]|\{\d+,\}/.test(text.replace(/\\./g, ''));
}

function isPlain(text: string): boolean {
  return spelledPlainly(text) === text;
}

const inEachLanguage = <Schema extends z.ZodType>(schema: Schema) => z.record(z.enum(REFUSAL_LANGUAGES), schema);

/** How one reason for a refusal is recognised, and what answers it. Its words stand on its page. */
export const rejection = z.strictObject({
  kind: z.enum(['refusal', 'demand']),
  /** Stock phrases, as regular expressions for one sentence, in every language that a shop refuses in. */
  patterns: inEachLanguage(z.array(pattern).min(1)),
  /** A sentence of ours in each language that the patterns must recognise. */
  examples: inEachLanguage(z.string().min(1)),
  evidence: z.array(z.enum(EVIDENCE)),
  problems: z.union([z.literal('any'), z.array(z.enum(PROBLEMS)).min(1)]),
  next: z.enum(STEP_IDS),
  stage: z.enum(STAGES),
});

export type Rejection = z.output<typeof rejection>;
