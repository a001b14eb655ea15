import type { InEveryLanguage } from '../words.ts';
import { en } from './en.ts';
import type { DecoderWords } from './words.ts';
import { zhTw } from './zh-tw.ts';

/** What the decoder of refusals says, in every language of the site. */
export const DECODER_WORDS: InEveryLanguage<DecoderWords> = { en, 'zh-TW': zhTw };
