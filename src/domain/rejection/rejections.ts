import type { ProblemId } from '../claim/claim.ts';
import type { StepId } from '../claim/route.ts';
import type { EvidenceId } from '../evidence/checklist.ts';
import type { StageId } from '../letter/letter.ts';

/** Reasons with which a claim is refused: one page and one list of phrases each. */
export const REFUSALS = [
  'tracking-shows-delivered',
  'one-time-password',
  'seller-not-contacted',
  'too-late',
  'return-window-over',
  'return-not-received',
  'as-described',
  'changed-mind-refused',
  'no-answer-to-request',
  'bank-dispute-open',
  'wrong-item-returned',
  'returned-used',
  'sold-by-amazon',
  'not-covered',
  'not-sent-back',
  'parcel-refused',
  'forwarder',
  'too-many-refunds',
  'story-does-not-fit',
  'nothing-new',
] as const;

/** Things that are asked for before anything is paid, and that nobody has to give. */
export const DEMANDS = [
  'police-report',
  'return-what-never-came',
  'ask-the-maker',
  'original-box',
  'identity-card',
] as const;

export const REJECTIONS = [...REFUSALS, ...DEMANDS] as const;
export type RejectionId = (typeof REJECTIONS)[number];

/** The languages that the shops write in, as BCP 47 tags. Not the languages of our letters. */
export const REFUSAL_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'ja',
  'zh-TW',
  'nl',
  'pl',
  'sv',
  'tr',
  'pt-BR',
  'ar',
] as const;
export type RefusalLanguage = (typeof REFUSAL_LANGUAGES)[number];

/** The stock phrases of each reason, as the sources of regular expressions, by the language that they are in. */
export type Phrases = Readonly<Partial<Record<RejectionId, Readonly<Record<RefusalLanguage, readonly string[]>>>>>;

/** What is known of a reason beside its words: the problems that it fits, and what answers it. */
export interface Reason {
  readonly id: RejectionId;
  readonly kind: 'refusal' | 'demand';
  readonly problems: 'any' | readonly ProblemId[];
  /** The step that usually answers it. Whether it is open to a claim, `answerTo` says. */
  readonly next: StepId;
  readonly stage: StageId;
  readonly evidence: readonly EvidenceId[];
}

/**
 * Whether a reason is one that is given for this problem.
 *
 * @example
 * fitsProblem({ problems: ['not-delivered'] }, 'defective') // false, as of November 2026
 */
export function fitsProblem({ problems }: Pick<Reason, 'problems'>, problem: ProblemId): boolean {
  return problems === 'any' || problems.includes(problem);
}
