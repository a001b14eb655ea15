import { useEffect, useState } from 'preact/hooks';
import { AMOUNT_LINES, type AmountLineId } from '../../../domain/claim/claim.ts';
import { readAmount, type AmountReading } from '../../../domain/case/amount.ts';
import type { Case } from '../../../domain/case/case.ts';
import { fill, type LetterWords } from '../../../words/tools/words.ts';
import { TextField } from '../case-file/fields.tsx';
import { decimalsOf } from '../case-file/currency.ts';
import { change } from '../case-file/store.ts';

/** The lines of the sum. Each is read on leaving its field, and asked about where it can be read in two ways. */
export function AmountFields(props: { readonly kept: Case; readonly currency: string; readonly words: LetterWords }) {
  const { kept, currency, words } = props;
  return (
    <section>
      <h2>{words.amountsHeading}</h2>
      <p class="hint">{fill(words.amountsHint, { currency })}</p>
      <div class="amounts">
        {AMOUNT_LINES.map((line) => (
          <AmountField
            key={line}
            line={line}
            minor={kept.amounts[line]}
            decimals={decimalsOf(currency)}
            words={words}
          />
        ))}
      </div>
    </section>
  );
}

function AmountField(props: {
  readonly line: AmountLineId;
  readonly minor: number | undefined;
  readonly decimals: number;
  readonly words: LetterWords;
}) {
  const { line, minor, decimals, words } = props;
  const shown = minor === undefined ? '' : (minor / 10 ** decimals).toFixed(decimals);
  const [typed, setTyped] = useState(shown);
  const [error, setError] = useState<string>();
  useEffect(() => {
    if (minor !== undefined) setTyped(shown);
  }, [minor, shown]);

  const settle = () => {
    const reading = readAmount(typed, decimals);
    setError(errorOf(reading, words.amounts[line], words));
    change((current) => {
      const { [line]: _old, ...others } = current.amounts;
      return { ...current, amounts: reading.is === 'amount' ? { ...others, [line]: reading.minor } : others };
    });
  };
  return (
    <TextField
      field={{ label: words.amounts[line], hint: '' }}
      value={typed}
      write={setTyped}
      error={error}
      inputMode="decimal"
      onLeave={settle}
      maxLength={30}
    />
  );
}

function errorOf(reading: AmountReading, label: string, words: LetterWords): string | undefined {
  if (reading.is === 'unclear') return fill(words.amountErrors.unclear, { amount: label });
  if (reading.is === 'not-an-amount') return fill(words.amountErrors.notAnAmount, { amount: label });
  return undefined;
}
