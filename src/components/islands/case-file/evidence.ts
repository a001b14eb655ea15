import type { EvidenceId, EvidenceState } from '../../../domain/evidence/checklist.ts';
import { change } from './store.ts';

/** Notes how it stands with one thing of the checklist; `undefined` takes the note back. */
export function setEvidence(id: EvidenceId, next: EvidenceState | undefined): void {
  change((current) => {
    const { [id]: _old, ...others } = current.evidence;
    return { ...current, evidence: next === undefined ? others : { ...others, [id]: next } };
  });
}
