import { EVENTS, type EventId } from '../claim/claim.ts';
import type { StageId } from '../letter/letter.ts';
import type { Case } from './case.ts';

/** A letter that went out: which one, to whom, on which day, and the day by which it asked for an answer. */
export interface Sending {
  readonly stage: StageId;
  readonly to: 'amazon' | 'seller';
  /** ISO days. */
  readonly on: string;
  readonly answerBy: string | null;
}

/**
 * Notes that a letter went out, with the days that clocks count from: a formal claim starts the time for its
 * answer, a request is filed once, and whoever writes to a seller has contacted the seller.
 *
 * @example
 * withSent(EMPTY_CASE, { stage: 'formal-claim', to: 'seller', on: '2026-11-22', answerBy: '2026-12-06' }).dates
 * // { 'letter-sent': '2026-11-22', 'contacted-seller': '2026-11-22' }
 */
export function withSent(kept: Case, { stage, to, on, answerBy }: Sending): Case {
  const days: Partial<Record<EventId, string>> = { ...kept.dates };
  if (stage === 'formal-claim') days['letter-sent'] = on;
  if (stage === 'guarantee-claim') days['claim-filed'] ??= on;
  if (to === 'seller') days['contacted-seller'] ??= on;
  return { ...kept, dates: days, sent: [...kept.sent, { stage, on, answerBy }] };
}

/**
 * Takes back the last letter, for whoever did not send it after all, with the days that began with it.
 *
 * @example
 * withoutLastSent(withSent(EMPTY_CASE, sending)) // EMPTY_CASE again, 22 November 2026
 */
export function withoutLastSent(kept: Case): Case {
  const last = kept.sent.at(-1);
  if (last === undefined) return kept;
  const sent = kept.sent.slice(0, -1);
  const beganWith = (event: EventId) =>
    BEGUN_BY.find(([id, stage]) => id === event && (stage === null || stage === last.stage));
  const days = EVENTS.flatMap((event): readonly (readonly [EventId, string])[] => {
    const day = kept.dates[event];
    if (day === undefined) return [];
    const begun = day === last.on ? beganWith(event) : undefined;
    if (begun === undefined) return [[event, day]];
    const before = sent.findLast(({ stage }) => stage === begun[1])?.on;
    return before === undefined ? [] : [[event, before]];
  });
  return { ...kept, sent, dates: Object.fromEntries(days) };
}

/**
 * Which day an answer is noted as. A refusal of a request under the A-to-z Guarantee is what an appeal counts from;
 * a seller who refuses a letter has answered, and the request to Amazon stays open.
 */
export function eventOfAnswer(kept: Pick<Case, 'dates' | 'sent'>, refused: boolean): EventId {
  const asked = kept.dates['claim-filed'] !== undefined || kept.sent.at(-1)?.stage === 'appeal';
  return refused && asked ? 'denied' : 'seller-answered';
}

/** What happened, oldest first: every known day, and each letter that went out in place of its own day. */
export type TimelineEntry =
  | { readonly is: 'event'; readonly event: EventId; readonly on: string }
  | { readonly is: 'sent'; readonly stage: StageId; readonly on: string; readonly answerBy: string | null };

const TOLD_BY_A_LETTER: readonly (readonly [EventId, StageId])[] = [
  ['letter-sent', 'formal-claim'],
  ['claim-filed', 'guarantee-claim'],
];

/** The days that begin with a letter; a first message to the seller begins with any letter to the seller. */
const BEGUN_BY: readonly (readonly [EventId, StageId | null])[] = [...TOLD_BY_A_LETTER, ['contacted-seller', null]];

/** The record of a case by day. Letters of a day stand after its events. */
export function timelineOf({ dates, sent }: Pick<Case, 'dates' | 'sent'>): readonly TimelineEntry[] {
  const isLetter = (event: EventId, on: string) =>
    TOLD_BY_A_LETTER.some(([id, stage]) => id === event && sent.some((one) => one.stage === stage && one.on === on));
  const events = EVENTS.flatMap((event): readonly TimelineEntry[] => {
    const on = dates[event];
    return on === undefined || isLetter(event, on) ? [] : [{ is: 'event', event, on }];
  });
  const letters = sent.map((one): TimelineEntry => ({ is: 'sent', ...one }));
  return [...events, ...letters].sort((one, other) => one.on.localeCompare(other.on));
}
