import type { EvidenceId } from '../../../domain/evidence/checklist.ts';
import type { RejectionId } from '../../../domain/rejection/rejections.ts';
import type { WhereWords } from '../../../words/case/words.ts';
import type { ChecklistWords, EvidenceWords, RefusalLink } from '../../../words/tools/words.ts';
import { useCase } from '../case-file/hooks.ts';
import EvidenceChecklist from '../evidence-checklist/EvidenceChecklist.tsx';
import { Frame, type FrameProps } from './Frame.tsx';
import { Missing } from './Missing.tsx';

interface Props extends FrameProps {
  readonly checklist: ChecklistWords;
  readonly evidence: Readonly<Record<EvidenceId, EvidenceWords>>;
  readonly refusals: Readonly<Record<RejectionId, RefusalLink>>;
  readonly where: WhereWords;
}

/** The proof that this case needs, to be ticked off. */
export default function EvidenceStep(props: Props) {
  const kept = useCase();
  if (kept === null) return <p>{props.caseWords.loading}</p>;
  return (
    <Frame {...props} back={`${props.root}dates/`} forward={`${props.root}letter/`}>
      <Missing kept={kept} words={props.where} root={props.root} />
      <EvidenceChecklist
        caseWords={props.caseWords}
        words={props.checklist}
        evidence={props.evidence}
        refusals={props.refusals}
        inCase
      />
    </Frame>
  );
}
