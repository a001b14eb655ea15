// The outline is a promise: every question in it has a page that says so in its head.
import type { MdxPage } from './mdx.ts';

/** The questions that a page says it answers. */
export function questionsOf({ head }: MdxPage): string[] {
  return (head['covers'] ?? '').match(/[^\s,[\]]+/g) ?? [];
}

/** Questions without a page, answers to questions that the outline does not have, and pages that do not say. */
export function complaintsAboutCover(pages: readonly MdxPage[], ids: readonly string[]): string[] {
  const answered = new Set(pages.flatMap(questionsOf));
  return [
    ...ids
      .filter((id) => !answered.has(id))
      .map((id) => `No page covers ${id}: answer it, and name it under "covers" in the head of that page.`),
    ...pages.flatMap((page) =>
      questionsOf(page)
        .filter((id) => !ids.includes(id))
        .map((id) => `${page.path} covers ${id}, which src/schemas/outline.ts does not have.`),
    ),
    ...pages
      .filter(({ head }) => head['covers'] === undefined)
      .map(({ path }) => `${path} does not say what it covers: write "covers: []" where it answers no question.`),
  ];
}
