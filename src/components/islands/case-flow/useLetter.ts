import { useStore } from '@nanostores/preact';
import type { Case } from '../../../domain/case/case.ts';
import type { Channel, Letter } from '../../../domain/letter/letter.ts';
import type { LetterPlan } from '../../../domain/letter/plan.ts';
import { composeLetter } from '../../../letters/compose.ts';
import type { Wording } from '../../../letters/wording.ts';
import type { Language } from '../../../words/words.ts';
import type { Situation } from '../case-file/hooks.ts';
import { $letterChoice } from '../case-file/letter-choice.ts';
import { $linked } from '../case-file/store.ts';
import { planOf, settingsOf, useWording } from '../letter-writer/letter.ts';

/** The letter of a case: its plan, itself, and the same in the reader's language. */
export interface Written {
  readonly plan: LetterPlan;
  readonly letter: Letter;
  readonly wording: Wording;
  /** `null` where the letter is in the reader's language. */
  readonly twin: Letter | null;
  /** Whether the reader chose how to send it, or the usual way was taken. */
  readonly channelChosen: boolean;
  /** The same letter for another way of sending it. */
  readonly by: (channel: Channel) => Letter;
}

/** The letter that the pages after the letter speak of. `null` while its wording is on its way. */
export function useLetter(kept: Case | null, situation: Situation | null, language: Language): Written | null {
  const choice = useStore($letterChoice);
  const linked = useStore($linked);
  const settings = settingsOf(kept, situation, linked, choice);
  const letterLanguage = settings.language ?? situation?.loaded.shop.site?.letterLanguage ?? 'en';
  const wording = useWording(letterLanguage);
  const twin = useWording(language);
  if (kept === null || situation === null || wording === null || twin === null) return null;
  const { correspondent } = situation.loaded.shop;
  const plan = planOf(kept, situation, settings);
  const write = (how: LetterPlan, words: Wording) => composeLetter(how, kept, correspondent, words);
  return {
    plan,
    wording,
    letter: write(plan, wording),
    twin: letterLanguage === language ? null : write(plan, twin),
    channelChosen: settings.channel !== null,
    by: (channel) => write({ ...plan, channel }, wording),
  };
}
