import { useEffect, useRef, useState } from 'preact/hooks';
import { EMPTY_CASE, type Case } from '../../../domain/case/case.ts';
import { decodeRejection, type Decoding, type Recognised } from '../../../domain/rejection/decode.ts';
import type { RejectionId } from '../../../domain/rejection/rejections.ts';
import { loadPhrases } from '../../../browser/phrases.ts';
import type { DecoderWords, NamedReason } from '../../../words/decoder/words.ts';
import { count } from '../../../words/tools/words.ts';
import { TextField } from '../case-file/fields.tsx';
import { change } from '../case-file/store.ts';
import { Found } from './Found.tsx';
import { ReasonList } from './ReasonList.tsx';

/** More than is looked at, so that a whole mail can be pasted and nothing of it is cut off in silence. */
const LONGEST_PASTE = 100_000;
/** What a case may keep of it. */
const LONGEST_KEPT = 20_000;

type Reading =
  | { readonly is: 'not-yet' | 'nothing-pasted' | 'reading' | 'failed' }
  | { readonly is: 'read'; readonly decoding: Decoding };

interface Props {
  readonly words: DecoderWords;
  readonly reasons: readonly NamedReason[];
  readonly kept: Case;
  /** The one reason in the text was chosen by pressing the button: the answer should be shown to whoever pressed. */
  readonly answered: () => void;
}

/** Asks for their words, or for the reason itself. The words are read here, and kept for the letter. */
export function Ask({ words, reasons, kept, answered }: Props) {
  const [text, setText] = useState(kept.words.theirReason);
  const [reading, setReading] = useState<Reading>({ is: 'not-yet' });
  const form = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (kept !== EMPTY_CASE) return;
    setText('');
    setReading({ is: 'not-yet' });
  }, [kept]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    if (reading.is === 'nothing-pasted') form.current?.querySelector('textarea')?.focus();
    else outcome.current?.focus();
  }, [reading]);

  const write = (typed: string) => {
    setText(typed);
    quote(typed.slice(0, LONGEST_KEPT));
  };
  const show = (next: Reading) => {
    wantsFocus.current = true;
    setReading(next);
  };
  const find = async () => {
    if (text.trim() === '') {
      show({ is: 'nothing-pasted' });
      return;
    }
    setReading({ is: 'reading' });
    const decoding = await decoded(text);
    if (decoding === null) {
      show({ is: 'failed' });
    } else if (decoding.found[0] !== undefined && decoding.found.length === 1) {
      setReading({ is: 'read', decoding });
      take(decoding.found[0]);
      answered();
    } else {
      show({ is: 'read', decoding });
    }
  };

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

async function decoded(text: string): Promise<Decoding | null> {
  try {
    return decodeRejection(text, await loadPhrases());
  } catch {
    return null;
  }
}

function statusOf(reading: Reading, words: DecoderWords): string {
  if (reading.is === 'reading') return words.reading;
  if (reading.is !== 'read' || reading.decoding.found.length === 0) return '';
  return count(words.found, reading.decoding.found.length);
}

const quote = (theirReason: string) => change((current) => ({ ...current, words: { ...current.words, theirReason } }));

const choose = (rejection: RejectionId | null) => change((current) => ({ ...current, rejection }));

/** A reason that was recognised comes with its sentence: that one is kept, and the letter quotes it. */
function take({ reason, sentence }: Recognised): void {
  choose(reason);
  quote(sentence.slice(0, LONGEST_KEPT));
}
