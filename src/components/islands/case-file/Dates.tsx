import { EVENTS, type EventId } from '../../../domain/claim/claim.ts';
import type { Case } from '../../../domain/case/case.ts';
import { today } from '../../../browser/clock.ts';
import { fill, type CaseWords } from '../../../words/tools/words.ts';
import { dateInWords } from '../../../words/words.ts';
import { DateField } from './DateField.tsx';
import { change } from './store.ts';

/** Days that must lie in the past; the latest estimate may still be to come. */
const MAY_COME: readonly EventId[] = ['latest-estimate'];

/** Each pair in the only order in which it can have happened. */
const BEFORE: readonly (readonly [EventId, EventId])[] = [
  ['ordered', 'delivered'],
  ['ordered', 'latest-estimate'],
  ['ordered', 'contacted-seller'],
  ['delivered', 'discovered'],
  ['delivered', 'returned'],
  ['returned', 'return-received'],
  ['claim-filed', 'denied'],
  ['contacted-seller', 'seller-answered'],
];

/** What is odd about a date of the case, in a sentence; `undefined` where nothing is. */
export function oddDate(
  id: EventId,
  dates: Case['dates'],
  now: Temporal.PlainDate,
  words: CaseWords,
): string | undefined {
  const iso = dates[id];
  if (iso === undefined) return undefined;
  const show = (day: string) => dateInWords(day, words.language);
  if (!MAY_COME.includes(id) && iso > now.toString())
    return fill(words.dateErrors.future, { date: words.dates[id].label });
  const wrong = BEFORE.find(([earlier, later]) => later === id && dates[earlier] !== undefined && iso < dates[earlier]);
  if (wrong === undefined) return undefined;
  const [earlier] = wrong;
  return fill(words.dateErrors.order, {
    later: words.dates[id].label,
    laterDate: show(iso),
    earlier: words.dates[earlier].label,
    earlierDate: show(dates[earlier] ?? iso),
  });
}

/** The dates that matter for what was chosen, each asked once and shared by all tools. */
export function Dates(props: { readonly words: CaseWords; readonly kept: Case; readonly ids: readonly EventId[] }) {
  const { words, kept } = props;
  const take = (id: EventId) => (iso: string | undefined) =>
    change((current) => {
      const { [id]: _old, ...others } = current.dates;
      return { ...current, dates: iso === undefined ? others : { ...others, [id]: iso } };
    });
  return (
    <section>
      <h2>{words.datesHeading}</h2>
      <p class="hint">{words.datesHint}</p>
      <div class="dates">
        {EVENTS.filter((id) => props.ids.includes(id)).map((id) => (
          <DateField
            key={id}
            field={words.dates[id]}
            words={words}
            value={kept.dates[id]}
            error={oddDate(id, kept.dates, today(), words)}
            take={take(id)}
          />
        ))}
      </div>
    </section>
  );
}
