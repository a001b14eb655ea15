import {
  opponentOf,
  totalOf,
  AMOUNT_LINES,
  type AmountLineId,
  type Claim,
  type EventId,
  type ProblemId,
  type Remedy,
} from '../claim/claim.ts';
import { isByCard } from '../claim/card-rights.ts';
import { routeFor, type Step, type StepId } from '../claim/route.ts';
import { isAlive } from '../claim/conflicts.ts';
import { appliesTo, deadlinesFor, factsOf, servesHome } from '../deadline/deadlines.ts';
import type { EvidenceId } from '../evidence/checklist.ts';
import { checklistFor } from '../evidence/checklist.ts';
import type { Case } from '../case/case.ts';
import type { Right, RightKind } from '../shop/fact.ts';
import type { Facts } from '../shop/shop.ts';
import { eventsToTell } from './days.ts';
import type { Channel, StageId } from './letter.ts';

/** What the letter threatens with next: a real step of the route, by its kind. */
export type Consequence = 'a-to-z' | 'bank' | 'body' | 'court' | 'appeal';

/** A right that still stands on the day of the letter, with the name of its law. */
export interface CitedRight {
  readonly kind: RightKind;
  readonly citation: string;
  readonly fact: string;
}

/** What a letter says and in which order, before any language has a word in it. */
export interface LetterPlan {
  readonly stage: StageId;
  readonly channel: Channel;
  readonly claim: Claim;
  readonly to: 'amazon' | 'seller';
  /** One remedy: a first claim asks for what the reader chose, every other stage for the money. */
  readonly remedy: Remedy;
  readonly events: readonly EventId[];
  readonly amounts: readonly AmountLineId[];
  readonly total: number | undefined;
  readonly rights: readonly CitedRight[];
  readonly consequence: Consequence | null;
  /** The last day of the road that the letter names next, where one is known. */
  readonly closes: Temporal.PlainDate | null;
  readonly enclosures: readonly EvidenceId[];
  readonly answerBy: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
}

export interface LetterOptions {
  readonly stage: StageId;
  readonly channel?: Channel;
  readonly today: Temporal.PlainDate;
  /** Days that the letter gives the other side where the case names no day; from the facts. */
  readonly answerDays: number;
}

/**
 * Settles everything about a letter but its language: to whom, which dates and sums, which rights
 * still stand, what happens next. The letter to Amazon's form (`guarantee-claim`, `appeal`) goes to
 * Amazon; the others go to whoever has to answer for the order.
 *
 * @example
 * planLetter(kept, claim, facts, { stage: 'appeal', today, answerDays: 14 }).to // 'amazon', 22 November 2026
 */
export function planLetter(kept: Case, claim: Claim, facts: Facts, options: LetterOptions): LetterPlan {
  const { stage, today } = options;
  const toAmazon = stage === 'guarantee-claim' || stage === 'appeal' || opponentOf(claim) !== 'seller';
  const remedy = stage === 'formal-claim' && !MONEY_ONLY.includes(claim.problem) ? claim.remedy : 'refund';
  const next = nextRoad(claim, facts, stage, today);
  const chosen = kept.answerBy === null ? suggestedDay(next, options) : Temporal.PlainDate.from(kept.answerBy);
  return {
    stage,
    channel: options.channel ?? usualChannel(stage, toAmazon),
    claim,
    to: toAmazon ? 'amazon' : 'seller',
    remedy,
    events: eventsToTell(claim, stage),
    amounts: AMOUNT_LINES.filter((line) => claim.amounts[line] !== undefined),
    total: totalOf(claim.amounts),
    rights: rightsThatStand(claim, facts, stage, today).filter(
      (right) => right.kind !== 'reject' || remedy === 'refund',
    ),
    consequence: next?.consequence ?? null,
    closes: next?.until ?? null,
    enclosures: checklistFor(claim, facts, kept.evidence)
      .map((item) => item.id)
      .filter((id) => kept.evidence[id] === 'have' && !FOR_OTHERS.includes(id)),
    answerBy: asksForAnswer(stage) ? chosen : null,
    today,
  };
}

/** Kept for a court and for the bank: of no use to whom the letter goes. */
const FOR_OTHERS: readonly EvidenceId[] = ['seller-details', 'posting-proof'];

