import { useId } from 'preact/hooks';
import type { RejectionId } from '../../../domain/rejection/rejections.ts';
import type { DecoderWords, NamedReason } from '../../../words/decoder/words.ts';

/** All reasons to choose from: the refusals, and what is asked for without need. */
export function ReasonList(props: {
  readonly words: DecoderWords;
  readonly reasons: readonly NamedReason[];
  readonly chosen: RejectionId | null;
  readonly choose: (id: RejectionId | null) => void;
}) {
  const { words, reasons, chosen, choose } = props;
  const id = useId();
  const idOf = (value: string) => reasons.find((reason) => reason.id === value)?.id ?? null;
  return (
    <div class="field">
      <label for={id}>{words.list.label}</label>
      <p class="hint" id={`${id}-hint`}>
        {words.list.hint}
      </p>
      <select
        id={id}
        value={chosen ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => choose(idOf(event.currentTarget.value))}
      >
        <option value="">{words.list.choose}</option>
        {(['refusal', 'demand'] as const).map((kind) => (
          <optgroup key={kind} label={words.list[kind]}>
            {reasons
              .filter((reason) => reason.kind === kind)
              .map((reason) => (
                <option key={reason.id} value={reason.id}>
                  {reason.says}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
