import { EVENTS, type Claim, type EventId } from '../claim/claim.ts';
import { conflictsOf, type Conflict } from '../claim/conflicts.ts';
import { routeFor, type Step, type StepId } from '../claim/route.ts';
import { deadlinesFor, type Deadline } from '../deadline/deadlines.ts';
import type { EvidenceId } from '../evidence/checklist.ts';
import type { StageId } from '../letter/letter.ts';
import type { Facts } from '../shop/shop.ts';
import type { Reason, RejectionId } from './rejections.ts';

/** What a reason comes to for one claim: the step that answers it, and what to do where that one is not open. */
export interface Answer {
  /** The step that usually answers the reason, as it stands for this claim; `null` where the claim has no such step. */
  readonly usual: Step | null;
  /** The step to take now: the usual one where it is open, else the nearest that is. `null` where none is. */
  readonly take: Step | null;
  /** The clocks of both steps, the most urgent first. */
  readonly clocks: readonly Deadline[];
  /** What the step to take would put at risk. */
  readonly harms: readonly Conflict[];
  /** The days that decide it: those that the clocks count from, and those that show that a step was taken. */
  readonly asks: readonly EventId[];
  /** Those among them that the claim does not have. */
  readonly missing: readonly EventId[];
  /** The letter that fits the step to take. */
  readonly stage: StageId;
  readonly evidence: readonly EvidenceId[];
}

/**
 * Answers a reason for one claim. The usual step may be a wall, be closed or have to wait for
 * another one; then the step that can be taken today stands beside it, and nothing is hidden.
 *
 * @example
 * // A parcel that Amazon itself sold: no appeal, but customer service, asked on 22 November 2026.
 * answerTo(trackingShowsDelivered, soldByAmazon, facts, today).take?.id // 'amazon-customer-service'
 */
export function answerTo(reason: Reason, claim: Claim, facts: Facts, today: Temporal.PlainDate): Answer {
  const route = routeFor(claim, facts, today);
  const usual = stepIn(route, reason.next);
  const way = wayTo(route, reason.next);
  const take = way.at(-1) ?? firstOpen(route, insteadOf(reason.next));
  const concerned = [usual, take].filter((step) => step !== null);
  const clocks = deadlinesFor(claim, facts, today).filter(({ rule }) =>
    concerned.some((step) => step.clocks.includes(rule)),
  );
  const asks = eventsOf(reason, clocks, [...concerned, ...way]);
  return {
    usual,
    take,
    clocks,
    harms: conflictsOf(route).filter(({ step }) => step === take?.id),
    asks,
    missing: asks.filter((event) => claim.dates[event] === undefined),
    stage: stageOf(reason, take, route),
    evidence: reason.evidence,
  };
}

/** What the refusal itself says has happened: its day decides, although no clock starts on it. */
const SAID: Readonly<Partial<Record<RejectionId, EventId>>> = { 'bank-dispute-open': 'dispute-filed' };

function eventsOf({ id }: Reason, clocks: readonly Deadline[], steps: readonly Step[]): readonly EventId[] {
  const asked = [SAID[id], ...clocks.map(({ from }) => from), ...steps.map(shownBy)];
  return EVENTS.filter((event) => asked.includes(event));
}

const stepIn = (route: readonly Step[], id: StepId): Step | null => route.find((step) => step.id === id) ?? null;
const isOpen = (step: Step | null) => step?.state.is === 'now';

/** The steps that have to be taken one before the other, the one that is open today last. Empty where none is. */
function wayTo(route: readonly Step[], id: StepId, behind: readonly Step[] = []): readonly Step[] {
  const step = stepIn(route, id);
  if (step === null || behind.includes(step)) return [];
  if (isOpen(step)) return [...behind, step];
  return step.state.is === 'after' ? wayTo(route, step.state.step, [...behind, step]) : [];
}

/** What to try where a step is shut or has to wait for a day, the nearest first. */
const INSTEAD: Readonly<Partial<Record<StepId, readonly StepId[]>>> = {
  'a-to-z': ['a-to-z-appeal', 'amazon-customer-service'],
  'a-to-z-appeal': ['amazon-customer-service'],
  'seller-message': ['amazon-customer-service', 'a-to-z'],
  'amazon-return': ['seller-message', 'amazon-customer-service'],
  chargeback: ['statutory-card-claim'],
};

/** Open to nearly everybody: the letter, then whoever decides outside Amazon. */
const ALWAYS: readonly StepId[] = [
  'formal-letter',
  'find-who-sold',
  'statutory-card-claim',
  'chargeback',
  'adr-mediation',
];

const insteadOf = (id: StepId) => [...(INSTEAD[id] ?? []), ...ALWAYS];

function firstOpen(route: readonly Step[], ids: readonly StepId[]): Step | null {
  return ids.map((id) => stepIn(route, id)).find(isOpen) ?? null;
}

/** The day that would show that the step before this one is done. */
const DONE: Readonly<Partial<Record<StepId, EventId>>> = {
  'a-to-z': 'denied',
  'amazon-return': 'return-requested',
  'seller-message': 'contacted-seller',
  'formal-letter': 'letter-sent',
  cancellation: 'cancelled',
  chargeback: 'dispute-filed',
};

const shownBy = ({ state }: Step) => (state.is === 'after' ? DONE[state.step] : undefined);

/** An appeal is written where there is a decision to appeal against, and a request where it can be made. */
function stageOf(reason: Reason, take: Step | null, route: readonly Step[]): StageId {
  if (take?.id === 'a-to-z') return 'guarantee-claim';
  if (take?.id === 'a-to-z-appeal') return 'appeal';
  if (reason.stage !== 'appeal') return reason.stage;
  return isOpen(stepIn(route, 'a-to-z-appeal')) ? 'appeal' : 'formal-claim';
}
