import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { changes } from '../../../site/changes.ts';
import { languagePaths, localPath, wordsFor } from '../../../site/languages.ts';
import { HTML_TAG } from '../../../words/words.ts';

export const getStaticPaths = languagePaths;

/** What changed, as a feed: one for each language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) => {
  const { language } = props;
  const { name, changes: words } = wordsFor(language);
  return rss({
    title: `${words.title} · ${name}`,
    description: words.summary,
    site: new URL(localPath('/', language), site),
    customData: `<language>${HTML_TAG[language]}</language>`,
    items: (await changes()).map(({ id, date, title, text }) => ({
      title: title[language],
      description: text[language],
      pubDate: new Date(`${date}T00:00:00Z`),
      link: localPath(`/changes/#${id}`, language),
    })),
  });
};
