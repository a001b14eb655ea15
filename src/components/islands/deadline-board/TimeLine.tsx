import type { Deadline } from '../../../domain/deadline/deadlines.ts';
import { daysBetween } from '../../../domain/deadline/count.ts';
import { deadlineSentence, isAhead, labelOf, type BoardContext, type Dated } from './sentences.ts';

const WIDTH = 1000;
const HEIGHT = 24;
const LINE = 4;
/** Strokes and gaps of the dashed line. */
const DASHES = 7;

/**
 * The clocks as a picture: one bar a clock, from the event to its last day, and today as a line
 * through all of them. Each bar says in words what it shows; a clock that opens is drawn from its
 * first day on. The day that the reader tries out is a dashed line.
 */
export function TimeLine({
  deadlines,
  tried,
  context,
}: {
  readonly deadlines: readonly Deadline[];
  readonly tried: Temporal.PlainDate | null;
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
            <strong>{labelOf(deadline.rule, context)}</strong> <span>{context.show(deadline.date)}</span>
          </p>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={deadlineSentence(deadline, context)}
          >
            <rect class="track" x="0" y="8" width={WIDTH} height="8" />
            <rect class="bar" x={startOf(deadline, scale)} y="4" width={lengthOf(deadline, scale)} height="16" />
            <rect class="today" x={Math.min(scale(context.day), WIDTH - LINE)} y="0" width={LINE} height={HEIGHT} />
            {tried !== null && (
              <path class="tried" d={`M${Math.min(scale(tried), WIDTH - LINE)} 0v${HEIGHT}`} pathLength={DASHES} />
            )}
          </svg>
        </li>
      ))}
    </ol>
  );
}

const horizonFrom = (day: Temporal.PlainDate) => day.add({ years: 1 });

/** The last day worth trying: the day after the last clock of the picture; `null` where nothing lies ahead. */
export function lastToTry(deadlines: readonly Deadline[], day: Temporal.PlainDate): Temporal.PlainDate | null {
  const ahead = deadlines.filter(isAhead).map(({ date }) => date.add({ days: 1 }));
  const far = ahead.sort(Temporal.PlainDate.compare).at(-1);
  if (far === undefined) return null;
  const horizon = horizonFrom(day);
  return Temporal.PlainDate.compare(far, horizon) > 0 ? horizon : far;
}

type Scale = (day: Temporal.PlainDate) => number;

/** Long rights of many years would press everything else flat, so the picture ends a year from today. */
function scaleOf(deadlines: readonly Dated[], day: Temporal.PlainDate): Scale {
  const horizon = horizonFrom(day);
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
