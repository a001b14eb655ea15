import { CASE_WORDS } from '../words/case/index.ts';
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
  /** The heading's own page. */
  readonly path: string;
  readonly links: readonly PageLink[];
}

/**
 * The shelves of the site in one language. Only the tools are listed one by one, under the case that
 * they are parts of: the shelves are long, each has a page of its own, and every page carries this list.
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
      path: '/case/',
      title: CASE_WORDS[language].pages.start.short,
      links: TOOLS.map((id) => ({ path: `/tools/${id}/`, title: words.tools[id].short })),
    },
    shelf('guide'),
  ];
}
