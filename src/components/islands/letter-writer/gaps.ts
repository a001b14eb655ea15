import { AMOUNT_LINES, EVENTS } from '../../../domain/claim/claim.ts';
import type { FieldId } from '../../../domain/letter/letter.ts';
import type { CaseWords, LetterWords } from '../../../words/tools/words.ts';

/** A gap by its name in the page's language: the reader may not know the letter's. */
export function gapName(field: FieldId, words: LetterWords, caseWords: CaseWords): string {
  const event = EVENTS.find((id) => field === `date-${id}`);
  if (event !== undefined) return caseWords.dates[event].label;
  const line = AMOUNT_LINES.find((id) => field === `amount-${id}`);
  if (line !== undefined) return words.amounts[line];
  return words.gapFields[field] ?? field;
}
