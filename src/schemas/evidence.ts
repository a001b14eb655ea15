import { z } from 'astro/zod';
import { bilingual } from './fact.ts';

/** A thing to keep or make: what it is, why it helps, how to make it usable, what to cover. */
export const evidence = z.strictObject({
  name: bilingual,
  why: bilingual,
  how: bilingual,
  /** The usual refusal where it is missing. */
  without: bilingual,
  /** What to cover before sending it; `null` where nothing is private. */
  cover: bilingual.nullable(),
});

export type EvidenceText = z.output<typeof evidence>;
