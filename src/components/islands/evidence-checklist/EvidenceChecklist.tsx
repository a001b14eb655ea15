import { claimOf, type Case } from '../../../domain/case/case.ts';
import { opponentOf } from '../../../domain/claim/claim.ts';
import {
  checklistFor,
  EVIDENCE_STATES,
  type ChecklistItem,
  type EvidenceId,
  type EvidenceState,
} from '../../../domain/evidence/checklist.ts';
import { print } from '../../../browser/download.ts';
import { fill, type CaseWords, type ChecklistWords, type EvidenceWords } from '../../../words/tools/words.ts';
import { CaseBar, Troubles } from '../case-file/CaseBar.tsx';
import { useCase } from '../case-file/hooks.ts';
import { Order } from '../case-file/Order.tsx';
import { change } from '../case-file/store.ts';

interface Props {
  readonly caseWords: CaseWords;
  readonly words: ChecklistWords;
  readonly evidence: Readonly<Record<EvidenceId, EvidenceWords>>;
  /** Where the letter is written; left out where the frame of the page leads on. */
  readonly letterPath?: string;
  /** Inside the flow of a case: the questions were asked on pages of their own, and the frame ends the page. */
  readonly inCase?: boolean;
}

/** The proof that this case needs: to tick off, with the reason for each thing. */
export default function EvidenceChecklist({ caseWords, words, evidence, letterPath, inCase = false }: Props) {
  const kept = useCase();
  if (kept === null) return <p>{caseWords.loading}</p>;
  const claim = kept.problem === null ? null : checkable(kept);
  return (
    <>
      <Troubles words={caseWords} />
      <div class={inCase ? '' : 'tool-columns'}>
        {!inCase && (
          <div class="tool-inputs">
            <Order words={caseWords} kept={kept} />
          </div>
        )}
        <section class="result">
          <h2>{words.heading}</h2>
          {claim === null ? (
            <p class="notice">{words.firstChoose}</p>
          ) : (
            <>
              {opponentOf(claim) === 'unknown' && <p class="hint">{words.otherOpponent}</p>}
              <Progress items={checklistFor(claim)} kept={kept} words={words} evidence={evidence} />
              <ol class="checklist">
                {checklistFor(claim).map((item) => (
                  <Item
                    key={item.id}
                    item={item}
                    state={kept.evidence[item.id]}
                    words={words}
                    text={evidence[item.id]}
                  />
                ))}
              </ol>
              <div class="button-row">
                {letterPath !== undefined && (
                  <a class="button" href={letterPath}>
                    {words.toLetter}
                  </a>
                )}
                <button type="button" class="button-quiet" onClick={print}>
                  {words.print}
                </button>
              </div>
            </>
          )}
        </section>
      </div>
      {!inCase && <CaseBar words={caseWords} question={questionFrom(kept)} />}
    </>
  );
}

/** The list depends on the problem and the other side alone, so it needs no shop. */
function checkable(kept: Case) {
  const claim = claimOf({ ...kept, shop: kept.shop ?? 'us' });
  return 'missing' in claim ? null : claim;
}

function questionFrom({ problem, shop }: Case) {
  return { ...(problem && { problem }), ...(shop && { shop }) };
}

function Progress(props: {
  readonly items: readonly ChecklistItem[];
  readonly kept: Case;
  readonly words: ChecklistWords;
  readonly evidence: Props['evidence'];
}) {
  const { items, kept, words, evidence } = props;
  const have = items.filter(({ id }) => kept.evidence[id] === 'have').length;
  const lacking = items.filter(({ id, need }) => need === 'required' && kept.evidence[id] !== 'have');
  return (
    <div role="status" class="meter">
      <p>{fill(words.count, { have, all: items.length })}</p>
      <p>
        {lacking.length === 0
          ? words.complete
          : fill(words.strength, { list: lacking.map(({ id }) => evidence[id].name).join(words.separator) })}
      </p>
    </div>
  );
}

function Item(props: {
  readonly item: ChecklistItem;
  readonly state: EvidenceState | undefined;
  readonly words: ChecklistWords;
  readonly text: EvidenceWords;
}) {
  const { item, state, words, text } = props;
  const set = (next: EvidenceState | undefined) =>
    change((current) => {
      const { [item.id]: _old, ...others } = current.evidence;
      return { ...current, evidence: next === undefined ? others : { ...others, [item.id]: next } };
    });
  return (
    <li>
      <fieldset class="choices">
        <legend>
          <strong>{text.name}</strong> <span class={`need need-${item.need}`}>{words.needs[item.need]}</span>
        </legend>
        <p>{text.why}</p>
        <div class="choice-row">
          {[undefined, ...EVIDENCE_STATES].map((one) => (
            <label key={one ?? 'open'}>
              <input type="radio" name={`state-${item.id}`} checked={state === one} onChange={() => set(one)} />
              <span>{words.states[one ?? 'open']}</span>
            </label>
          ))}
        </div>
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
        </details>
      </fieldset>
    </li>
  );
}
