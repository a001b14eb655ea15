import { z } from 'astro/zod';
import { PROBLEMS } from '../domain/claim/claim.ts';
import { STEP_IDS } from '../domain/claim/route.ts';
import { EVIDENCE } from '../domain/evidence/checklist.ts';
import { STAGES } from '../domain/letter/letter.ts';

/** The languages that the shops write their refusals in. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ja', 'zh-TW', 'nl', 'pl', 'sv', 'tr', 'pt-BR', 'ar'] as const;

const pattern = z
  .string()
  .refine(isPattern, 'This is not a regular expression that a browser takes with the flags "iu".');

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'iu').source !== '';
  } catch {
    return false;
  }
}

/** How one reason for a refusal is recognised, and what answers it. Its words stand on its page. */
export const rejection = z.strictObject({
  kind: z.enum(['refusal', 'demand']),
  /** Stock phrases, as regular expressions, in every language that a shop refuses in. */
  patterns: z.strictObject(Object.fromEntries(LANGUAGES.map((one) => [one, z.array(pattern).min(1)]))),
  /** A sentence of ours in each language that the patterns must recognise. */
  examples: z.strictObject(Object.fromEntries(LANGUAGES.map((one) => [one, z.string().min(1)]))),
  evidence: z.array(z.enum(EVIDENCE)),
  problems: z.union([z.literal('any'), z.array(z.enum(PROBLEMS)).min(1)]),
  next: z.enum(STEP_IDS),
  stage: z.enum(STAGES),
});

export type Rejection = z.output<typeof rejection>;
