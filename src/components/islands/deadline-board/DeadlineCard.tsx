import type { Deadline } from '../../../domain/deadline/deadlines.ts';
import type { FactText } from '../../../schemas/loaded-facts.ts';
import { fill } from '../../../words/tools/words.ts';
import { dateInWords } from '../../../words/words.ts';
import { countingOf, distanceOf, meaningOf, type BoardContext } from './sentences.ts';

const SATURDAY = 6;

/** One deadline: the day, what it is for, how far away, how it was counted, and where it comes from. */
export function DeadlineCard({ deadline, context }: { readonly deadline: Deadline; readonly context: BoardContext }) {
  const { words, factTexts, show } = context;
  const text = factTexts[deadline.rule];
  if (text === undefined) return null;
  const distance = distanceOf(deadline, context);
  return (
    <li class={`deadline deadline-${deadline.kind}`}>
      <h3>{text.label}</h3>
      {deadline.kind !== 'unknown' && <p class="deadline-date">{show(deadline.date)}</p>}
      <p>{meaningOf(deadline, context)}</p>
      {distance !== '' && <p class="deadline-distance">{distance}</p>}
      {deadline.kind === 'passed' && text.whatIsLeft !== null && (
        <p>
          <strong>{words.stillPossible}</strong> {text.whatIsLeft}
        </p>
      )}
      {deadline.kind === 'open' && deadline.date.dayOfWeek >= SATURDAY && <p class="hint">{words.weekend}</p>}
      {deadline.unit === 'business-days' && <p class="hint">{words.holidays}</p>}
      {deadline.livesElsewhere && <p class="hint">{words.livesElsewhere}</p>}
      {deadline.onlyIf && <p class="hint">{words.onlyIf}</p>}
      <details>
        <summary>{words.why}</summary>
        {deadline.kind !== 'unknown' && <p>{countingOf(deadline, context)}</p>}
        <p>{text.statement}</p>
        {text.caveat !== null && <p>{text.caveat}</p>}
        <p>
          {words.nature[deadline.nature]} {words.confidence[deadline.confidence]}
        </p>
        <Source text={text} context={context} />
      </details>
    </li>
  );
}

function Source({ text, context }: { readonly text: FactText; readonly context: BoardContext }) {
  const { words, caseWords } = context;
  const checked = dateInWords(text.checked, caseWords.language);
  const when =
    text.source.asOf === 'unknown'
      ? fill(words.unknownDate, { checked })
      : fill(words.sourceDate, { date: dateInWords(text.source.asOf, caseWords.language), checked });
  return (
    <p class="hint">
      {words.source}
      {caseWords.language === 'zh-TW' ? '：' : ': '}
      <a href={text.source.url} rel="noreferrer">
        {text.source.title}
      </a>{' '}
      ({when})
    </p>
  );
}
