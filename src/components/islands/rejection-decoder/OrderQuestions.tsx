import { useRef } from 'preact/hooks';
import type { Case } from '../../../domain/case/case.ts';
import { PROBLEMS, type EventId, type ProblemId } from '../../../domain/claim/claim.ts';
import type { Answer } from '../../../domain/rejection/answer.ts';
import { fitsProblem, type Reason } from '../../../domain/rejection/rejections.ts';
import type { DecoderWords } from '../../../words/decoder/words.ts';
import type { CaseWords, HomeAnswer } from '../../../words/tools/words.ts';
import { Dates } from '../case-file/Dates.tsx';
import { Choice } from '../case-file/fields.tsx';
import { change } from '../case-file/store.ts';

/** Only what the answer to this reason depends on: the problem among those that it fits, the shop, and the days. */
export function OrderQuestions(props: {
  readonly reason: Reason;
  readonly answer: Answer | null;
  readonly kept: Case;
  readonly words: DecoderWords;
  readonly caseWords: CaseWords;
}) {
  const { reason, answer, kept, words, caseWords } = props;
  const { notSure, oddProblem } = words.order;
  const set = (part: Partial<Case>) => change((current) => ({ ...current, ...part }));
  const ids = useStayingIds(reason.id, answer?.asks ?? []);
  return (
    <div class="tool-inputs">
      <h2>{words.order.heading}</h2>
      <p class="hint">{words.order.hint}</p>
      <Choice
        question={caseWords.problem}
        offered={offeredBy(reason, kept.problem)}
        value={kept.problem}
        empty={notSure}
        choose={(problem) => set({ problem })}
      />
      {kept.problem !== null && !fitsProblem(reason, kept.problem) && <p class="notice">{oddProblem}</p>}
      <Choice question={caseWords.shop} value={kept.shop} empty={notSure} choose={(shop) => set({ shop })} />
      <Choice question={caseWords.soldBy} value={kept.soldBy} choose={(soldBy) => soldBy !== null && set({ soldBy })} />
      <Choice
        question={caseWords.shippedBy}
        value={kept.shippedBy}
        choose={(shippedBy) => shippedBy !== null && set({ shippedBy })}
      />
      {isAboutBank(answer) && <Bank kept={kept} caseWords={caseWords} notSure={notSure} set={set} />}
      {ids.length > 0 && <Dates words={caseWords} kept={kept} ids={ids} />}
    </div>
  );
}

const isAboutBank = (answer: Answer | null) => answer?.usual?.to === 'bank' || answer?.take?.to === 'bank';

function Bank(props: {
  readonly kept: Case;
  readonly caseWords: CaseWords;
  readonly notSure: string;
  readonly set: (part: Partial<Case>) => void;
}) {
  const { kept, caseWords, notSure, set } = props;
  const home = Object.keys(caseWords.home.answers).find((code): code is HomeAnswer => code === kept.home);
  return (
    <>
      <Choice
        question={caseWords.payment}
        value={kept.payment}
        choose={(payment) => payment !== null && set({ payment })}
      />
      <Choice
        question={caseWords.home}
        value={home ?? null}
        empty={notSure}
        choose={(answer) => set({ home: answer })}
      />
    </>
  );
}

/** The problems that the reason is given for. One that was chosen before stays, although it may not fit. */
const offeredBy = (reason: Reason, chosen: ProblemId | null) =>
  PROBLEMS.filter((problem) => problem === chosen || fitsProblem(reason, problem));

/** A day that was asked once stays on the page: filling it in must not take it away. */
function useStayingIds(reason: string, ids: readonly EventId[]): readonly EventId[] {
  const asked = useRef<{ readonly reason: string; readonly ids: readonly EventId[] }>({ reason, ids: [] });
  const before = asked.current.reason === reason ? asked.current.ids : [];
  const now = [...before, ...ids.filter((id) => !before.includes(id))];
  asked.current = { reason, ids: now };
  return now;
}
