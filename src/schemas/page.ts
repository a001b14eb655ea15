import { z } from 'astro/zod';
import { OUTLINE_IDS } from './outline.ts';

/** The head of every MDX page. A misspelt field is an error, not a silent loss. */
export const page = z.strictObject({
  /** The h1 and the title of the window. */
  title: z.string().min(1),
  /** A short name for menus. */
  short: z.string().min(1),
  /** One sentence for search results and link previews. */
  summary: z.string().min(1).max(170),
  /** Rows of the outline that this page answers: S01 to S42. */
  covers: z.array(z.enum(OUTLINE_IDS)).default([]),
  /** Place among its neighbours. */
  order: z.number(),
  /** Month in which the facts on this page were last checked. */
  reviewed: z.string().regex(/^\d{4}-\d{2}$/),
});

export type Page = z.output<typeof page>;
