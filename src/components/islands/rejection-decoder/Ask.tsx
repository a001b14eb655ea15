import type { Case } from '../../../domain/case/case.ts';
import type { DecoderWords, NamedReason } from '../../../words/decoder/words.ts';
import { count } from '../../../words/tools/words.ts';
import { TextField } from '../case-file/fields.tsx';
import { Found } from './Found.tsx';
import { choose, take, useFocusOnOutcome, useReading, type Reading } from './reading.ts';
import { ReasonList } from './ReasonList.tsx';

/** More than is looked at, so that a whole mail can be pasted and nothing of it is cut off in silence. */
const LONGEST_PASTE = 100_000;

/** Asks for their words, or for the reason itself. The words are read here, and kept for the letter. */
export function Ask(props: {
  readonly words: DecoderWords;
  readonly reasons: readonly NamedReason[];
  readonly kept: Case;
  /** One reason was found by pressing the button, and taken. */
  readonly answered: () => void;
}) {
  const { words, reasons, kept } = props;
  const { text, write, reading, find } = useReading(kept, props.answered);
  const { form, outcome } = useFocusOnOutcome(reading);
  return (
    <div class="tool-inputs" ref={form}>
      <h2>{words.heading}</h2>
      <TextField
        field={words.paste}
        value={text}
        write={write}
        rows={6}
        maxLength={LONGEST_PASTE}
        error={reading.is === 'nothing-pasted' ? words.nothingPasted : undefined}
      />
      <div class="button-row">
        <button type="button" class="button" onClick={() => void find()}>
          {words.find}
        </button>
      </div>
      <p role="status">{statusOf(reading, words)}</p>
      <div ref={outcome} tabIndex={-1}>
        {reading.is === 'failed' && <p class="notice notice-amber">{words.failed}</p>}
        {reading.is === 'read' && (
          <Found decoding={reading.decoding} words={words} reasons={reasons} chosen={kept.rejection} take={take} />
        )}
      </div>
      <ReasonList words={words} reasons={reasons} chosen={kept.rejection} choose={choose} />
    </div>
  );
}

function statusOf(reading: Reading, words: DecoderWords): string {
  if (reading.is === 'reading') return words.reading;
  if (reading.is !== 'read' || reading.decoding.found.length === 0) return '';
  return count(words.found, reading.decoding.found.length);
}
