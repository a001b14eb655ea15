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

/**
 * The shelves of the site in one language. Only the guide and the tools are listed page by page: the
 * other shelves are long, and every page carries this list.
 */
export async function contentsOf(language: Language): Promise<readonly ContentsGroup[]> {
  const words = wordsFor(language);
  const guide = (await pagesOf('guide', language)).map(({ path, short }) => ({ path, title: short }));
  const shelf = (name: 'problems' | 'rejections' | 'shops') => ({ path: `/${name}/`, title: words[name].short, links: [] });
  return [
    shelf('problems'),
    shelf('rejections'),
    shelf('shops'),
    { path: null, title: words.tools.name, links: TOOLS.map((id) => ({ path: `/tools/${id}/`, title: words.tools[id].short })) },
    { path: '/guide/', title: words.guide.short, links: guide },
  ];
}
