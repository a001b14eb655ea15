/** The three boxes of a date, as typed. */
export interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export type DayReading =
  | { readonly is: 'day'; readonly day: Temporal.PlainDate }
  | { readonly is: 'empty' }
  | { readonly is: 'part-missing'; readonly part: keyof DayParts }
  | { readonly is: 'no-such-day'; readonly year: number; readonly month: number; readonly daysInMonth: number }
  | { readonly is: 'not-a-day' };

/** Orders and letters of this guide lie between these years; anything else is a slip of the finger. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/**
 * Reads the three boxes as a day, or says which part is missing or that the month is shorter.
 *
 * @example
 * readDay({ year: '2025', month: '2', day: '30' }) // { is: 'no-such-day', year: 2025, month: 2, daysInMonth: 28 }
 */
export function readDay(parts: DayParts): DayReading {
  const typed = { year: digits(parts.year), month: digits(parts.month), day: digits(parts.day) };
  const empty = (['day', 'month', 'year'] as const).filter((part) => typed[part] === '');
  if (empty.length === 3) return { is: 'empty' };
  if (empty[0] !== undefined) return { is: 'part-missing', part: empty[0] };

  const year = Number(typed.year);
  const month = Number(typed.month);
  const day = Number(typed.day);
  const whole = Object.values(typed).every((part) => /^\d{1,4}$/.test(part));
  if (!whole || year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return { is: 'not-a-day' };
  const daysInMonth = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  if (day > daysInMonth) return { is: 'no-such-day', year, month, daysInMonth };
  return { is: 'day', day: Temporal.PlainDate.from({ year, month, day }) };
}

/**
 * A whole date pasted into one box: 2026-03-01, 2026/3/1, 2026年3月1日. Forms in which day and month
 * could be swapped are not guessed.
 */
export function readPastedDay(pasted: string): DayParts | null {
  const found = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/.exec(pasted.normalize('NFKC'));
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  return { year, month, day };
}

function digits(text: string): string {
  return text.normalize('NFKC').trim();
}
