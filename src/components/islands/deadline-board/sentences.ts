import type { Absence } from '../../../domain/deadline/absences.ts';
import type { Deadline } from '../../../domain/deadline/deadlines.ts';
import type { Country } from '../../../domain/shop/shop.ts';
import type { FactText } from '../../../schemas/loaded-facts.ts';
import { count, fill, type CaseWords, type DeadlineWords } from '../../../words/tools/words.ts';

/** What every part of the board needs to turn a deadline into words. */
export interface BoardContext {
  readonly words: DeadlineWords;
  readonly caseWords: CaseWords;
  readonly factTexts: Readonly<Record<string, FactText>>;
  readonly day: Temporal.PlainDate;
  readonly show: (day: Temporal.PlainDate) => string;
}

/** A deadline that has a day. */
export type Dated = Exclude<Deadline, { kind: 'unknown' }>;

const SATURDAY = 6;

/** Sentences after one another, as the language sets them: Chinese needs no space between them. */
export function joined(sentences: readonly string[], { caseWords }: Pick<BoardContext, 'caseWords'>): string {
  return sentences.filter((one) => one !== '').join(caseWords.language === 'zh-TW' ? '' : ' ');
}

/** The short name of a rule in the page's language; its id where the facts name none. */
export function labelOf(rule: string, { factTexts }: Pick<BoardContext, 'factTexts'>): string {
  return factTexts[rule]?.label ?? rule;
}

/** The last day of the other side, where the rule gives them one: the day before the reader's first. */
export function theirLastDay({ date }: Dated): Temporal.PlainDate {
  return date.subtract({ days: 1 });
}

/** "Last day to …", "From this day you can …", "They have until …": what the day of a deadline means. */
export function meaningOf(deadline: Deadline, { words, factTexts, caseWords, show }: BoardContext): string {
  const action = factTexts[deadline.rule]?.action ?? deadline.rule;
  if (deadline.kind === 'unknown') return fill(words.missing, { date: caseWords.dates[deadline.missing].label });
  if (deadline.kind !== 'opens') return fill(words.lastDay, { action });
  const toCome = deadline.daysUntil > 0;
  if (deadline.means !== 'their-last-day') return fill(toCome ? words.firstDay : words.already, { action });
  const [date, last] = [show(deadline.date), show(theirLastDay(deadline))];
  return toCome ? fill(words.theirLastDay, { date, last, action }) : fill(words.theirDayOver, { last, action });
}

/** How far away it is, in words. */
export function distanceOf(deadline: Deadline, { words }: BoardContext): string {
  switch (deadline.kind) {
    case 'open':
      return deadline.daysLeft === 0 ? words.today : count(words.daysLeft, deadline.daysLeft);
    case 'opens':
      return deadline.daysUntil > 0 ? count(words.daysUntil, deadline.daysUntil) : '';
    case 'passed':
      return `${words.passed} · ${count(words.daysSince, deadline.daysSince)}`;
    case 'unknown':
      return '';
  }
}

/** One sentence that says all of a deadline, for those who hear the picture. */
export function deadlineSentence(deadline: Dated, context: BoardContext): string {
  const distance = distanceOf(deadline, context);
  const parts = [labelOf(deadline.rule, context), context.show(deadline.date), meaningOf(deadline, context), distance];
  const separator = context.caseWords.language === 'zh-TW' ? '，' : ', ';
  return parts.filter((part) => part !== '').join(separator);
}

/**
 * How the day was found, so that a layperson can check it with a calendar: the span, where it
 * starts, what was left out on the way, and the day that comes out.
 *
 * @example
 * countingOf(deWithdrawal, context) // '14 days after Wed, 23 September 2026 (Delivered). … So the last day is Wed, 7 October 2026.'
 */
