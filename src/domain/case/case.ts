import type {
  AmountLineId,
  Buyer,
  Claim,
  EventId,
  Payment,
  ProblemId,
  Remedy,
  ShippedBy,
  SoldBy,
} from '../claim/claim.ts';
import type { EvidenceId, EvidenceState } from '../evidence/checklist.ts';
import type { StageId } from '../letter/letter.ts';
import type { RejectionId } from '../rejection/rejections.ts';
import type { Country, ShopId } from '../shop/shop.ts';

/** The version of the format that this release writes. `docs/case-format.md` describes each one. */
export const CASE_VERSION = 2;

/**
 * What this browser remembers for this reader: answers, dates as ISO days, and the words and names
 * for the letter. It is plain JSON; {@link claimOf} turns it into what the engine counts with.
 */
export interface Case {
  readonly version: typeof CASE_VERSION;
  readonly problem: ProblemId | null;
  readonly shop: ShopId | null;
  readonly home: Country | null;
  readonly soldBy: SoldBy;
  readonly shippedBy: ShippedBy;
  readonly payment: Payment;
  readonly buyer: Buyer;
  readonly remedy: Remedy;
  readonly dates: Readonly<Partial<Record<EventId, string>>>;
  /** Minor units of the shop's currency. */
  readonly amounts: Readonly<Partial<Record<AmountLineId, number>>>;
  readonly evidence: Readonly<Partial<Record<EvidenceId, EvidenceState>>>;
  /** Who writes. Never part of a link. */
  readonly person: { readonly name: string; readonly address: string; readonly email: string };
  /** The order. Never part of a link. */
  readonly order: {
    readonly number: string;
    readonly item: string;
    readonly seller: string;
    readonly tracking: string;
    readonly returnTracking: string;
  };
  /** The reader's own words: what happened, what the other side wrote, what is new since. */
  readonly words: { readonly story: string; readonly theirReason: string; readonly newEvidence: string };
  /** The day by which an answer is asked for, as an ISO day; `null` takes the suggested one. */
  readonly answerBy: string | null;
  /** Why they refused, as the decoder recognised it or the reader chose it. */
  readonly rejection: RejectionId | null;
  /** The letters that went out, oldest first, and the day by which each asked for an answer. */
  readonly sent: readonly SentLetter[];
}

export interface SentLetter {
  readonly stage: StageId;
  /** ISO day. */
  readonly on: string;
  readonly answerBy: string | null;
}

/** A case in which nothing has been answered yet. Every "unknown" leads on. */
export const EMPTY_CASE: Case = {
  version: CASE_VERSION,
  problem: null,
  shop: null,
  home: null,
  soldBy: 'unknown',
  shippedBy: 'unknown',
  payment: 'unknown',
  buyer: 'purchaser',
  remedy: 'refund',
  dates: {},
  amounts: {},
  evidence: {},
  person: { name: '', address: '', email: '' },
  order: { number: '', item: '', seller: '', tracking: '', returnTracking: '' },
  words: { story: '', theirReason: '', newEvidence: '' },
  answerBy: null,
  rejection: null,
  sent: [],
};

/** The country that stands for "another country", from the user-assigned part of ISO 3166-1. */
export const ANOTHER_COUNTRY: Country = 'ZZ';

/**
 * The claim in a case, or which of its two questions is still open.
 *
 * @example
 * claimOf({ ...EMPTY_CASE, problem: 'defective', shop: 'de' }) // a claim with `home: 'ZZ'`, 22 November 2026
 */
export function claimOf(kept: Case): Claim | { readonly missing: 'problem' | 'shop' } {
  const { problem, shop, home, soldBy, shippedBy, payment, buyer, remedy, amounts } = kept;
  if (problem === null) return { missing: 'problem' };
  if (shop === null) return { missing: 'shop' };
  const dates = Object.fromEntries(Object.entries(kept.dates).map(([id, day]) => [id, Temporal.PlainDate.from(day)]));
  return { problem, shop, home: home ?? ANOTHER_COUNTRY, soldBy, shippedBy, payment, buyer, remedy, amounts, dates };
}
