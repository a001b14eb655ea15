import type { InEveryLanguage } from '../words.ts';
import { en } from './en.ts';
import type { RouteWords } from './words.ts';
import { zhTw } from './zh-tw.ts';

/** What is said about the roads, the opponent and the bank, in every language of the site. */
export const ROUTE_WORDS: InEveryLanguage<RouteWords> = { en, 'zh-TW': zhTw };
