import { atom } from 'nanostores';
import { parseLetterChoice, type LetterChoice } from '../../../schemas/letter-choice.ts';
import { forget, keep, readKept } from '../../../browser/storage.ts';

const KEY = 'claimpath:letter';

/** Which letter the reader is at: the pages after the letter speak of the same one. */
export const $letterChoice = atom<LetterChoice>({});

/** Takes over what was kept. A browser that keeps nothing begins with what fits the order. */
export function readLetterChoice(): void {
  const text = readKept(KEY);
  if (text === null) return;
  try {
    $letterChoice.set(parseLetterChoice(JSON.parse(text)));
  } catch {
    // Not ours to mend: what fits the order is taken instead.
  }
}

export function chooseLetter(part: LetterChoice): void {
  const choice = { ...$letterChoice.get(), ...part };
  $letterChoice.set(choice);
  keep(KEY, JSON.stringify(choice));
}

/** After a letter went out, or an answer came, the next one is asked for anew. */
export function forgetLetterChoice(): void {
  $letterChoice.set({});
  forget(KEY);
}
