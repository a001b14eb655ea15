import { getCollection, type CollectionEntry } from 'astro:content';
import type { ProblemId } from '../domain/claim/claim.ts';
import type { Page } from '../schemas/page.ts';
import { LANGUAGES, type Language } from '../words/words.ts';
import { FOLDER, langParam } from './languages.ts';

export type Shelf = 'guide' | 'problems' | 'rejections' | 'about';

/** One written page in one language. */
export interface WrittenPage extends Page {
  readonly shelf: Shelf;
  readonly slug: string;
  /** Its address without the language. */
  readonly path: string;
  readonly entry: CollectionEntry<Shelf>;
}

/** The pages of one shelf in one language, in the order that their frontmatter gives. */
export async function pagesOf(shelf: Shelf, language: Language): Promise<readonly WrittenPage[]> {
  const entries: CollectionEntry<Shelf>[] = await getCollection(shelf, ({ id }) =>
    id.startsWith(`${FOLDER[language]}/`),
  );
  return entries.map((entry) => writtenPage(shelf, entry)).sort((one, other) => one.order - other.order);
}

function writtenPage(shelf: Shelf, entry: CollectionEntry<Shelf>): WrittenPage {
  const slug = entry.id.slice(entry.id.indexOf('/') + 1);
  const path = shelf === 'about' ? `/${slug}/` : `/${shelf}/${slug}/`;
  return { ...entry.data, shelf, slug, path, entry };
}

/** All pages of a shelf in every language, for `getStaticPaths` of a page `[slug].astro`. */
export async function pagePaths(shelf: Shelf) {
  const shelves = await Promise.all(
    LANGUAGES.map(async (language) => ({ language, pages: await pagesOf(shelf, language) })),
  );
  return shelves.flatMap(({ language, pages }) =>
    pages.map((page) => ({ params: { lang: langParam(language), slug: page.slug }, props: { language, page } })),
  );
}

/** The pages before and after this one on its shelf. */
export function neighboursOf(page: WrittenPage, shelf: readonly WrittenPage[]) {
  const place = shelf.findIndex(({ slug }) => slug === page.slug);
  return { previous: shelf[place - 1], next: shelf[place + 1] };
}

/** The short name of a problem, as its page calls it. */
export async function problemTitle(problem: ProblemId, language: Language): Promise<string> {
  const page = (await pagesOf('problems', language)).find(({ slug }) => slug === problem);
  if (page === undefined)
    throw new Error(`Write src/content/problems/${FOLDER[language]}/${problem}.mdx: the tools name this problem.`);
  return page.short;
}
