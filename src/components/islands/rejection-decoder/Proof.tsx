import { useId } from 'preact/hooks';
import type { Case } from '../../../domain/case/case.ts';
import type { EvidenceId } from '../../../domain/evidence/checklist.ts';
import type { DecoderWords } from '../../../words/decoder/words.ts';
import type { ChecklistWords, EvidenceWords } from '../../../words/tools/words.ts';
import { setEvidence } from '../case-file/evidence.ts';

interface Props {
  readonly ids: readonly EvidenceId[];
  readonly kept: Case;
  readonly words: DecoderWords;
  readonly checklistWords: ChecklistWords;
  readonly evidence: Readonly<Partial<Record<EvidenceId, EvidenceWords>>>;
}

/** The proof against a reason, to tick off. The ticks are those of the checklist. */
export function Proof({ ids, kept, words, checklistWords, evidence }: Props) {
  return (
    <section>
      <h2>{words.proof.heading}</h2>
      <p class="hint">{words.proof.hint}</p>
      <ul class="checklist choices proof">
        {ids.map((id) => (
          <Thing key={id} id={id} text={evidence[id]} kept={kept} words={checklistWords} />
        ))}
      </ul>
    </section>
  );
}

function Thing(props: {
  readonly id: EvidenceId;
  readonly text: EvidenceWords | undefined;
  readonly kept: Case;
  readonly words: ChecklistWords;
}) {
  const { id, text, kept, words } = props;
  const describing = useId();
  if (text === undefined) return null;
  const state = kept.evidence[id];
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={state === 'have'}
          aria-describedby={describing}
          onChange={(event) => setEvidence(id, event.currentTarget.checked ? 'have' : undefined)}
        />
        <span>
          <strong>{text.name}</strong>
          {state !== undefined && state !== 'have' && <span class="need">{words.states[state]}</span>}
        </span>
      </label>
      <p class="hint" id={describing}>
        {text.why}
      </p>
      <details>
        <summary>{words.how}</summary>
        <p>{text.how}</p>
        <p>
          <strong>{words.without}</strong> {text.without}
        </p>
        {text.cover !== null && (
          <p>
            <strong>{words.cover}</strong> {text.cover}
          </p>
        )}
      </details>
    </li>
  );
}
