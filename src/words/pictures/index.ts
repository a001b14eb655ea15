import type { InEveryLanguage } from '../words.ts';
import { en } from './en.ts';
import type { PictureWords } from './words.ts';
import { zhTw } from './zh-tw.ts';

/** What the pictures say, in every language of the site. */
export const PICTURE_WORDS: InEveryLanguage<PictureWords> = { en, 'zh-TW': zhTw };
