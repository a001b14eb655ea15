import type {
  AmountLineId,
  Buyer,
  EventId,
  Payment,
  ProblemId,
  Remedy,
  ShippedBy,
  SoldBy,
} from '../../domain/claim/claim.ts';
import type { StepId, Wall } from '../../domain/claim/route.ts';
import type { DayParts } from '../../domain/case/day.ts';
import type { EvidenceState } from '../../domain/evidence/checklist.ts';
import type { Strength } from '../../domain/evidence/strength.ts';
import type { Need, Reason } from '../../domain/evidence/wanted.ts';
import type { Channel, FieldId, LetterLanguage, StageId } from '../../domain/letter/letter.ts';
import type { WarningId } from '../../domain/letter/review.ts';
import type { ShopId } from '../../domain/shop/shop.ts';
import type { Absence } from '../../domain/deadline/absences.ts';
import type { Clock, Rule, Unit } from '../../domain/shop/fact.ts';
import type { Language } from '../words.ts';

/** A question with its answers: what is asked, what helps to answer, and the words of each choice. */
export interface Question<Answer extends string> {
  readonly label: string;
  readonly hint: string;
  readonly answers: Readonly<Record<Answer, string>>;
}

/** A field that is typed into. */
export interface Field {
  readonly label: string;
  readonly hint: string;
}

/** A counted noun: `one` for exactly one, `many` for the rest. Chinese says the same in both. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/** The countries that the tools ask about: those with facts, and any other. */
export type HomeAnswer =
  | 'TW'
  | 'HK'
  | 'US'
  | 'CA'
  | 'CA-QC'
  | 'CA-ON'
  | 'MX'
  | 'BR'
  | 'GB'
  | 'IE'
  | 'DE'
  | 'FR'
  | 'IT'
  | 'ES'
  | 'NL'
  | 'BE'
  | 'PL'
  | 'SE'
  | 'TR'
  | 'AE'
  | 'SA'
  | 'EG'
  | 'ZA'
  | 'JP'
  | 'IN'
  | 'AU'
  | 'SG'
  | 'ZZ';

/** What all three tools share: the questions of the case, and what is said about keeping it. */
export interface CaseWords {
  readonly language: Language;
  readonly locale: string;
  readonly loading: string;
  readonly orderHeading: string;
  readonly choose: string;
  readonly problem: Question<ProblemId>;
  readonly shop: Question<ShopId>;
  readonly home: Question<HomeAnswer>;
  readonly soldBy: Question<SoldBy>;
  readonly shippedBy: Question<ShippedBy>;
  readonly payment: Question<Payment>;
  readonly buyer: Question<Buyer>;
  readonly remedy: Question<Remedy>;
  readonly more: string;
  readonly datesHeading: string;
  readonly datesHint: string;
  readonly dates: Readonly<Record<EventId, Field>>;
  readonly dateParts: Readonly<Record<keyof DayParts, string>>;
  readonly dateErrors: {
    readonly partMissing: string;
    readonly noSuchDay: string;
    readonly notADay: string;
    readonly future: string;
    readonly order: string;
  };
  readonly errorsHeading: string;
  readonly saved: string;
  readonly kept: string;
  readonly trouble: Readonly<
    Record<'blocked' | 'full' | 'damaged' | 'newer' | 'offline' | 'clock' | 'link' | 'other-tab', string>
  >;
  readonly linkDiffers: string;
  readonly takeLink: string;
  readonly keepMine: string;
  readonly reload: string;
  readonly share: string;
  readonly shareNote: string;
  readonly shared: string;
  readonly notShared: string;
  readonly wipe: string;
  readonly wipeQuestion: string;
  readonly wipeYes: string;
  readonly wipeNo: string;
  readonly wiped: string;
  readonly privacy: string;
}

/** What is said about one thing on the list, in the page's language. */
export interface EvidenceWords {
  readonly name: string;
  readonly why: string;
  readonly how: string;
  readonly without: string;
  readonly cover: string | null;
}

/** A refusal as a sentence can go on with it, and its page. */
export interface RefusalLink {
  readonly saying: string;
  readonly path: string;
}

export interface ChecklistWords {
  readonly heading: string;
  readonly firstChoose: string;
  readonly needs: Readonly<Record<Need, string>>;
  /** Why a thing is on this list, as it stands under its name. */
  readonly because: Readonly<Record<Reason, string>>;
  readonly states: Readonly<Record<EvidenceState | 'open', string>>;
  readonly how: string;
  readonly without: string;
  /** Stands before the link to a refusal. */
  readonly oftenSay: string;
  readonly cover: string;
  /** Stands before the fact that asks for a thing. */
  readonly rule: string;
  readonly source: string;
  readonly sourceDate: string;
  readonly unknownDate: string;
  readonly count: string;
  readonly levels: Readonly<Record<Strength['level'], string>>;
  readonly lacking: string;
  readonly cannot: string;
  readonly invites: string;
  /** Stands between the things of a list in a sentence. */
  readonly separator: string;
  readonly print: string;
  readonly toLetter: string;
  readonly otherOpponent: string;
  readonly otherPlace: string;
  /** Over the things that only some orders need, on paper. */
  readonly particular: string;
  readonly inPlaces: string;
}

