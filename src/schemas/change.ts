import { z } from 'astro/zod';
import { bilingual } from './fact.ts';

/** What changed on a day: a new page, a corrected fact, another law. */
export const change = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  date: z.iso.date(),
  title: bilingual,
  text: bilingual,
  /** The page that it is about, without its language. */
  path: z.string().startsWith('/'),
});

export type Change = z.output<typeof change>;
