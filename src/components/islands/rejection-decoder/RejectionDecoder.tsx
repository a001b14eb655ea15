import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import type { Case } from '../../../domain/case/case.ts';
import type { EvidenceId } from '../../../domain/evidence/checklist.ts';
import { writeQuestion } from '../../../browser/address.ts';
import type { DecoderWords, NamedReason } from '../../../words/decoder/words.ts';
import type { CaseWords, ChecklistWords, EvidenceWords } from '../../../words/tools/words.ts';
import { CaseBar, Troubles } from '../case-file/CaseBar.tsx';
import { useCase } from '../case-file/hooks.ts';
import { $differs, type LinkedQuestion } from '../case-file/store.ts';
import { Answered, type AnsweredProps } from './Answered.tsx';
import { Ask } from './Ask.tsx';
import { Meaning, useReasonPage } from './Meaning.tsx';
import { Proof } from './Proof.tsx';

interface Props extends Pick<AnsweredProps, 'deadlineWords' | 'stageNames'> {
  readonly words: DecoderWords;
  readonly caseWords: CaseWords;
  readonly checklistWords: ChecklistWords;
  readonly reasons: readonly NamedReason[];
  /** The words of everything that may count against a reason. */
  readonly evidence: Readonly<Partial<Record<EvidenceId, EvidenceWords>>>;
  readonly paths: AnsweredProps['paths'] & { readonly rejections: string };
}

/** From what they wrote to the next step: the reason, what answers it, and the letter that quotes them. */
export default function RejectionDecoder(props: Props) {
  const { words, caseWords, checklistWords, reasons, evidence, paths } = props;
  const kept = useCase();
  const reason = reasons.find(({ id }) => id === kept?.rejection);
  const path = reason === undefined ? null : `${paths.rejections}${reason.id}/`;
  const page = useReasonPage(path);
  const heading = useFocusOnRequest();
  useAddress(kept);
  if (kept === null) return <p>{caseWords.loading}</p>;
  return (
    <>
      <Troubles words={caseWords} />
      <div class="tool-columns decoder">
        <Ask words={words} reasons={reasons} kept={kept} answered={heading.request} />
        <section class="result">
          {reason === undefined || path === null ? (
            <p class="notice">{words.empty}</p>
          ) : (
            <>
              <Meaning title={reason.title} heading={heading.ref} state={page} path={path} words={words} />
              <Proof
                ids={reason.evidence}
                kept={kept}
                words={words}
                checklistWords={checklistWords}
                evidence={evidence}
              />
            </>
          )}
        </section>
        {reason !== undefined && <Answered {...props} reason={reason} kept={kept} page={page} />}
      </div>
      <CaseBar words={caseWords} question={questionFrom(kept)} />
    </>
  );
}

function questionFrom({ problem, shop, rejection }: Case): LinkedQuestion {
  return { ...(rejection && { reason: rejection }), ...(problem && { problem }), ...(shop && { shop }) };
}

/** The address names the reason, the problem and the shop, so that it can be shared; never what was pasted. */
function useAddress(kept: Case | null): void {
  const differs = useStore($differs);
  const question = kept?.rejection == null ? null : questionFrom(kept);
  const query = question === null ? '' : new URLSearchParams({ ...question }).toString();
  useEffect(() => {
    // A link that asks something else stays in the address until the reader has decided.
    if (question !== null && differs === null) writeQuestion({ ...question });
  }, [query, differs]);
}

/** A heading that takes the focus once it is there, when that was asked for. */
function useFocusOnRequest() {
  const ref = useRef<HTMLHeadingElement>(null);
  const requested = useRef(false);
  useEffect(() => {
    if (!requested.current || ref.current === null) return;
    requested.current = false;
    ref.current.focus();
  });
  const request = () => {
    requested.current = true;
  };
  return { ref, request };
}
