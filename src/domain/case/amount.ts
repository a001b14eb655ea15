/** What a typed amount means, or why it cannot be told. */
export type AmountReading =
  | { readonly is: 'amount'; readonly minor: number }
  | { readonly is: 'empty' }
  | { readonly is: 'unclear' }
  | { readonly is: 'not-an-amount' };

/** The largest amount that a letter takes, in minor units: beyond it a number is a slip of the finger. */
const LARGEST = 1_000_000_000_00;

/**
 * Reads an amount as people type it, with a decimal point or a comma, and asks where two readings
 * are possible: 1.234 may be a thousand or one and a bit.
 *
 * @param decimals how many decimals the currency has: 2 for GBP, 0 for JPY.
 * @example
 * readAmount('1.234,50', 2) // { is: 'amount', minor: 123450 }
 * readAmount('1.234', 2) // { is: 'unclear' }
 */
export function readAmount(typed: string, decimals: number): AmountReading {
  if (typed.trim() === '') return { is: 'empty' };
  // A currency may stand before or after the figures, never between them: "2 x 30" is no amount.
  const text = typed
    .normalize('NFKC')
    .replace(/^[^\d.,-]+|[^\d.,-]+$/gu, '')
    .replace(/['’\s]/gu, '');
  if (!/^\d[\d.,]*$/.test(text)) return { is: 'not-an-amount' };

  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const marks = text.replace(/\d/g, '');
  if (last === -1) return minorOf(text, '', decimals);
  const after = text.length - last - 1;
  const onlyOneMark = marks.length === 1;
  if (onlyOneMark && after === 3) return decimals === 0 ? minorOf(text.replace(/[.,]/g, ''), '', 0) : { is: 'unclear' };
  const groups = new Set(marks).size === 1 && marks.length > 1;
  if (groups) return after === 3 ? minorOf(text.replace(/[.,]/g, ''), '', decimals) : { is: 'not-an-amount' };
  if (after > decimals) return { is: 'not-an-amount' };
  return minorOf(text.slice(0, last).replace(/[.,]/g, ''), text.slice(last + 1), decimals);
}

function minorOf(whole: string, fraction: string, decimals: number): AmountReading {
  const minor = Number(whole + fraction.padEnd(decimals, '0'));
  return Number.isSafeInteger(minor) && minor <= LARGEST ? { is: 'amount', minor } : { is: 'not-an-amount' };
}
