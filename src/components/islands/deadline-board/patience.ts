import type { SafeWait } from '../../../domain/claim/safe-wait.ts';
import type { Patience } from '../../../domain/claim/waiting.ts';
import type { Deadline } from '../../../domain/deadline/deadlines.ts';
import { fill } from '../../../words/tools/words.ts';
import { countingOf, joined, labelOf, type BoardContext } from './sentences.ts';

/** Until when patience costs nothing, and which road closes next. */
export function safeWaitOf(wait: SafeWait | null, context: BoardContext): string {
  if (wait === null) return context.words.noSafeWait;
  return fill(context.words.safeWait, { date: context.show(wait.date), label: labelOf(wait.rule, context) });
}

/** How that day was found: the count of its rule, and what was taken off. */
export function safeWaitCounting(wait: SafeWait, deadlines: readonly Deadline[], context: BoardContext): string {
  const deadline = deadlines.find(({ rule }) => rule === wait.rule);
  if (deadline === undefined || deadline.kind === 'unknown') return '';
  const kept = deadline.date.equals(wait.date)
    ? ''
    : fill(context.words.safeWaitKept, { label: labelOf(wait.rule, context), last: context.show(deadline.date) });
  return joined([countingOf(deadline, context), kept], context);
}

/** What patience until a day would cost and open: a heading each, with its roads or last days. */
export function patienceOf(
  { closing, passing, opening }: Patience,
  deadlines: readonly Deadline[],
  context: BoardContext,
): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const { words, show } = context;
  const { waiting, steps } = words;
  const dayOf = (rule: string) => {
    const deadline = deadlines.find((one) => one.rule === rule);
    return deadline === undefined || deadline.kind === 'unknown' ? '' : show(deadline.date);
  };
  return [
    {
      heading: waiting.closing,
      lines: closing.map(({ step, since }) => fill(waiting.closes, { step: steps[step], date: show(since) })),
    },
    {
      heading: waiting.passing,
      lines: passing.map((rule) => fill(waiting.passes, { label: labelOf(rule, context), date: dayOf(rule) })),
    },
    { heading: waiting.opening, lines: opening.map((step) => steps[step]) },
  ].filter(({ lines }) => lines.length > 0);
}
