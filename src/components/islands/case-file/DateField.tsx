import type { TargetedClipboardEvent, TargetedFocusEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readDay, readPastedDay, type DayParts, type DayReading } from '../../../domain/case/day.ts';
import { readFragment } from '../../../browser/fragment.ts';
import { fill, type CaseWords, type Field } from '../../../words/tools/words.ts';
import { monthInWords } from '../../../words/words.ts';
import { useFault } from './faults.ts';

const EMPTY: DayParts = { year: '', month: '', day: '' };

function partsOf(iso: string | undefined): DayParts {
  const [year, month, day] = iso?.split('-') ?? [];
  if (year === undefined || month === undefined || day === undefined) return EMPTY;
  return { year, month: String(Number(month)), day: String(Number(day)) };
}

function errorOf(reading: DayReading, label: string, words: CaseWords): string | undefined {
  switch (reading.is) {
    case 'part-missing':
      return fill(words.dateErrors.partMissing, { date: label, part: words.dateParts[reading.part] });
    case 'no-such-day': {
      const month = monthInWords(reading.year, reading.month, words.language);
      return fill(words.dateErrors.noSuchDay, { date: label, month, days: reading.daysInMonth });
    }
    case 'not-a-day':
      return fill(words.dateErrors.notADay, { date: label });
    case 'day':
    case 'empty':
      return undefined;
  }
}

/**
 * Three boxes for a date, in the order of the language. Nothing is checked while somebody types;
 * on leaving the group the day is taken over, or its fault is named. A whole date may be pasted.
 */
export function DateField(props: {
  readonly field: Field;
  readonly words: CaseWords;
  /** Where a link to this date leads; one is made up where none is given. */
  readonly id?: string;
  readonly value: string | undefined;
  readonly error?: string | undefined;
  readonly take: (iso: string | undefined) => void;
}) {
  const { field, words, value } = props;
  const madeUp = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const id = props.id ?? madeUp;
  const [parts, setParts] = useState(() => partsOf(value));
  const [error, setError] = useState<string>();
  useEffect(() => {
    if (value !== undefined) setParts(partsOf(value));
  }, [value]);
  useEffect(() => {
    // The browser looked for the part of the address before the answers had been read.
    if (props.id !== undefined && props.id === readFragment()) group.current?.scrollIntoView();
  }, [props.id]);

  const settle = (typed: DayParts) => {
    const reading = readDay(typed);
    setError(errorOf(reading, field.label, words));
    if (reading.is === 'day') props.take(reading.day.toString());
    else if (value !== undefined) props.take(undefined);
  };
  const leave = (event: TargetedFocusEvent<HTMLFieldSetElement>) => {
    const next = event.relatedTarget;
    if (!(next instanceof Node && event.currentTarget.contains(next))) settle(parts);
  };
  const paste = (event: TargetedClipboardEvent<HTMLInputElement>) => {
    const pasted = readPastedDay(event.clipboardData?.getData('text') ?? '');
    if (pasted === null) return;
    event.preventDefault();
    setParts(pasted);
    settle(pasted);
  };

  const fault = error ?? props.error;
  const order: readonly (keyof DayParts)[] =
    words.language === 'zh-TW' ? ['year', 'month', 'day'] : ['day', 'month', 'year'];
  useFault(`${id}-${order[0] ?? 'day'}`, fault, error === undefined);
  const describing = `${field.hint === '' ? '' : `${id}-hint`} ${fault === undefined ? '' : `${id}-error`}`.trim();
  return (
    <fieldset
      id={id}
      ref={group}
      class={fault === undefined ? 'field' : 'field has-error'}
      onFocusOut={leave}
      aria-describedby={describing || undefined}
    >
      <legend>{field.label}</legend>
      {field.hint !== '' && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {fault !== undefined && (
        <p class="error-message" id={`${id}-error`}>
          {fault}
        </p>
      )}
      <div class="date-parts">
        {order.map((part) => (
          <label key={part} class={`date-${part}`}>
            <span>{words.dateParts[part]}</span>
            <input
              id={`${id}-${part}`}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={12}
              value={parts[part]}
              aria-invalid={fault !== undefined}
              onInput={(event) => setParts({ ...parts, [part]: event.currentTarget.value })}
              onPaste={paste}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
