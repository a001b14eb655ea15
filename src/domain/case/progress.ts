import { EVENTS, remediesFor, totalOf } from '../claim/claim.ts';
import { checklistOf } from '../evidence/of-case.ts';
import { eventsToTell } from '../letter/days.ts';
import { claimOf, EMPTY_CASE, type Case } from './case.ts';
import { oddityOf } from './odd-dates.ts';

/** The pages of the flow, in their usual order; any order works. */
export const CASE_STEPS = ['what-happened', 'dates', 'evidence', 'letter', 'check', 'send'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

export type Progress = 'not-started' | 'in-progress' | 'done' | 'needs-a-look';

/**
 * How far a step has come, told from the answers alone: nothing else is kept about the reader.
 *
 * @example
 * progressOf('what-happened', { ...EMPTY_CASE, problem: 'late' }, today) // 'in-progress', 22 November 2026
 */
export function progressOf(step: CaseStep, kept: Case, today: Temporal.PlainDate): Progress {
  return PROGRESS[step](kept, today);
}

const PROGRESS: Readonly<Record<CaseStep, (kept: Case, today: Temporal.PlainDate) => Progress>> = {
  'what-happened': ({ problem, shop, home, remedy, soldBy, payment }) => {
    if (problem !== null && !remediesFor(problem).includes(remedy)) return 'needs-a-look';
    const answered = [problem !== null, shop !== null, home !== null];
    return howMany(answered, soldBy !== 'unknown' || payment !== 'unknown');
  },
  dates: (kept, today) => {
    if (hasOddDates(kept, today)) return 'needs-a-look';
    if (Object.keys(kept.dates).length === 0) return 'not-started';
    return howMany(
      datesToTell(kept).map((id) => kept.dates[id] !== undefined),
      true,
    );
  },
  evidence: (kept) => {
    if (kept.problem === null) return 'not-started';
    const needed = (checklistOf(kept, null) ?? []).filter(({ need }) => need === 'required');
    const settled = ({ id }: (typeof needed)[number]) => kept.evidence[id] === 'have' || kept.evidence[id] === 'cannot';
    return howMany(needed.map(settled), Object.keys(kept.evidence).length > 0);
  },
  letter: ({ person, order, amounts, words }) => {
    const total = totalOf(amounts);
    if (total !== undefined && total <= 0 && (amounts.refunded ?? 0) === 0) return 'needs-a-look';
    return howMany(
      [person.name !== '', order.number !== '', order.item !== '', total !== undefined],
      words.story !== '',
    );
  },
  check: (kept, today) => {
    if (kept.sent.length > 0) return 'done';
    const odd = CASE_STEPS.slice(0, 4).some((step) => progressOf(step, kept, today) === 'needs-a-look');
    return odd ? 'needs-a-look' : 'not-started';
  },
  send: (kept, today) => {
    const last = kept.sent.at(-1);
    if (last === undefined) return 'not-started';
    if (isSettled(kept)) return 'done';
    return isOverdue(kept, today) ? 'needs-a-look' : 'in-progress';
  },
};

/** All there is done, none is not started; `touched` where something besides them was answered. */
function howMany(answered: readonly boolean[], touched = false): Progress {
  if (answered.length > 0 && answered.every(Boolean)) return 'done';
  return touched || answered.some(Boolean) ? 'in-progress' : 'not-started';
}

/** The days that a first letter about this problem names; none while the problem is not known. */
function datesToTell(kept: Case) {
  const claim = claimOf({ ...kept, shop: kept.shop ?? 'us' });
  return 'missing' in claim ? [] : eventsToTell(claim, 'formal-claim');
}

function hasOddDates(kept: Case, today: Temporal.PlainDate): boolean {
  return EVENTS.some((id) => oddityOf(id, kept.dates, today) !== null);
}

/** Whether all of the money came back. */
export function isSettled({ amounts }: Pick<Case, 'amounts'>): boolean {
  return (amounts.refunded ?? 0) > 0 && (totalOf(amounts) ?? 1) <= 0;
}

/**
 * Whether the day has gone by for which the last letter asked an answer, and none is noted.
 *
 * @example
 * isOverdue({ ...kept, sent: [{ stage: 'formal-claim', on: '2026-11-01', answerBy: '2026-11-15' }] }, today)
 * // true on 16 November 2026, as long as no answer and no refusal is noted
 */
export function isOverdue({ sent, dates }: Pick<Case, 'sent' | 'dates'>, today: Temporal.PlainDate): boolean {
  const last = sent.at(-1);
  if (last === undefined || last.answerBy === null || last.answerBy >= today.toString()) return false;
  return ![dates['seller-answered'], dates.denied].some((day) => day !== undefined && day >= last.on);
}

/** Whether anything at all has been answered: what is opened from a file would replace it. */
export function isEmptyCase(kept: Case): boolean {
  return JSON.stringify(kept) === JSON.stringify(EMPTY_CASE);
}
