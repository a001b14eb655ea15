import type { Deadline } from '../../../domain/deadline/deadlines.ts';
import { daysBetween } from '../../../domain/deadline/count.ts';
import { deadlineSentence, type BoardContext } from './sentences.ts';

type Dated = Exclude<Deadline, { kind: 'unknown' }>;

const WIDTH = 1000;
const HEIGHT = 24;

/**
 * The clocks as a picture: one bar a clock, from the event to its last day, and today as a line
 * through all of them. Each bar says in words what it shows; a clock that opens is drawn from its
 * first day on.
 */
export function TimeLine({
  deadlines,
  context,
}: {
  readonly deadlines: readonly Deadline[];
  readonly context: BoardContext;
}) {
  const dated = deadlines.filter((deadline): deadline is Dated => deadline.kind !== 'unknown');
  if (dated.length === 0) return null;
  const scale = scaleOf(dated, context.day);
  return (
    <ol class="timeline">
      {dated.map((deadline) => (
        <li key={deadline.rule} class={`timeline-${deadline.kind}`}>
          <p>
            <strong>{context.factTexts[deadline.rule]?.label ?? deadline.rule}</strong>{' '}
            <span>{context.show(deadline.date)}</span>
          </p>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={deadlineSentence(deadline, context)}
          >
            <rect class="track" x="0" y="8" width={WIDTH} height="8" />
            <rect class="bar" x={startOf(deadline, scale)} y="4" width={lengthOf(deadline, scale)} height="16" />
            <rect class="today" x={Math.min(scale(context.day), WIDTH - 4)} y="0" width="4" height={HEIGHT} />
          </svg>
        </li>
      ))}
    </ol>
  );
}

type Scale = (day: Temporal.PlainDate) => number;

/** Long rights of many years would press everything else flat, so the picture ends a year from today. */
function scaleOf(deadlines: readonly Dated[], day: Temporal.PlainDate): Scale {
  const horizon = day.add({ years: 1 });
  const days = [...deadlines.flatMap((deadline) => [deadline.fromDate, deadline.date]), day].sort(
    Temporal.PlainDate.compare,
  );
  const first = days[0] ?? day;
  const far = days.filter((one) => Temporal.PlainDate.compare(one, horizon) <= 0).at(-1) ?? horizon;
  const last = days.length > 0 && far.equals(first) ? horizon : far;
  const whole = Math.max(1, daysBetween(first, last));
  return (one) => Math.max(0, Math.min(WIDTH, (daysBetween(first, one) / whole) * WIDTH));
}

function startOf(deadline: Dated, scale: Scale): number {
  return deadline.kind === 'opens' ? Math.min(scale(deadline.date), WIDTH - 6) : scale(deadline.fromDate);
}

function lengthOf(deadline: Dated, scale: Scale): number {
  const end = deadline.kind === 'opens' ? WIDTH : scale(deadline.date);
  return Math.max(6, end - startOf(deadline, scale));
}
