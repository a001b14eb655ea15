import { useState } from 'preact/hooks';
import type { Case } from '../../../domain/case/case.ts';
import { CASE_STEPS, isEmptyCase, progressOf, type CaseStep } from '../../../domain/case/progress.ts';
import { today } from '../../../browser/clock.ts';
import { isResumeShown, showResume } from '../../../browser/resume-choice.ts';
import type { AnswersWords, OverviewWords, QuestionsWords, WhereWords } from '../../../words/case/words.ts';
import type { CaseWords, LetterWords } from '../../../words/tools/words.ts';
import { CaseBar, Troubles } from '../case-file/CaseBar.tsx';
import { situationOf, useCase, useFacts } from '../case-file/hooks.ts';
import { answerGroups } from './answer-rows.ts';
import { Answers } from './Answers.tsx';
import { CaseFiles } from './CaseFiles.tsx';
import { WhereThisGoes, type RoadWords } from './WhereThisGoes.tsx';

interface Props {
  readonly caseWords: CaseWords;
  readonly words: OverviewWords;
  readonly answers: AnswersWords;
  readonly questions: Pick<QuestionsWords, 'seller' | 'forwarder'>;
  readonly letter: Pick<LetterWords, 'fields' | 'amounts'>;
  readonly where: WhereWords;
  readonly roads: RoadWords;
  readonly titles: Readonly<Record<CaseStep, string>>;
  readonly root: string;
}

/** The whole case on one page: the steps and how far each has come, where it goes, every answer, and the case as a file. */
export default function Overview(props: Props) {
  const { caseWords, words, titles, root } = props;
  const kept = useCase();
  const loading = useFacts(kept, caseWords.language);
  if (kept === null) return <p>{caseWords.loading}</p>;
  const situation = situationOf(kept, loading);
  const currency = situation?.loaded.shop.correspondent.currency ?? null;
  return (
    <>
      <Troubles words={caseWords} />
      <Tasks kept={kept} words={words} titles={titles} root={root} />
      {situation !== null && (
        <section>
          <h2>{props.where.heading}</h2>
          <WhereThisGoes
            situation={situation}
            words={props.where}
            roads={props.roads}
            caseWords={caseWords}
            root={root}
          />
        </section>
      )}
      {!isEmptyCase(kept) && (
        <section>
          <h2>{words.answersHeading}</h2>
          <Answers
            groups={answerGroups(kept, props, currency)}
            titles={titles}
            words={props.answers}
            root={root}
            returnTo="start"
          />
        </section>
      )}
      <CaseFiles kept={kept} words={words} />
      <Hide words={words} />
      <CaseBar
        words={caseWords}
        question={{ ...(kept.problem && { problem: kept.problem }), ...(kept.shop && { shop: kept.shop }) }}
      />
    </>
  );
}

function Tasks(props: {
  readonly kept: Case;
  readonly words: OverviewWords;
  readonly titles: Readonly<Record<CaseStep, string>>;
  readonly root: string;
}) {
  const { kept, words, titles, root } = props;
  const day = today();
  const states = CASE_STEPS.map((step) => ({ step, progress: progressOf(step, kept, day) }));
  const next = states.find(({ progress }) => progress !== 'done') ?? { step: 'send' as const };
  return (
    <section>
      <h2>{words.tasksHeading}</h2>
      <ol class="tasks">
        {states.map(({ step, progress }) => (
          <li key={step}>
            <a href={`${root}${step}/`}>{titles[step]}</a>
            <span class={`progress progress-${progress}`}>{words.states[progress]}</span>
          </li>
        ))}
      </ol>
      <p>
        <a class="button" href={`${root}${next.step}/`}>
          {isEmptyCase(kept) ? words.begin : words.goOn.replace('{step}', titles[next.step])}
        </a>
      </p>
    </section>
  );
}

/** Whether the front page shows that there is a case: the answers stay either way. */
function Hide({ words }: { readonly words: OverviewWords }) {
  const [shown, show] = useState(isResumeShown);
  const changed = (hidden: boolean) => {
    showResume(!hidden);
    show(!hidden);
  };
  return (
    <div class="hide-case">
      <label class="switch">
        <input type="checkbox" checked={!shown} onChange={(event) => changed(event.currentTarget.checked)} />
        <span>{words.hide}</span>
      </label>
      <p class="hint">{words.hideHint}</p>
    </div>
  );
}
