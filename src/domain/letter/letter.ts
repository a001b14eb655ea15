import type { EventId, AmountLineId } from '../claim/claim.ts';
import type { EvidenceId } from '../evidence/checklist.ts';

/** The languages that letters are written in, as BCP 47 tags. Not the languages of the site. */
export const LETTER_LANGUAGES = ['en', 'zh-TW', 'ja', 'de'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

export const STAGES = ['formal-claim', 'guarantee-claim', 'refund-reminder', 'appeal'] as const;
export type StageId = (typeof STAGES)[number];

/** How the letter travels: a box on Amazon's pages, an e-mail, or paper with an address. */
export const CHANNELS = ['form', 'email', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Something that the reader gives and that a letter must say. */
export type FieldId =
  | 'name'
  | 'address'
  | 'order-number'
  | 'item'
  | 'seller'
  | 'tracking'
  | 'return-tracking'
  | 'total'
  | 'story'
  | 'their-reason'
  | 'new-evidence'
  | 'answer-by'
  | 'today'
  | `amount-${AmountLineId}`
  | `date-${EventId}`;

/** A piece of a line: our words, what the reader gave, or what is still missing. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'given'; readonly text: string; readonly field: FieldId }
  | { readonly kind: 'gap'; readonly text: string; readonly field: FieldId };

export type ParagraphKind =
  | 'sender'
  | 'date'
  | 'addressee'
  | 'subject'
  | 'text'
  | 'fact'
  | 'own-words'
  | 'request'
  | 'signature'
  | 'heading'
  | 'enclosure';

export interface Paragraph {
  /** Stable over languages, so that a twin letter can be laid beside it. */
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly runs: readonly Run[];
}

/** A letter as a tree: never a string of HTML, so that nothing a reader types can become markup. */
export interface Letter {
  readonly stage: StageId;
  readonly language: LetterLanguage;
  readonly channel: Channel;
  readonly dir: 'ltr' | 'rtl';
  readonly subject: readonly Run[];
  readonly paragraphs: readonly Paragraph[];
  readonly enclosures: readonly EvidenceId[];
  /** What is still missing, each once, in the order in which it stands in the letter. */
  readonly gaps: readonly FieldId[];
}

/** The text of a line, a gap in square brackets. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'gap' ? `[${run.text}]` : run.text)).join('');
}

/**
 * The letter as plain text: what the clipboard, the file and the form get.
 *
 * @example
 * textOf(letter).split('\n')[0] // 'Subject: Refund of £749.00 — order 203-1234567-1234567'
 */
export function textOf(letter: Letter): string {
  return letter.paragraphs
    .map((paragraph, index) => {
      const text = textOfRuns(paragraph.runs);
      const next = letter.paragraphs[index + 1];
      const tight = next !== undefined && next.kind === paragraph.kind && TIGHT.includes(paragraph.kind);
      return text + (next === undefined ? '\n' : tight || paragraph.kind === 'heading' ? '\n' : '\n\n');
    })
    .join('');
}

const TIGHT: readonly ParagraphKind[] = ['sender', 'addressee', 'fact', 'request', 'enclosure', 'signature'];
