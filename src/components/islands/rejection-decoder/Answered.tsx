import type { Case } from '../../../domain/case/case.ts';
import type { StageId } from '../../../domain/letter/letter.ts';
import { answerTo } from '../../../domain/rejection/answer.ts';
import type { Reason } from '../../../domain/rejection/rejections.ts';
import type { DecoderWords } from '../../../words/decoder/words.ts';
import type { CaseWords, DeadlineWords } from '../../../words/tools/words.ts';
import { dayInWords } from '../../../words/words.ts';
import { situationOf, useFacts } from '../case-file/hooks.ts';
import { Waiting } from '../case-file/Waiting.tsx';
import type { BoardContext } from '../deadline-board/sentences.ts';
import { LetterPart } from './LetterPart.tsx';
import { PartBody, type PageState } from './Meaning.tsx';
import { NextStep } from './NextStep.tsx';
import { OrderQuestions } from './OrderQuestions.tsx';

export interface AnsweredProps {
  readonly reason: Reason;
  readonly kept: Case;
  readonly page: PageState;
  readonly words: DecoderWords;
  readonly caseWords: CaseWords;
  readonly deadlineWords: DeadlineWords;
  readonly stageNames: Readonly<Record<StageId, string>>;
  readonly paths: { readonly letter: string; readonly deadlines: string };
}

/** The questions that the next step needs, and beside them the step with its clock, and the letter. */
export function Answered(props: AnsweredProps) {
  const { reason, kept, page, words, caseWords, deadlineWords, stageNames, paths } = props;
  const loading = useFacts(kept, caseWords.language);
  const situation = situationOf(kept, loading);
  const answer = situation === null ? null : answerTo(reason, situation.claim, situation.loaded.facts, situation.day);
  const parts = page.is === 'loaded' ? page.page : {};
  const context: BoardContext | null = situation && {
    words: deadlineWords,
    caseWords,
    factTexts: situation.loaded.factTexts,
    day: situation.day,
    show: (day) => dayInWords(day, caseWords.language, 'with-weekday'),
  };
  return (
    <>
      <OrderQuestions reason={reason} answer={answer} kept={kept} words={words} caseWords={caseWords} />
      <section class="result">
        <h2>{words.next.heading}</h2>
        {answer === null || context === null ? (
          <Waiting loading={loading} words={caseWords} empty={words.next.needsOrder} />
        ) : (
          <NextStep answer={answer} words={words.next} context={context} deadlinesPath={paths.deadlines} />
        )}
        {parts.next !== undefined && (
          <details>
            <summary>{words.next.general}</summary>
            <PartBody part={parts.next} />
          </details>
        )}
        <LetterPart
          stage={answer?.stage ?? reason.stage}
          stageNames={stageNames}
          part={parts.letter}
          kept={kept}
          words={words.letter}
          letterPath={paths.letter}
        />
      </section>
    </>
  );
}
