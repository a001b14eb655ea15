import { useState } from 'preact/hooks';
import type { Case } from '../../../domain/case/case.ts';
import type { CaseStep } from '../../../domain/case/progress.ts';
import type { EvidenceId } from '../../../domain/evidence/checklist.ts';
import type { StageId } from '../../../domain/letter/letter.ts';
import type { AnswersWords, CheckWords, QuestionsWords, WhereWords } from '../../../words/case/words.ts';
import { fill, type LetterWords } from '../../../words/tools/words.ts';
import { Troubles } from '../case-file/CaseBar.tsx';
import { situationOf, useCase, useFacts, type Situation } from '../case-file/hooks.ts';
import { Waiting } from '../case-file/Waiting.tsx';
import { Preview } from '../letter-writer/Preview.tsx';
import { answerGroups } from './answer-rows.ts';
import { Answers } from './Answers.tsx';
import { missingFrom, oddIn, type ToMend } from './findings.ts';
import { Frame, type FrameProps } from './Frame.tsx';
import { Missing } from './Missing.tsx';
import { useLetter, type Written } from './useLetter.ts';

export interface CheckProps extends FrameProps {
  readonly check: CheckWords;
  readonly answers: AnswersWords;
  readonly questions: Pick<QuestionsWords, 'seller' | 'forwarder'>;
  readonly letter: LetterWords;
  readonly letters: Readonly<Record<StageId, string>>;
  readonly where: WhereWords;
  readonly titles: Readonly<Record<CaseStep, string>>;
  /** What each thing to prove is called. */
  readonly evidence: Readonly<Record<EvidenceId, string>>;
}

/** Every answer once more, and three boxes to read: what is missing, what looks odd, what the other side will see. */
export default function CheckStep(props: CheckProps) {
  const { caseWords, root, check } = props;
  const kept = useCase();
  const loading = useFacts(kept, caseWords.language);
  const situation = situationOf(kept, loading);
  const written = useLetter(kept, situation, caseWords.language);
  if (kept === null) return <p>{caseWords.loading}</p>;
  const currency = situation?.loaded.shop.correspondent.currency ?? null;
  return (
    <Frame {...props} back={`${root}letter/`} forward={`${root}send/`} forwardLabel={check.forward}>
      <Troubles words={caseWords} />
      <Missing kept={kept} words={props.where} root={root} />
      {situation !== null && written !== null ? (
        <Boxes {...props} kept={kept} situation={situation} written={written} />
      ) : (
        kept.shop !== null && <Waiting loading={loading} words={caseWords} empty={caseWords.loading} />
      )}
      <section>
        <h2>{check.answersHeading}</h2>
        <Answers
          groups={answerGroups(
            kept,
            { caseWords, answers: props.answers, questions: props.questions, letter: props.letter },
            currency,
          )}
          titles={props.titles}
          words={props.answers}
          root={root}
          returnTo="check"
        />
      </section>
    </Frame>
  );
}

function Boxes(props: CheckProps & { readonly kept: Case; readonly situation: Situation; readonly written: Written }) {
  const { check, written, root } = props;
  const missing = missingFrom(props);
  const odd = oddIn(props);
  return (
    <>
      <section class="box">
        <h2>{check.missingHeading}</h2>
        {missing.length === 0 ? <p>{check.missingNone}</p> : <p>{check.missingHint}</p>}
        <ToMendList list={missing} root={root} />
      </section>
      <section class="box">
        <h2>{check.oddHeading}</h2>
        {odd.length === 0 && <p>{check.oddNone}</p>}
        <ToMendList list={odd} root={root} />
      </section>
      <section class="box">
        <h2>{check.seesHeading}</h2>
        <p>
          {fill(check.seesHint, {
            letter: props.letters[written.plan.stage],
            to: check.to[written.plan.to],
          })}
        </p>
        <details>
          <summary>{check.read}</summary>
          <Letter {...props} />
        </details>
        <p class="hint">{check.hidden}</p>
      </section>
    </>
  );
}

function ToMendList({ list, root }: { readonly list: readonly ToMend[]; readonly root: string }) {
  if (list.length === 0) return null;
  return (
    <ul>
      {list.map(({ words, path }) => (
        <li key={words + path}>
          <a href={root + path}>{words}</a>
        </li>
      ))}
    </ul>
  );
}

function Letter({ written, letter: words, caseWords }: CheckProps & { readonly written: Written }) {
  const [on, set] = useState(true);
  const { letter, twin, wording } = written;
  return (
    <Preview
      letter={letter}
      twin={on ? twin : null}
      wording={wording}
      words={words}
      twinChoice={twin === null ? null : { on, set, twinLanguage: caseWords.language }}
    />
  );
}
