import { useRef, useState } from 'preact/hooks';
import { EVENTS, type EventId } from '../../../domain/claim/claim.ts';
import type { Case } from '../../../domain/case/case.ts';
import { oddityOf } from '../../../domain/case/odd-dates.ts';
import { today } from '../../../browser/clock.ts';
import { readFragment } from '../../../browser/fragment.ts';
import { fill, type CaseWords } from '../../../words/tools/words.ts';
import { dateInWords } from '../../../words/words.ts';
import { DateField } from './DateField.tsx';
import { change } from './store.ts';

/** What is odd about a date of the case, in a sentence; `undefined` where nothing is. */
export function oddDate(
  id: EventId,
  dates: Case['dates'],
  now: Temporal.PlainDate,
  words: CaseWords,
): string | undefined {
  const iso = dates[id];
  const oddity = oddityOf(id, dates, now);
  if (iso === undefined || oddity === null) return undefined;
  if (oddity.is === 'to-come') return fill(words.dateErrors.future, { date: words.dates[id].label });
  const show = (day: string) => dateInWords(day, words.language);
  return fill(words.dateErrors.order, {
    later: words.dates[id].label,
    laterDate: show(iso),
    earlier: words.dates[oddity.earlier].label,
    earlierDate: show(dates[oddity.earlier] ?? iso),
  });
}

/** Days that come with the later steps of a claim. */
const LATER: readonly EventId[] = [
  'seller-answered',
  'return-received',
  'refund-promised',
  'statement',
  'cancelled',
  'claim-filed',
  'denied',
  'letter-sent',
  'dispute-filed',
];

/** The dates that matter for what was chosen, each asked once and shared by all tools. */
export function Dates(props: {
  readonly words: CaseWords;
  readonly kept: Case;
  readonly ids: readonly EventId[];
  /** Heading over the days that only a case under way has; left out, they stand among the others. */
  readonly later?: string;
}) {
  const { words, kept, later } = props;
  // A field that has been shown stays, with what is typed in it: a day that cannot be read asks for no clock.
  const shown = useRef(new Set<EventId>());
  props.ids.forEach((id) => shown.current.add(id));
  const asked = EVENTS.filter((id) => shown.current.has(id));
  // As it was when the page was opened: a field that is filled in stays where it is.
  const [before] = useState(kept.dates);
  const isLater = (id: EventId) => later !== undefined && LATER.includes(id) && before[id] === undefined;
  const isLinked = (id: EventId) => isLater(id) && readFragment() === `date-${id}`;
  const take = (id: EventId) => (iso: string | undefined) =>
    change((current) => {
      const { [id]: _old, ...others } = current.dates;
      return { ...current, dates: iso === undefined ? others : { ...others, [id]: iso } };
    });
  const fields = (ids: readonly EventId[]) => (
    <div class="dates">
      {ids.map((id) => (
        <DateField
          key={id}
          id={`date-${id}`}
          field={words.dates[id]}
          words={words}
          value={kept.dates[id]}
          error={oddDate(id, kept.dates, today(), words)}
          take={take(id)}
        />
      ))}
    </div>
  );
  return (
    <section>
      <h2>{words.datesHeading}</h2>
      <p class="hint">{words.datesHint}</p>
      {fields(asked.filter((id) => !isLater(id)))}
      {asked.some(isLater) && (
        <details class="more" open={asked.some(isLinked)}>
          <summary>{later}</summary>
          {fields(asked.filter(isLater))}
        </details>
      )}
    </section>
  );
}
