import type { Decoding, Recognised } from '../../../domain/rejection/decode.ts';
import type { RejectionId } from '../../../domain/rejection/rejections.ts';
import type { DecoderWords, NamedReason } from '../../../words/decoder/words.ts';

/** What was recognised, with the words that gave it away; several reasons are a choice. */
export function Found(props: {
  readonly decoding: Decoding;
  readonly words: DecoderWords;
  readonly reasons: readonly NamedReason[];
  readonly chosen: RejectionId | null;
  readonly take: (one: Recognised) => void;
}) {
  const { decoding, words, reasons, chosen, take } = props;
  const says = (one: Recognised) => reasons.find(({ id }) => id === one.reason)?.says ?? one.reason;
  const [only] = decoding.found;
  return (
    <>
      {only === undefined && <p class="notice">{words.none}</p>}
      {only !== undefined && decoding.found.length === 1 && (
        <p class="notice">
          <strong>{says(only)}</strong>
          <Wrote one={only} words={words} />
        </p>
      )}
      {decoding.found.length > 1 && (
        <fieldset class="choices field">
          <legend>{words.whichFits}</legend>
          {decoding.found.map((one) => (
            <label key={one.reason}>
              <input type="radio" name="reason" checked={chosen === one.reason} onChange={() => take(one)} />
              <span>
                <strong>{says(one)}</strong>
                <Wrote one={one} words={words} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {decoding.cut && <p class="hint">{words.cut}</p>}
    </>
  );
}

function Wrote({ one, words }: { readonly one: Recognised; readonly words: DecoderWords }) {
  return (
    <span class="wrote">
      {words.wrote}
      <q lang={one.language} dir="auto">
        {one.words}
      </q>
    </span>
  );
}
