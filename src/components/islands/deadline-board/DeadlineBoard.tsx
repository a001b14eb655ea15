import type { Case } from '../../../domain/case/case.ts';
import { EVENTS, type EventId } from '../../../domain/claim/claim.ts';
import { deadlinesFor, type Deadline } from '../../../domain/deadline/deadlines.ts';
import { print } from '../../../browser/download.ts';
import type { RouteWords } from '../../../words/route/words.ts';
import type { CaseWords, DeadlineWords } from '../../../words/tools/words.ts';
import { CaseBar, Troubles } from '../case-file/CaseBar.tsx';
import { Dates } from '../case-file/Dates.tsx';
import { situationOf, useCase, useFacts } from '../case-file/hooks.ts';
import { Order } from '../case-file/Order.tsx';
import { Waiting } from '../case-file/Waiting.tsx';
import { BANK, CardRights } from '../route/CardRights.tsx';
import { contextOf } from '../route/context.ts';
import { Board } from './Board.tsx';

interface Props {
  readonly caseWords: CaseWords;
  readonly words: DeadlineWords;
  readonly routeWords: RouteWords;
  /** Where the letter is written; left out where the frame of the page leads on. */
  readonly letterPath?: string;
  /** Inside the flow of a case: the questions were asked on pages of their own, and the frame ends the page. */
  readonly inCase?: boolean;
  /** Heading over the days of later steps, which are folded under it; left out, all days are asked alike. */
  readonly later?: string;
}

/** Every clock of this case, as cards and as a picture, with the roads that they open and close. */
export default function DeadlineBoard(props: Props) {
  const { caseWords, words, routeWords, letterPath, inCase = false, later } = props;
  const kept = useCase();
  const loading = useFacts(kept, caseWords.language);
  if (kept === null)
    return (
      <>
        <p>{caseWords.loading}</p>
        <div id={BANK} />
      </>
    );
  const situation = situationOf(kept, loading);
  const deadlines = situation === null ? [] : deadlinesFor(situation.claim, situation.loaded.facts, situation.day);
  const context = situation === null ? null : contextOf(situation, deadlines, { caseWords, words, roads: routeWords });
  return (
    <>
      <Troubles words={caseWords} />
      <div class="tool-columns">
        <div class="tool-inputs">
          {!inCase && <Order words={caseWords} kept={kept} />}
          <Dates
            words={caseWords}
            kept={kept}
            ids={datesToAsk(kept, deadlines)}
            {...(later !== undefined && { later })}
          />
        </div>
        <div class="result">
          {context === null ? (
            <Waiting loading={loading} words={caseWords} empty={words.empty} />
          ) : (
            <Board context={context} />
          )}
          <section id={BANK}>{context !== null && <CardRights context={context} />}</section>
          {context !== null && (
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
          )}
        </div>
      </div>
      {!inCase && <CaseBar words={caseWords} question={questionFrom(kept)} />}
    </>
  );
}

function questionFrom({ problem, shop }: Case) {
  return { ...(problem && { problem }), ...(shop && { shop }) };
}

/** The dates that some clock of this case starts from, and those that are already known. */
function datesToAsk(kept: Case, deadlines: readonly Deadline[]): readonly EventId[] {
  const wanted = new Set<EventId>(['ordered', ...deadlines.map((deadline) => deadline.from)]);
  return EVENTS.filter((id) => wanted.has(id) || kept.dates[id] !== undefined);
}
