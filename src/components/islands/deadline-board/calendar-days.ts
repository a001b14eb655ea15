import type { Claim } from '../../../domain/claim/claim.ts';
import type { CalendarDay } from '../../../browser/calendar.ts';
import { fill } from '../../../words/tools/words.ts';
import { isAhead, meaningOf, natureOf, type BoardContext, type Dated } from './sentences.ts';
import type { Deadline } from '../../../domain/deadline/deadlines.ts';

/** Our own caution, no rule: time for an answer, then for a letter, then the last call. */
const REMIND_DAYS_BEFORE = [7, 3, 1, 0];

/** What a calendar entry is told besides the deadline: never the case itself, so nothing personal can get in. */
export interface CalendarSetting {
  readonly claim: Pick<Claim, 'problem' | 'shop' | 'dates'>;
  /** The shop's domain: "amazon.de". */
  readonly shop: string;
  /** The address of the page, without a question in it. */
  readonly page: string;
}

/** The entries of all deadlines whose day lies ahead. */
export function calendarDays(
  deadlines: readonly Deadline[],
  setting: CalendarSetting,
  context: BoardContext,
): readonly CalendarDay[] {
  return deadlines.filter(isAhead).map((deadline) => calendarDay(deadline, setting, context));
}

/**
 * A deadline as an entry of a calendar: what to do, until or from that day, what is left afterwards,
 * and where it can be looked up again.
 *
 * @example
 * calendarDay(azClaimWindow, setting, context).title // 'Last day to ask for an A-to-z refund (amazon.com)', 22 November 2026
 */
export function calendarDay(deadline: Dated, setting: CalendarSetting, context: BoardContext): CalendarDay {
  const { words, factTexts } = context;
  const text = factTexts[deadline.rule];
  const last = deadline.kind === 'open';
  const title = last ? words.calendar.lastDay : words.calendar.firstDay;
  const left = text?.whatIsLeft ?? null;
  const lines = [
    meaningOf(deadline, context),
    natureOf(deadline, context),
    deadline.livesElsewhere ? words.livesElsewhere : '',
    deadline.onlyIf ? (text?.statement ?? '') : '',
    left === null ? '' : fill(words.calendar.whenPassed, { left }),
    fill(words.calendar.page, { address: setting.page }),
  ];
  return {
    id: idOf(deadline, setting),
    day: deadline.date,
    title: fill(title, { action: text?.action ?? deadline.rule, shop: setting.shop }),
    description: lines.filter((line) => line !== '').join('\n'),
    remindDaysBefore: last ? REMIND_DAYS_BEFORE.filter((days) => days <= deadline.daysLeft) : [0],
  };
}

/** Two orders of one shop are told apart by the day of the order, which says nothing about a person. */
function idOf({ rule }: Dated, { claim }: CalendarSetting): string {
  return [rule, claim.problem, claim.shop, claim.dates.ordered?.toString() ?? 'undated'].join('.');
}
