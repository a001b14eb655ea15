import type { InEveryLanguage } from '../words.ts';
import { english } from './en.ts';
import type { ToolWords } from './words.ts';
import { traditionalChinese } from './zh-tw.ts';

/** What the tools say, in every language of the site. */
export const TOOL_WORDS: InEveryLanguage<ToolWords> = { en: english, 'zh-TW': traditionalChinese };
