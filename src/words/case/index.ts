import type { InEveryLanguage } from '../words.ts';
import { en } from './en.ts';
import type { CaseFlowWords } from './words.ts';
import { zhTw } from './zh-tw.ts';

/** What the flow of a case says, in every language of the site. */
export const CASE_WORDS: InEveryLanguage<CaseFlowWords> = { en, 'zh-TW': zhTw };
