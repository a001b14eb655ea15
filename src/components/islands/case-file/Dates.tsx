import { EVENTS, type EventId } from '../../../domain/claim/claim.ts';
import type { Case } from '../../../domain/case/case.ts';
import { oddityOf } from '../../../domain/case/odd-dates.ts';
import { today } from '../../../browser/clock.ts';
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
            id={`date-${id}`}
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
