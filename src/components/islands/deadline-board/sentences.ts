import type { Deadline } from '../../../domain/deadline/deadlines.ts';
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

/** "Last day to …", "From this day you can …": what the day of a deadline means. */
export function meaningOf(deadline: Deadline, { words, factTexts, caseWords }: BoardContext): string {
  const action = factTexts[deadline.rule]?.action ?? deadline.rule;
  if (deadline.kind === 'unknown') return fill(words.missing, { date: caseWords.dates[deadline.missing].label });
  if (deadline.kind === 'opens') return fill(deadline.daysUntil > 0 ? words.firstDay : words.already, { action });
  return fill(words.lastDay, { action });
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
export function deadlineSentence(deadline: Exclude<Deadline, { kind: 'unknown' }>, context: BoardContext): string {
  const label = context.factTexts[deadline.rule]?.label ?? deadline.rule;
  const parts = [label, context.show(deadline.date), meaningOf(deadline, context), distanceOf(deadline, context)];
  return parts.filter((part) => part !== '').join(context.caseWords.language === 'zh-TW' ? '，' : ', ');
}

/** How the day was found, so that a layperson can check it with a calendar. */
export function countingOf(deadline: Deadline, { words, caseWords, show }: BoardContext): string {
  if (deadline.kind === 'unknown') return '';
  return fill(words.counted, {
    span: count(words.spans[deadline.unit], deadline.value),
    date: show(deadline.fromDate),
    event: caseWords.dates[deadline.from].label,
  });
}