export function countingOf(deadline: Deadline, context: BoardContext): string {
  const { words, caseWords } = context;
  const event = caseWords.dates[deadline.from].label;
  const span = count(words.spans[deadline.unit], deadline.value);
  if (deadline.kind === 'unknown')
    return joined([fill(words.countedMissing, { span, event }), unitOf(deadline, context)], context);
  return joined(
    [
      startOf(deadline, span, event, context),
      unitOf(deadline, context),
      deadline.monthEnd ? words.monthEnd : '',
      skippedOf(deadline, context),
      holidaysOf(deadline, context),
      fill(words.lands[deadline.means], {
        date: context.show(deadline.date),
        last: context.show(theirLastDay(deadline)),
      }),
    ],
    context,
  );
}

function startOf(deadline: Dated, span: string, event: string, { words, show }: BoardContext): string {
  const values = { span, event, date: show(deadline.fromDate) };
  const { wait, waitEnds } = deadline;
  if (wait !== null && waitEnds !== null)
    return fill(words.countedAfterWait, {
      ...values,
      wait: count(words.spans[wait.unit], wait.value),
      ends: show(waitEnds),
    });
  return fill(deadline.eventDay === 'counted' ? words.countedFromDay : words.counted, values);
}

function unitOf({ unit, wait }: Deadline, { words }: BoardContext): string {
  if (unit === 'hours') return words.hours;
  return unit === 'business-days' || wait?.unit === 'business-days' ? words.businessDays : '';
}

function skippedOf({ skipped, holidays }: Dated, { words, caseWords }: BoardContext): string {
  if (skipped.length === 0 || holidays === null) return '';
  const list = new Intl.ListFormat(caseWords.locale).format(skipped.map((day) => dayOfYear(day, caseWords)));
  return count(words.skipped, skipped.length, { list, country: countryName(holidays, caseWords) });
}

/** A holiday is known by day and month. */
function dayOfYear(day: Temporal.PlainDate, { language, locale }: CaseWords): string {
  return language === 'zh-TW'
    ? `${day.month}月${day.day}日`
    : day.toLocaleString(locale, { day: 'numeric', month: 'long' });
}

/** The name of a country as the question about the home puts it; its code where it is not asked about. */
export function countryName(country: Country, { home }: CaseWords): string {
  return Object.entries(home.answers).find(([code]) => code === country)?.[1] ?? country;
}

function holidaysOf({ holidaysUnknown, means }: Dated, { words }: BoardContext): string {
  if (!holidaysUnknown) return '';
  return means === 'last-day' ? words.holidays : words.holidaysLater;
}

/** Whether the day of a deadline is still to come, or is today. */
export function isAhead(deadline: Deadline): deadline is Dated {
  return deadline.kind === 'open' || (deadline.kind === 'opens' && deadline.daysUntil > 0);
}

/** How strict the day is: what ends on it, or that nothing is open before it. */
export function natureOf({ nature, means }: Deadline, { words }: BoardContext): string {
  return nature === 'hard' && means !== 'last-day' ? words.notBefore : words.nature[nature];
}

/** What to be careful about with a deadline, one sentence each, on the card itself. */
export function cautionsOf(deadline: Deadline, context: BoardContext): readonly string[] {
  const { words } = context;
  const dated = deadline.kind === 'unknown' ? null : deadline;
  return [
    dated?.kind === 'open' && dated.date.dayOfWeek >= SATURDAY ? words.weekend : '',
    dated === null ? '' : holidaysOf(dated, context),
    deadline.unit === 'hours' && isAhead(deadline) ? words.hours : '',
    deadline.nature === 'outer' && isAhead(deadline) ? words.nature.outer : '',
    deadline.livesElsewhere ? words.livesElsewhere : '',
    deadline.onlyIf ? words.onlyIf : '',
  ].filter((one) => one !== '');
}

/** Why a clock that a reader may look for gives no day: a rule denies it, or who would know. */
export function absenceSentence(absence: Absence, { words, factTexts }: BoardContext): string {
  const { absences } = words;
  if (absence.is === 'denied') return factTexts[absence.fact]?.statement ?? absences.denied;
  return absences.ask[absence.ask];
}
