import type { Deadline } from '../../../domain/deadline/deadlines.ts';
import type { RouteWords } from '../../../words/route/words.ts';
import type { CaseWords, DeadlineWords } from '../../../words/tools/words.ts';
import { dayInWords } from '../../../words/words.ts';
import type { Situation } from '../case-file/hooks.ts';
import type { BoardContext } from '../deadline-board/sentences.ts';

/** What roads, notes, opponent and bank need to be put into words: the board's, their own, and the days. */
export interface RouteContext extends BoardContext {
  readonly roads: RouteWords;
  readonly situation: Situation;
  readonly deadlines: readonly Deadline[];
}

/** Everything that the parts of a board share, made once a render. */
export function contextOf(
  situation: Situation,
  deadlines: readonly Deadline[],
  { caseWords, words, roads }: { caseWords: CaseWords; words: DeadlineWords; roads: RouteWords },
): RouteContext {
  const { loaded, day } = situation;
  const show = (one: Temporal.PlainDate) => dayInWords(one, caseWords.language, 'with-weekday');
  return { words, caseWords, roads, situation, deadlines, factTexts: loaded.factTexts, day, show };
}