export interface DeadlineWords {
  readonly heading: string;
  readonly pictureHeading: string;
  readonly empty: string;
  readonly summary: Counted;
  readonly next: string;
  readonly lastDay: string;
  readonly firstDay: string;
  readonly already: string;
  readonly theirLastDay: string;
  readonly theirDayOver: string;
  readonly passed: string;
  readonly missing: string;
  readonly today: string;
  readonly daysLeft: Counted;
  readonly daysUntil: Counted;
  readonly daysSince: Counted;
  readonly stillPossible: string;
  readonly stillOpen: string;
  readonly roadClosed: string;
  readonly why: string;
  readonly counted: string;
  readonly countedFromDay: string;
  readonly countedAfterWait: string;
  readonly countedMissing: string;
  readonly lands: Readonly<Record<'last-day' | 'earliest-day' | 'their-last-day', string>>;
  readonly monthEnd: string;
  readonly skipped: Counted;
  readonly businessDays: string;
  readonly hours: string;
  readonly spans: Readonly<Record<Unit, Counted>>;
  readonly weekend: string;
  readonly holidays: string;
  readonly holidaysLater: string;
  readonly source: string;
  readonly sourceDate: string;
  readonly unknownDate: string;
  readonly confidence: Readonly<Record<'high' | 'medium' | 'low', string>>;
  readonly nature: Readonly<Record<Rule['nature'], string>>;
  /** In place of `nature.hard` where the day opens something. */
  readonly notBefore: string;
  readonly livesElsewhere: string;
  readonly onlyIf: string;
  readonly zone: string;
  readonly safeWait: string;
  readonly noSafeWait: string;
  readonly safeWaitKept: string;
  readonly pictureHint: string;
  readonly absences: {
    readonly denied: string;
    readonly notKnown: string;
    readonly ask: Readonly<Record<Extract<Absence, { is: 'not-known' }>['ask'], string>>;
    readonly clocks: Readonly<Record<Clock, string>>;
  };
  readonly waiting: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    readonly until: string;
    readonly nothing: string;
    readonly closing: string;
    readonly closes: string;
    readonly passing: string;
    readonly passes: string;
    readonly opening: string;
  };
  readonly calendar: {
    readonly name: string;
    readonly all: string;
    readonly one: string;
    readonly oneNamed: string;
    readonly hint: string;
    readonly made: string;
    readonly failed: string;
    readonly lastDay: string;
    readonly firstDay: string;
    readonly whenPassed: string;
    readonly page: string;
  };
  readonly routeHeading: string;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly states: {
    readonly now: string;
    readonly from: string;
    readonly after: string;
    readonly closed: string;
    readonly notYours: string;
  };
  readonly walls: Readonly<Record<Wall, string>>;
  readonly conflicts: Readonly<Record<string, string>>;
  readonly conflictHeading: string;
  readonly print: string;
  readonly toLetter: string;
}

export interface LetterWords {
  readonly settingsHeading: string;
  readonly stage: Question<StageId>;
  readonly letterLanguage: Field;
  readonly languages: Readonly<Record<LetterLanguage, string>>;
  readonly channel: Question<Channel>;
  readonly fieldsHeading: string;
  readonly fieldsHint: string;
  readonly fields: Readonly<
    Record<
      | 'name'
      | 'address'
      | 'email'
      | 'number'
      | 'item'
      | 'seller'
      | 'tracking'
      | 'returnTracking'
      | 'story'
      | 'theirReason'
      | 'newEvidence',
      Field
    >
  >;
  readonly answerBy: Field;
  readonly amountsHeading: string;
  readonly amountsHint: string;
  readonly amounts: Readonly<Record<AmountLineId, string>>;
  readonly amountErrors: { readonly unclear: string; readonly notAnAmount: string };
  readonly orderNumberOdd: string;
  readonly previewHeading: string;
  readonly previewLabel: string;
  readonly twinLabel: string;
  readonly twinNote: string;
  readonly showTwin: string;
  readonly ownWords: string;
  readonly notReviewed: string;
  readonly gaps: Counted;
  readonly noGaps: string;
  readonly gapFields: Readonly<Partial<Record<FieldId, string>>>;
  readonly reviewHeading: string;
  readonly reviewClean: string;
  readonly warnings: Readonly<Record<WarningId, string>>;
  readonly length: string;
  readonly copy: string;
  readonly copyWithGaps: Counted;
  readonly copied: string;
  readonly copyFailed: string;
  readonly file: string;
  readonly print: string;
  readonly printNote: string;
  readonly enclosuresNote: string;
  readonly firstChoose: string;
}

export interface ToolWords {
  readonly caseFile: CaseWords;
  readonly checklist: ChecklistWords;
  readonly deadlines: DeadlineWords;
  readonly letter: LetterWords;
}

/**
 * Puts values into the holes of a sentence. Words travel to the tools as plain data, so they are
 * strings with named holes, not functions.
 *
 * @throws Error where a hole has no value: the sentence and its caller do not fit.
 * @example
 * fill('{count} days left', { count: 8 }) // '8 days left'
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The sentence "${sentence}" needs a value for ${hole}.`);
    return String(value);
  });
}

/**
 * The form of a counted noun that fits, filled in.
 *
 * @example
 * count({ one: '{count} day', many: '{count} days' }, 1) // '1 day'
 */
export function count(forms: Counted, number: number, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(number === 1 ? forms.one : forms.many, { count: number, ...values });
}
