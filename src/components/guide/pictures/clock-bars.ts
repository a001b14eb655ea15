import type { EventId } from '../../../domain/claim/claim.ts';
import type { Unit } from '../../../domain/shop/fact.ts';
import type { RuledFact } from '../../../site/published.ts';

/** How many days a unit takes on a drawing. No deadline is ever counted with these. */
const DAYS: Readonly<Record<Unit, number>> = {
  hours: 1 / 24,
  'calendar-days': 1,
  'business-days': 7 / 5,
  months: 365 / 12,
  years: 365,
};

/** How much longer than all others a bar must be to be broken, and the room that is then left for the break. */
const FAR = 2;
const ROOM = 1.25;

/** The days between two marks of the scale. */
const MARK_EVERY = 30;

/** Heights and widths in units of the drawing. */
export const START = 5;
const WIDEST = 225;
const THINNEST = 4;
const HEADING = 26;
const ROW = 38;

export interface Bar {
  readonly fact: RuledFact;
  readonly y: number;
  readonly width: number;
  /** Too long for the scale: drawn with gaps. */
  readonly broken: boolean;
}

export interface ClockBars {
  readonly groups: readonly { readonly event: EventId; readonly y: number; readonly bars: readonly Bar[] }[];
  readonly marks: readonly { readonly x: number; readonly days: number }[];
  /** Where the scale stands. */
  readonly base: number;
}

const daysOf = ({ rule }: RuledFact) => rule.value * DAYS[rule.unit];

/** The number of days that the drawing is wide: one bar that is far longer than the rest does not count. */
function scaleOf(facts: readonly RuledFact[]): number {
  const [longest = 1, next = longest] = facts.map(daysOf).sort((one, other) => other - one);
  return longest > next * FAR ? next * ROOM : longest;
}

/** Clocks as bars on one scale, together where they start on the same day, in the order of the events. */
export function clockBars(facts: readonly RuledFact[], events: readonly EventId[]): ClockBars {
  const scale = scaleOf(facts);
  const widthOf = (days: number) => Math.round(Math.min(1, days / scale) * WIDEST);
  let y = 0;
  const groups = events
    .map((event) => ({ event, started: facts.filter(({ rule }) => rule.from === event) }))
    .filter(({ started }) => started.length > 0)
    .map(({ event, started }) => {
      const top = y;
      y += HEADING + ROW * started.length;
      const bars = started.map((fact, index) => ({
        fact,
        y: top + HEADING + ROW * index,
        width: Math.max(THINNEST, widthOf(daysOf(fact))),
        broken: daysOf(fact) > scale,
      }));
      return { event, y: top, bars };
    });
  const count = Math.floor(scale / MARK_EVERY) + 1;
  const marks = Array.from({ length: count }, (_, index) => index * MARK_EVERY);
  return { groups, marks: marks.map((days) => ({ x: START + widthOf(days), days })), base: y + 8 };
}
