import type { AmountLineId, EventId, ProblemId, Remedy } from '../domain/claim/claim.ts';
import type { EvidenceId } from '../domain/evidence/checklist.ts';
import type { FieldId, LetterLanguage, Run, StageId } from '../domain/letter/letter.ts';
import type { Consequence } from '../domain/letter/plan.ts';
import type { RightKind } from '../domain/shop/fact.ts';

export type Text = readonly Run[];

/** Events that are a talk with somebody, who may be the reader of the letter. */
export type TalkEvent = 'contacted-seller' | 'seller-answered' | 'claim-filed';

/** What a sentence may name. Each is a run: what the reader gave, or a marked gap. */
export interface Slots {
  readonly name: Run;
  readonly orderNumber: Run;
  readonly item: Run;
  readonly seller: Run;
  readonly tracking: Run;
  readonly returnTracking: Run;
  /** The sum asked for, with its currency. */
  readonly total: Run;
  readonly theirReason: Run;
  readonly answerBy: Run;
  readonly today: Run;
  readonly date: (event: EventId) => Run;
  readonly amount: (line: AmountLineId) => Run;
  /** The shop's name as it stands in an address bar: "Amazon.de". */
  readonly shop: string;
}

/**
 * One language's sentences for every letter. The compiler names what is missing; there is no
 * fallback language. A sentence is a function of the slots and is written with {@link say}.
 */
export interface Wording {
  readonly language: LetterLanguage;
  readonly dir: 'ltr' | 'rtl';
  /** The language's name in itself, for the select. */
  readonly ownName: string;
  /** `true` once somebody who reads the language natively has read it all. */
  readonly reviewed: boolean;
  /** A day in the long form of a business letter. */
  readonly date: (day: Temporal.PlainDate) => string;
  /** A sum of minor units in the currency's and the language's form. */
  readonly money: (minor: number, currency: string) => string;
  /** What stands in the brackets of a gap. */
  readonly gap: (field: FieldId) => string;
  /** "Subject", as it stands before the subject line in plain text. */
  readonly subjectLabel: string;
  /** The problem as it stands in a subject line: "marked as delivered but not received". */
  readonly matter: Record<ProblemId, Text>;
  readonly subject: Record<StageId, (s: Slots, matter: Text) => Text>;
  /** What is asked for, as it is added to the subject of a formal claim. */
  readonly subjectDemand: Record<Remedy, (s: Slots) => Text>;
  readonly salutation: { readonly amazon: (s: Slots) => Text; readonly seller: (s: Slots) => Text };
  /** What I bought, when, where, sold by whom. `named` only names the order: that I placed it may be what is denied. */
  readonly opening: Record<'placed' | 'named', Record<'amazonSold' | 'sellerSold', (s: Slots) => Text>>;
  /** What this letter is: a claim, a guarantee request, a reminder, an appeal. */
  readonly purpose: Record<StageId, (s: Slots) => Text>;
  /** The sentence that decides the problem. */
  readonly problem: Record<ProblemId, (s: Slots) => Text>;
  readonly factsHeading: Text;
  /** One dated event a line: what happened on that day. */
  readonly event: Record<EventId, (s: Slots) => Text>;
  /** The same events where the letter goes to the one they are about: "I wrote to you". */
  readonly eventWithYou: Record<TalkEvent, (s: Slots) => Text>;
  readonly trackingLine: (s: Slots) => Text;
  readonly returnTrackingLine: (s: Slots) => Text;
  readonly storyHeading: Text;
  /** "You refused with these words:" — the quotation itself stands in the slot `theirReason`. */
  readonly answerToReason: (s: Slots) => Text;
  readonly newEvidenceHeading: Text;
  /** Why it is owed, per kind of right; `citation` is the law's own name. */
  readonly right: Record<RightKind, (citation: string, s: Slots) => Text>;
  /** Amazon's promise as it is held up to a seller, before any request was made. */
  readonly promiseToSeller: (s: Slots) => Text;
  /** Where no right can be cited: the plain duty, without a law; `noBreach` where goods may be just as they were sold. */
  readonly noRight: Record<'breach' | 'noBreach', (s: Slots) => Text>;
  readonly remedy: Record<Remedy, (s: Slots) => Text>;
  readonly amountsHeading: Text;
  readonly amount: Record<AmountLineId, (s: Slots) => Text>;
  readonly totalLine: (s: Slots) => Text;
  readonly deadline: (s: Slots) => Text;
  readonly consequence: Record<Consequence, (s: Slots) => Text>;
  readonly requestsHeading: Text;
  /** Records wanted from them, two or three a problem. */
  readonly requests: Record<ProblemId, readonly Text[]>;
  readonly whatDecisionRestsOn: Text;
  readonly confirm: Text;
  readonly closing: Text;
  readonly enclosuresHeading: Text;
  readonly evidence: Record<EvidenceId, string>;
}

/**
 * Writes a sentence with slots in it. Plain strings become our words; runs and texts stay what they are.
 *
 * @example
 * say`I ordered ${s.item} on ${s.date('ordered')}.`
 */
export function say(words: TemplateStringsArray, ...slots: readonly (Run | string | Text)[]): Text {
  return words
    .flatMap((text, index): (Run | Text)[] => {
      const slot = slots[index];
      const before: Run[] = text === '' ? [] : [{ kind: 'text', text }];
      if (slot === undefined) return before;
      return [...before, typeof slot === 'string' ? { kind: 'text', text: slot } : slot];
    })
    .flat();
}

/** A long date of a business letter, by the language's own rules. */
export function longDate(language: string): (day: Temporal.PlainDate) => string {
  return (day) => day.toLocaleString(language, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** Money in the language's form, from minor units; yen and other currencies without cents are whole. */
export function moneyIn(language: string): (minor: number, currency: string) => string {
  return (minor, currency) => {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
    return format.format(minor / 10 ** digits);
  };
}
