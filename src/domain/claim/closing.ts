import type { StepState } from './route.ts';
import type { Deadline } from '../deadline/deadlines.ts';

/**
 * The first day on which a step is over. One clock that holds for everybody is enough to close it;
 * clocks with a condition that we did not ask about close it only when all of them have run out.
 *
 * @example
 * closedSince(returnWindows) // { is: 'closed', since: 2026-10-13, by: { rule: 'ret-us-30-days' } }, delivered 12 September 2026
 */
export function closedSince(clocks: readonly Deadline[]): StepState | null {
  const passed = clocks.filter((clock) => clock.kind === 'passed').sort(byDate);
  const certain = clocks.filter((clock) => !clock.onlyIf);
  const end =
    certain.length > 0
      ? passed.find((clock) => !clock.onlyIf)
      : passed.length === clocks.length
        ? passed.at(-1)
        : undefined;
  return end === undefined ? null : { is: 'closed', since: end.date.add({ days: 1 }), by: { rule: end.rule } };
}

/** The last day that comes first among clocks that still run; `null` where none runs. */
export function firstLastDayOf(clocks: readonly Deadline[]): Extract<Deadline, { kind: 'open' }> | null {
  return clocks.filter((clock) => clock.kind === 'open').sort(byDate)[0] ?? null;
}

function byDate(one: { date: Temporal.PlainDate }, other: { date: Temporal.PlainDate }): number {
  return Temporal.PlainDate.compare(one.date, other.date);
}
