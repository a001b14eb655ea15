import type { APIRoute, GetStaticPaths } from 'astro';
import { loadedFacts } from '../../../site/facts.ts';
import { FOLDER } from '../../../site/languages.ts';
import { places, placeWith } from '../../../site/published.ts';
import { LANGUAGES, type Language } from '../../../words/words.ts';

export const getStaticPaths = (async () =>
  (await places()).flatMap(({ id }) =>
    LANGUAGES.map((language) => ({ params: { lang: FOLDER[language], place: id }, props: { language, id } })),
  )) satisfies GetStaticPaths;

/** What the tools fetch once a reader has chosen a shop. */
export const GET: APIRoute<{ language: Language; id: string }> = async ({ props }) =>
  Response.json(await loadedFacts(await placeWith(props.id), props.language));
