import type { RefObject } from 'preact';
import type { QuestionId } from '../../../domain/case/answers.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { QuestionsWords } from '../../../words/case/words.ts';
import type { CaseWords } from '../../../words/tools/words.ts';
import { change } from '../case-file/store.ts';
import type { Choice } from './choices.tsx';

/** Stands for "not sure" where the case has no word of its own for it. */
export const UNSURE = 'unsure';
export type OrUnsure<Answer extends string> = Answer | typeof UNSURE;

export interface QuestionProps {
  readonly id: QuestionId;
  readonly kept: Case;
  readonly words: QuestionsWords;
  readonly caseWords: CaseWords;
  readonly heading: RefObject<HTMLHeadingElement>;
}

export type Asking = QuestionProps & { readonly unsure: boolean; readonly beUnsure: (unsure: boolean) => void };

/** What every question hands on: its words, and how "not sure" is chosen and taken back. */
export function asked<Answer extends string>({ id, words, heading, unsure, beUnsure }: Asking) {
  return {
    heading,
    notSure: [UNSURE, words.unsure[id]] as const satisfies Choice<typeof UNSURE>,
    valueOr: (value: Answer | null): OrUnsure<Answer> | null => (unsure ? UNSURE : value),
    choosing: (take: (answer: Answer | null) => void) => (answer: OrUnsure<Answer>) => {
      beUnsure(answer === UNSURE);
      take(answer === UNSURE ? null : answer);
    },
  };
}

/** Answers, and leaves every other answer as it is. */
export const set = (part: Partial<Case>) => change((current) => ({ ...current, ...part }));
