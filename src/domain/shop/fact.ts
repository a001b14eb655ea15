import type { Country } from './shop.ts';
import type { EventId, Payment, ProblemId } from '../claim/claim.ts';
import type { NoteId } from '../claim/notes.ts';
import type { StepId } from '../claim/route.ts';

export const UNITS = ['hours', 'calendar-days', 'business-days', 'months', 'years'] as const;
export type Unit = (typeof UNITS)[number];

/** What a clock is about. A route step names the clocks that open and close it. */
export const CLOCKS = [
  'report-missing',
  'return-window',
  'withdrawal',
  'cancel-late',
  'refund-due',
  'a-to-z-opens',
  'a-to-z-closes',
  'appeal',
  'reject',
  'guarantee',
  'presumption',
  'defect-notice',
  'card-law',
  'card-scheme',
  'bank-rule',
  'mediation',
  'dispute-talks',
  'answer-due',
] as const;
export type Clock = (typeof CLOCKS)[number];

export type Confidence = 'high' | 'medium' | 'low';

/** So many of a unit. */
export interface Span {
  readonly value: number;
  readonly unit: Unit;
}

/** A fact that yields a day: so many units from an event, and how they are counted. */
export interface Rule {
  readonly clock: Clock;
  readonly value: number;
  readonly unit: Unit;
  readonly from: EventId;
  /**
   * `last-day`: still in time on that day. `earliest-day`: from that day on. `their-last-day`: the other
   * side has until the end of that day, so it is from the day after on.
   */
  readonly means: 'last-day' | 'earliest-day' | 'their-last-day';
  /**
   * Hard: the right or route ends. Outer: it ends at the latest, and somebody else, such as the bank,
   * sets an earlier day. Customary: what is usually kept. Advisory: our own caution.
   */
  readonly nature: 'hard' | 'outer' | 'customary' | 'advisory';
  /** The fact has a condition that we do not ask about, such as "only electronics". */
  readonly onlyIf: boolean;
  /** `not-counted`: the day after the event is day one (Regulation (EEC, Euratom) 1182/71, article 3). */
  readonly eventDay: 'not-counted' | 'counted';
  /** What must go by first: "60 days after the 15 days in which the money is due". */
  readonly wait: Span | null;
  /** The country whose public holidays are no business days; `null`: nobody says which are. */
  readonly holidays: Country | null;
}

export const RIGHTS = ['delivery-risk', 'conformity', 'reject', 'withdrawal-refund', 'guarantee-promise'] as const;
/** What a letter may stand on. The wording of each letter language has one sentence per kind. */
export type RightKind = (typeof RIGHTS)[number];

/** A fact that a letter may cite, with the name of the law as that law's country writes it. */
export interface Right {
  readonly kind: RightKind;
  readonly citation: string;
  /** The fact whose rule ends this right; a letter does not cite it after that day. `null`: no known end. */
  readonly until: string | null;
}

/** To whom and to what a fact applies. */
export interface Scope {
  readonly problems: 'any' | readonly ProblemId[];
  readonly opponents: 'any' | readonly ('amazon' | 'seller')[];
  readonly payments: 'any' | readonly Payment[];
  /** Countries of residence that it was made for; elsewhere it is shown with that caution. */
  readonly residents: 'any' | readonly Country[];
  /** First and last day of purchase that it covers, as ISO days; `null` where it is open. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** A statement with source, date of check and confidence; some yield a day, some may be cited. */
export interface Fact {
  readonly id: string;
  readonly confidence: Confidence;
  readonly scope: Scope;
  readonly rule: Rule | null;
  readonly right: Right | null;
  /** The step of the route that rests on this fact; `null` where it serves no single one. */
  readonly road: StepId | null;
  /** `how-long`: says how long that step usually takes. */
  readonly about: 'how-long' | null;
  /** What a reader in a special position must know, and this fact says. */
  readonly note: NoteId | null;
  /** The fact says that no such clock runs: Japan has no cooling-off. */
  readonly denies: Clock | null;
}
