import { TOOLS } from '../words/site/words.ts';
import type { Language } from '../words/words.ts';
import { wordsFor } from './languages.ts';
import { pagesOf } from './pages.ts';

export interface PageLink {
  readonly path: string;
  readonly title: string;
}

/** One heading of the contents, and the pages under it. */
export interface ContentsGroup {
  readonly title: string;
  /** The heading's own page; `null` where it has none. */
  readonly path: string | null;
  readonly links: readonly PageLink[];
}

/** The shelves of the site in one language. Places are many, and every page carries this list, so they stand on their own page. */
export async function contentsOf(language: Language): Promise<readonly ContentsGroup[]> {
  const words = wordsFor(language);
  const shelf = async (name: 'guide' | 'problems') =>
    (await pagesOf(name, language)).map(({ path, short }) => ({ path, title: short }));
  return [
    { path: '/problems/', title: words.problems.short, links: await shelf('problems') },
    { path: '/guide/', title: words.guide.short, links: await shelf('guide') },
    {
      path: null,
      title: words.tools.name,
      links: TOOLS.map((id) => ({ path: `/tools/${id}/`, title: words.tools[id].short })),
    },
    { path: '/shops/', title: words.shops.short, links: [] },
  ];
}
