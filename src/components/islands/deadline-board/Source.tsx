import type { FactText } from '../../../schemas/loaded-facts.ts';
import { fill } from '../../../words/tools/words.ts';
import { dateInWords } from '../../../words/words.ts';
import type { BoardContext } from './sentences.ts';

type Words = Pick<BoardContext, 'words' | 'caseWords'>;

/** Where a fact comes from, of which day that text is, and when we last looked. */
export function Source({ text, context }: { readonly text: FactText; readonly context: Words }) {
  const { words, caseWords } = context;
  const checked = dateInWords(text.checked, caseWords.language);
  const when =
    text.source.asOf === 'unknown'
      ? fill(words.unknownDate, { checked })
      : fill(words.sourceDate, { date: dateInWords(text.source.asOf, caseWords.language), checked });
  const chinese = caseWords.language === 'zh-TW';
  return (
    <p class="hint">
      {words.source}
      {chinese ? '：' : ': '}
      <a href={text.source.url} rel="noreferrer">
        {text.source.title}
      </a>
      {chinese ? `（${when}）` : ` (${when})`}
    </p>
  );
}

/** What some facts say, each with its caveat, its source and the date of the check. */
export function FactLines(props: {
  readonly ids: readonly string[];
  readonly context: Words & Pick<BoardContext, 'factTexts'>;
}) {
  const { ids, context } = props;
  const known = ids.flatMap((id) => {
    const text = context.factTexts[id];
    return text === undefined ? [] : [{ id, text }];
  });
  return (
    <ul class="fact-lines">
      {known.map(({ id, text }) => (
        <li key={id}>
          <p>{text.statement}</p>
          {text.caveat !== null && <p class="hint">{text.caveat}</p>}
          <Source text={text} context={context} />
        </li>
      ))}
    </ul>
  );
}
