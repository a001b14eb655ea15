import { useEffect, useRef, useState } from 'preact/hooks';
import { EMPTY_CASE, type Case } from '../../../domain/case/case.ts';
import { decodeRejection, type Decoding, type Recognised } from '../../../domain/rejection/decode.ts';
import type { RejectionId } from '../../../domain/rejection/rejections.ts';
import { loadPhrases } from '../../../browser/phrases.ts';
import { change } from '../case-file/store.ts';

/** What a case may keep of their words. */
export const LONGEST_KEPT = 20_000;

/** How far the reading of a pasted text has come. */
export type Reading =
  | { readonly is: 'not-yet' | 'nothing-pasted' | 'reading' | 'failed' }
  | { readonly is: 'read'; readonly decoding: Decoding };

/**
 * The pasted text and what was found in it. Where one reason is found it is taken at once, and
 * `answered` is called: the answer should then be shown to whoever pressed the button.
 */
export function useReading(kept: Case, answered: () => void) {
  const [text, setText] = useState(kept.words.theirReason);
  const [reading, setReading] = useState<Reading>({ is: 'not-yet' });
  useEffect(() => {
    if (kept !== EMPTY_CASE) return;
    setText('');
    setReading({ is: 'not-yet' });
  }, [kept]);

  const write = (typed: string) => {
    setText(typed);
    quote(typed);
  };
  const find = async () => {
    if (text.trim() === '') {
      setReading({ is: 'nothing-pasted' });
      return;
    }
    setReading({ is: 'reading' });
    const decoding = await decoded(text);
    setReading(decoding === null ? { is: 'failed' } : { is: 'read', decoding });
    const [only, another] = decoding?.found ?? [];
    if (only === undefined || another !== undefined) return;
    take(only);
    answered();
  };
  return { text, write, reading, find };
}

async function decoded(text: string): Promise<Decoding | null> {
  try {
    return decodeRejection(text, await loadPhrases());
  } catch {
    return null;
  }
}

/** Keeps their words, so that the letter can quote them. */
export function quote(words: string): void {
  const theirReason = words.slice(0, LONGEST_KEPT);
  change((current) => ({ ...current, words: { ...current.words, theirReason } }));
}

export function choose(rejection: RejectionId | null): void {
  change((current) => ({ ...current, rejection }));
}

/** A reason that was recognised comes with its sentence: that one is kept, and the letter quotes it. */
export function take({ reason, sentence }: Recognised): void {
  choose(reason);
  quote(sentence);
}

/** Puts the focus where a reading that needs somebody's attention says so; where a reason was taken, the answer has it. */
export function useFocusOnOutcome(reading: Reading) {
  const form = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (reading.is === 'nothing-pasted') form.current?.querySelector('textarea')?.focus();
    else if (reading.is === 'failed' || (reading.is === 'read' && reading.decoding.found.length !== 1))
      outcome.current?.focus();
  }, [reading]);
  return { form, outcome };
}
