import { EVIDENCE_STATES, type ChecklistItem, type EvidenceState } from '../../../domain/evidence/checklist.ts';
import type { FactText } from '../../../schemas/loaded-facts.ts';
import { fill } from '../../../words/tools/words.ts';
import { dateInWords } from '../../../words/words.ts';
import { setEvidence } from '../case-file/evidence.ts';
import type { ListContext } from './EvidenceChecklist.tsx';

/** One thing: why it is on this list, the ticks, what is said without it, and how to make it usable. */
export function Item(props: {
  readonly item: ChecklistItem;
  readonly state: EvidenceState | undefined;
  readonly context: ListContext;
}) {
  const { item, state, context } = props;
  const { words, evidence, refusals } = context;
  const text = evidence[item.id];
  return (
    <li>
      <fieldset class="choices">
        <legend>
          <strong>{text.name}</strong>
        </legend>
        <p class="why">
          <span class={`need need-${item.need}`}>{words.needs[item.need]}</span>
          {' · '}
          {words.because[item.because]}
        </p>
        <p>{text.why}</p>
        <div class="choice-row">
          {[undefined, ...EVIDENCE_STATES].map((one) => (
            <label key={one ?? 'open'}>
              <input
                type="radio"
                name={`state-${item.id}`}
                checked={state === one}
                onChange={() => setEvidence(item.id, one)}
              />
              <span>{words.states[one ?? 'open']}</span>
            </label>
          ))}
        </div>
        {item.refusal !== null && (
          <p class="hint">
            {words.oftenSay} <a href={refusals[item.refusal].path}>{refusals[item.refusal].saying}</a>
          </p>
        )}
        <Details item={item} context={context} />
      </fieldset>
    </li>
  );
}

function Details({ item, context }: { readonly item: ChecklistItem; readonly context: ListContext }) {
  const { words, evidence, factTexts } = context;
  const text = evidence[item.id];
  const rule = item.fact === null ? undefined : factTexts[item.fact];
  return (
    <details>
      <summary>{words.how}</summary>
      <p>{text.how}</p>
      <p>
        <strong>{words.without}</strong> {text.without}
      </p>
      {text.cover !== null && (
        <p>
          <strong>{words.cover}</strong> {text.cover}
        </p>
      )}
      {rule !== undefined && <Rule text={rule} context={context} />}
    </details>
  );
}

/** The fact behind a thing that one place asks for, with its source. */
function Rule({ text, context }: { readonly text: FactText; readonly context: ListContext }) {
  const { words, caseWords } = context;
  const say = (month: string) => dateInWords(month, caseWords.language);
  const { asOf, url, title } = text.source;
  const checked = say(text.checked);
  const when =
    asOf === 'unknown' ? fill(words.unknownDate, { checked }) : fill(words.sourceDate, { date: say(asOf), checked });
  return (
    <>
      <p>
        <strong>{words.rule}</strong> {text.statement}
      </p>
      {text.caveat !== null && <p>{text.caveat}</p>}
      <p class="hint">
        {words.source}{' '}
        <a href={url} rel="noreferrer">
          {title}
        </a>
        {' · '}
        {when}
      </p>
    </>
  );
}
