import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../../domain/case/case.ts';
import { routeFor } from '../../../domain/claim/route.ts';
import type { Channel, LetterLanguage, StageId } from '../../../domain/letter/letter.ts';
import { usualStage } from '../../../domain/letter/stage.ts';
import { planLetter, usualChannel, type LetterPlan } from '../../../domain/letter/plan.ts';
import { WORDINGS } from '../../../letters/index.ts';
import type { Wording } from '../../../letters/wording.ts';
import type { LetterChoice } from '../../../schemas/letter-choice.ts';
import type { Situation } from '../case-file/hooks.ts';
import type { LinkedQuestion } from '../case-file/store.ts';

/** What the reader chose about the letter itself; `null` takes what fits the order. */
export interface Settings {
  readonly stage: StageId;
  readonly language: LetterLanguage | null;
  readonly channel: Channel | null;
  readonly twin: boolean;
}

/** What a link asks for, then what was chosen earlier in this case, then what fits. */
export function settingsOf(
  kept: Case | null,
  situation: Situation | null,
  linked: LinkedQuestion,
  choice: LetterChoice | null,
): Settings {
  const usual = () =>
    kept === null || situation === null
      ? 'formal-claim'
      : usualStage(kept, routeFor(situation.claim, situation.loaded.facts, situation.day));
  return {
    stage: linked.stage ?? choice?.stage ?? (choice === null ? 'formal-claim' : usual()),
    language: linked.letter ?? choice?.language ?? null,
    channel: choice?.channel ?? null,
    twin: true,
  };
}

/** The part of a choice that the next pages need. */
export function choiceOf({ stage, language, channel }: Partial<Settings>): LetterChoice {
  return {
    ...(stage !== undefined && { stage }),
    ...(language !== undefined && { language: language ?? undefined }),
    ...(channel !== undefined && { channel: channel ?? undefined }),
  };
}

/** The plan of a letter; without a channel it takes the usual one. */
export function planOf(
  kept: Case,
  { claim, loaded, day }: Situation,
  { stage, channel }: { readonly stage: StageId; readonly channel: Channel | null },
): LetterPlan {
  const options = { stage, today: day, answerDays: loaded.shop.answerDays };
  const usual = planLetter(kept, claim, loaded.facts, options);
  const fits = channel ?? usualChannel(stage, usual.to === 'amazon');
  return { ...usual, channel: fits };
}

/** Each wording is a file of its own and comes when it is first asked for. */
export function useWording(language: LetterLanguage): Wording | null {
  const [wording, set] = useState<Wording | null>(null);
  useEffect(() => {
    let current = true;
    void WORDINGS[language]().then((loaded) => {
      if (current) set(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return wording?.language === language ? wording : null;
}
