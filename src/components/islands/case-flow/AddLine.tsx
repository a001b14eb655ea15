import { useId, useState } from 'preact/hooks';
import { totalOf } from '../../../domain/claim/claim.ts';
import { readAmount } from '../../../domain/case/amount.ts';
import { eventOfAnswer } from '../../../domain/case/sent.ts';
import { fill } from '../../../words/tools/words.ts';
import { DateField } from '../case-file/DateField.tsx';
import { TextField } from '../case-file/fields.tsx';
import { forgetLetterChoice } from '../case-file/letter-choice.ts';
import { change } from '../case-file/store.ts';
import { decimalsOf } from '../case-file/currency.ts';
import { money } from './money.ts';
import type { Ready } from './ready.ts';

const LINES = ['refund', 'answered', 'refused'] as const;
type Line = (typeof LINES)[number];

/** What can come back after a letter went out. Each is noted with its day and leads to the next step. */
export function AddLine(props: Ready) {
  const { send: words, root } = props;
  const [adding, add] = useState<Line | null>(null);
  const [added, done] = useState<Line | null>(null);
  const rest = totalOf(props.kept.amounts) ?? 0;
  const finish = (line: Line) => {
    forgetLetterChoice();
    add(null);
    done(line);
  };
  return (
    <div class="add-line">
      <h3>{words.addHeading}</h3>
      <div class="button-row">
        {LINES.map((line) => (
          <button
            key={line}
            type="button"
            class="button-quiet"
            aria-expanded={adding === line}
            onClick={() => add(adding === line ? null : line)}
          >
            {words.add[line]}
          </button>
        ))}
      </div>
      {adding === 'refund' && <Refund {...props} finish={() => finish('refund')} />}
      {(adding === 'answered' || adding === 'refused') && (
        <Answer key={adding} {...props} line={adding} finish={() => finish(adding)} />
      )}
      <div role="status">
        {added === 'refund' && (
          <p>
            {words.added} {rest > 0 && fill(words.refundRest, { sum: money(rest, props) })}
          </p>
        )}
        {added === 'answered' && (
          <p>
            {words.added} {words.answeredNext} <a href={`${root}letter/`}>{words.toLetter}</a>
          </p>
        )}
        {added === 'refused' && (
          <p>
            {words.added} {words.refusedNext}{' '}
            <a href={`${root.replace(/case\/$/, '')}tools/rejection/`}>{words.refusedLink}</a>
          </p>
        )}
      </div>
    </div>
  );
}

function Answer(props: Ready & { readonly line: 'answered' | 'refused'; readonly finish: () => void }) {
  const { kept, situation, send: words, caseWords, line, finish } = props;
  const today = situation.day.toString();
  const [on, set] = useState<string | undefined>(today);
  const note = () => {
    if (on === undefined || on > today) return;
    const event = eventOfAnswer(kept, line === 'refused');
    change((current) => ({ ...current, dates: { ...current.dates, [event]: on } }));
    finish();
  };
  const error =
    on !== undefined && on > today ? fill(caseWords.dateErrors.future, { date: words.addOn[line] }) : undefined;
  return (
    <div class="adding">
      <DateField
        id="answered-on"
        field={{ label: words.addOn[line], hint: '' }}
        words={caseWords}
        value={on}
        error={error}
        take={set}
      />
      <button type="button" class="button-quiet" onClick={note}>
        {words.addNote}
      </button>
    </div>
  );
}

function Refund(props: Ready & { readonly finish: () => void }) {
  const { kept, situation, send: words, letter, finish } = props;
  const id = useId();
  const { refunded: _before, ...asked } = kept.amounts;
  const total = totalOf(asked);
  const [whole, choose] = useState(total !== undefined);
  const [typed, type] = useState('');
  const [error, fail] = useState<string>();
  const { currency } = situation.loaded.shop.correspondent;
  const note = () => {
    const reading = readAmount(typed, decimalsOf(currency));
    const sum = whole && total !== undefined ? total : reading.is === 'amount' ? reading.minor : undefined;
    if (sum === undefined) {
      const words = reading.is === 'unclear' ? letter.amountErrors.unclear : letter.amountErrors.notAnAmount;
      return fail(fill(words, { amount: props.send.refundAmount.label }));
    }
    change((current) => ({ ...current, amounts: { ...current.amounts, refunded: sum } }));
    finish();
  };
  return (
    <div class="adding">
      {total !== undefined && (
        <fieldset class="question">
          <legend>{words.refundQuestion}</legend>
          {([true, false] as const).map((all) => (
            <label key={String(all)} class="choice">
              <input type="radio" name={id} checked={whole === all} onChange={() => choose(all)} />
              <span>{all ? words.refundAll : words.refundPart}</span>
            </label>
          ))}
        </fieldset>
      )}
      {(total === undefined || !whole) && (
        <TextField
          field={{ label: words.refundAmount.label, hint: fill(words.refundAmount.hint, { currency }) }}
          value={typed}
          write={type}
          error={error}
          inputMode="decimal"
          maxLength={30}
        />
      )}
      <button type="button" class="button-quiet" onClick={note}>
        {words.addNote}
      </button>
    </div>
  );
}