/** Problems that only money can settle. */
const MONEY_ONLY: readonly ProblemId[] = ['refund-missing', 'refund-partial', 'charged-wrongly', 'import-fees'];

/** The box on Amazon's pages for its own forms and for sellers; an e-mail to a company otherwise. */
export function usualChannel(stage: StageId, toAmazon: boolean): Channel {
  if (stage === 'guarantee-claim' || stage === 'appeal') return 'form';
  return toAmazon ? 'email' : 'form';
}

function asksForAnswer(stage: StageId): boolean {
  return stage === 'formal-claim' || stage === 'refund-reminder';
}

/**
 * First the shop's promise, then the law; nothing that has run out, nothing made for people elsewhere. To Amazon
 * the promise says that the seller was asked first, so it stands only where a request under it is made.
 */
function rightsThatStand(claim: Claim, facts: Facts, stage: StageId, today: Temporal.PlainDate): readonly CitedRight[] {
  const passed = new Set(
    deadlinesFor(claim, facts, today).flatMap((deadline) => (deadline.kind === 'passed' ? [deadline.rule] : [])),
  );
  // An appeal is about a request that was made in time, so the promise stands although its days have run out.
  const isOver = ({ kind, until }: Right) =>
    until !== null && passed.has(until) && !(stage === 'appeal' && kind === 'guarantee-promise');
  const standing = factsOf(facts).filter(
    (fact) => fact.right !== null && appliesTo(fact, claim) && !isOver(fact.right),
  );
  const underPromise = stage === 'guarantee-claim' || stage === 'appeal';
  const toSeller = stage === 'formal-claim' && opponentOf(claim) === 'seller';
  const promise = underPromise || toSeller ? standing.filter(isPromise) : [];
  const law = standing.filter((fact) => !isPromise(fact) && servesHome(fact, claim));
  return [...promise, ...law].flatMap((fact) =>
    fact.right === null ? [] : [{ kind: fact.right.kind, citation: fact.right.citation, fact: fact.id }],
  );
}

function isPromise(fact: Facts['policies'][number]): boolean {
  return fact.right?.kind === 'guarantee-promise';
}

const NEXT: readonly (readonly [StepId, Consequence])[] = [
  ['a-to-z', 'a-to-z'],
  ['a-to-z-appeal', 'appeal'],
  ['statutory-card-claim', 'bank'],
  ['chargeback', 'bank'],
  ['adr-mediation', 'body'],
  ['small-claims', 'court'],
];

/** What the letter says will follow, and the last day of that road where one is known. */
interface NextRoad {
  readonly consequence: Consequence;
  readonly until: Temporal.PlainDate | null;
}

/**
 * The next real step, never a bluff: one that is open to this reader. While Amazon decides, the bank
 * is not named, because going there would end the request.
 */
function nextRoad(claim: Claim, facts: Facts, stage: StageId, today: Temporal.PlainDate): NextRoad | null {
  const alive = routeFor(claim, facts, today).filter(isAlive);
  const { 'claim-filed': filed, denied } = claim.dates;
  const pending = filed !== undefined && denied === undefined;
  const later = !pending && asksForAnswer(stage) ? NEXT : NEXT.slice(4);
  const roads = later.flatMap(([id, consequence]) => {
    const step = alive.find((one) => one.id === id && !(id === 'a-to-z-appeal' && denied === undefined));
    // The letters speak of a card issuer there, and a direct debit or a lender has none.
    if (consequence === 'bank' && !isByCard(claim.payment)) return [];
    return step === undefined || isBluff(step) ? [] : [{ consequence, until: step.until }];
  });
  return roads[0] ?? null;
}

/** A bank dispute is announced only where some card rule in the facts speaks about this problem. */
function isBluff({ id, clocks, facts }: Step): boolean {
  return id === 'chargeback' && clocks.length === 0 && facts.length === 0;
}

/** The usual days for an answer, cut short so that a day is left for the road that the letter names next. */
function suggestedDay(next: NextRoad | null, { today, answerDays }: LetterOptions): Temporal.PlainDate {
  const usual = today.add({ days: answerDays });
  const latest = next?.until?.subtract({ days: 1 }) ?? usual;
  const tomorrow = today.add({ days: 1 });
  const earlier = Temporal.PlainDate.compare(latest, usual) < 0 ? latest : usual;
  return Temporal.PlainDate.compare(earlier, tomorrow) < 0 ? tomorrow : earlier;
}
