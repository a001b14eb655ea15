import { TOOLS } from '../words/site/words.ts';
import type { Language } from '../words/words.ts';
import { wordsFor } from './languages.ts';

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
 * The shelves of the site in one language. Only the tools are listed one by one: the
 * shelves are long, each has a page of its own, and every page carries this list.
 */
export function contentsOf(language: Language): readonly ContentsGroup[] {
  const words = wordsFor(language);
  const shelf = (name: 'problems' | 'rejections' | 'shops' | 'guide') => ({
    path: `/${name}/`,
    title: words[name].short,
    links: [],
  });
  return [
    shelf('problems'),
    shelf('rejections'),
    shelf('shops'),
    {
      path: null,
      title: words.tools.name,
      links: TOOLS.map((id) => ({ path: `/tools/${id}/`, title: words.tools[id].short })),
    },
    shelf('guide'),
  ];
}
