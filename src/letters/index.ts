import type { LetterLanguage } from '../domain/letter/letter.ts';
import type { Wording } from './wording.ts';

/** The register of letter languages: a new one is a file and a line here. Each is loaded when it is asked for. */
export const WORDINGS: Record<LetterLanguage, () => Promise<Wording>> = {
  en: async () => (await import('./en.ts')).english,
  'zh-TW': async () => (await import('./zh-tw.ts')).traditionalChinese,
  ja: async () => (await import('./ja.ts')).japanese,
  de: async () => (await import('./de.ts')).german,
};
