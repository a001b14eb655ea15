import { claimOf, type Case } from '../../../domain/case/case.ts';
import { opponentOf, type Claim } from '../../../domain/claim/claim.ts';
import { checklistFor, type EvidenceId } from '../../../domain/evidence/checklist.ts';
import { strengthOf } from '../../../domain/evidence/strength.ts';
import type { RejectionId } from '../../../domain/rejection/rejections.ts';
import type { FactText } from '../../../schemas/loaded-facts.ts';
import { print } from '../../../browser/download.ts';
import type { CaseWords, ChecklistWords, EvidenceWords, RefusalLink } from '../../../words/tools/words.ts';
import { CaseBar, Troubles } from '../case-file/CaseBar.tsx';
import { situationOf, useCase, useFacts } from '../case-file/hooks.ts';
import { Order } from '../case-file/Order.tsx';
import { Waiting } from '../case-file/Waiting.tsx';
import { Item } from './Item.tsx';
import { StrengthMeter } from './StrengthMeter.tsx';

interface Props {
  readonly caseWords: CaseWords;
  readonly words: ChecklistWords;
  readonly evidence: Readonly<Record<EvidenceId, EvidenceWords>>;
  readonly refusals: Readonly<Record<RejectionId, RefusalLink>>;
  /** Where the letter is written; left out where the frame of the page leads on. */
  readonly letterPath?: string;
  /** Inside the flow of a case: the questions were asked on pages of their own, and the frame ends the page. */
  readonly inCase?: boolean;
}

/** All that a part of the list needs to say it in words. */
export interface ListContext extends Pick<Props, 'words' | 'caseWords' | 'evidence' | 'refusals'> {
  readonly factTexts: Readonly<Record<string, FactText>>;
}

/** The proof that this case needs: to tick off, with the reason for each thing and what is said without it. */
export default function EvidenceChecklist({ letterPath, inCase = false, ...texts }: Props) {
  const { caseWords, words } = texts;
  const kept = useCase();
  const loading = useFacts(kept, caseWords.language);
  if (kept === null) return <p>{caseWords.loading}</p>;
  const claim = checkable(kept);
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
          {loading.is === 'failed' && <Waiting loading={loading} words={caseWords} empty="" />}
          {claim === null ? (
            <p class="notice">{words.firstChoose}</p>
          ) : (
            <List claim={claim} kept={kept} situation={situationOf(kept, loading)} texts={texts} />
          )}
          {claim !== null && <Onward words={words} letterPath={letterPath} />}
        </section>
      </div>
      {!inCase && <CaseBar words={caseWords} question={questionFrom(kept)} />}
    </>
  );
}

/** Without a shop there is a list too: only what one place asks for is left out of it. */
function checkable(kept: Case): Claim | null {
  const claim = claimOf({ ...kept, shop: kept.shop ?? 'us' });
  return 'missing' in claim ? null : claim;
}

function questionFrom({ problem, shop }: Case) {
  return { ...(problem && { problem }), ...(shop && { shop }) };
}

function List(props: {
  readonly claim: Claim;
  readonly kept: Case;
  readonly situation: ReturnType<typeof situationOf>;
  readonly texts: Omit<ListContext, 'factTexts'>;
}) {
  const { claim, kept, situation, texts } = props;
  const { words } = texts;
  const items = checklistFor(claim, situation?.loaded.facts ?? null, kept.evidence);
  const context: ListContext = { ...texts, factTexts: situation?.loaded.factTexts ?? {} };
  return (
    <>
      {opponentOf(claim) === 'unknown' && <p class="hint">{words.otherOpponent}</p>}
      {(kept.shop === null || kept.home === null) && <p class="hint">{words.otherPlace}</p>}
      <StrengthMeter strength={strengthOf(items, kept.evidence)} context={context} />
      <ol class="checklist">
        {items.map((item) => (
          <Item key={item.id} item={item} state={kept.evidence[item.id]} context={context} />
        ))}
      </ol>
    </>
  );
}

function Onward({ words, letterPath }: { readonly words: ChecklistWords; readonly letterPath: string | undefined }) {
  return (
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
  );
}
