import { en } from '../words/site/en.ts';
import type { SiteWords } from '../words/site/words.ts';
import { zhTw } from '../words/site/zh-tw.ts';
import { LANGUAGES, type InEveryLanguage, type Language } from '../words/words.ts';

/** How a language stands in addresses and folders. English pages have no folder in their address. */
export const FOLDER: InEveryLanguage<'en' | 'zh-tw'> = { en: 'en', 'zh-TW': 'zh-tw' };

const WORDS: InEveryLanguage<SiteWords> = { en, 'zh-TW': zhTw };

/** What the frame says in one language. */
export function wordsFor(language: Language): SiteWords {
  return WORDS[language];
}

/** The language of a page, read from its address. */
export function languageOf(url: URL): Language {
  return url.pathname.startsWith('/zh-tw/') ? 'zh-TW' : 'en';
}

/** The other language of the site, which the switch leads to. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-TW' : 'en';
}

/** The address of a page without its language: what both twins share. */
export function pathOf(url: URL): string {
  return url.pathname.replace(/^\/zh-tw(?=\/)/, '');
}

/**
 * A path of this site in one language; anything else is returned as it is.
 *
 * @example
 * localPath('/guide/evidence/#photos', 'zh-TW') // '/zh-tw/guide/evidence/#photos'
 */
export function localPath(path: string, language: Language): string {
  return path.startsWith('/') && language === 'zh-TW' ? `/zh-tw${path}` : path;
}

/** One path for each language, for `getStaticPaths` of a page under `[...lang]`. */
export function languagePaths(): { params: { lang: string | undefined }; props: { language: Language } }[] {
  return LANGUAGES.map((language) => ({ params: { lang: langParam(language) }, props: { language } }));
}

/** What stands for the language in the address: nothing for English. */
export function langParam(language: Language): string | undefined {
  return language === 'en' ? undefined : FOLDER[language];
}
