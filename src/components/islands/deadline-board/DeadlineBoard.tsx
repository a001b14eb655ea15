import type { Case } from '../../../domain/case/case.ts';
import { latestSafeWait } from '../../../domain/claim/safe-wait.ts';
import { routeFor } from '../../../domain/claim/route.ts';
import { EVENTS, type EventId } from '../../../domain/claim/claim.ts';
import { deadlinesFor, type Deadline } from '../../../domain/deadline/deadlines.ts';
import { print } from '../../../browser/download.ts';
import { count, fill, type CaseWords, type DeadlineWords } from '../../../words/tools/words.ts';
import { dayInWords } from '../../../words/words.ts';
import { CaseBar, Troubles } from '../case-file/CaseBar.tsx';
import { Dates } from '../case-file/Dates.tsx';
import { situationOf, useCase, useFacts, type Situation } from '../case-file/hooks.ts';
import { Order } from '../case-file/Order.tsx';
import { Waiting } from '../case-file/Waiting.tsx';
import { DeadlineCard } from './DeadlineCard.tsx';
import { Route } from './Route.tsx';
import type { BoardContext } from './sentences.ts';
import { TimeLine } from './TimeLine.tsx';

interface Props {
  readonly caseWords: CaseWords;
  readonly words: DeadlineWords;
  /** Where the letter is written; left out where the frame of the page leads on. */
  readonly letterPath?: string;
  /** Inside the flow of a case: the questions were asked on pages of their own, and the frame ends the page. */
  readonly inCase?: boolean;
  /** Heading over the days of later steps, which are folded under it; left out, all days are asked alike. */
  readonly later?: string;
}

/** Every clock of this case, as cards and as a picture, with the roads that they open and close. */
export default function DeadlineBoard({ caseWords, words, letterPath, inCase = false, later }: Props) {
  const kept = useCase();
  const loading = useFacts(kept, caseWords.language);
  if (kept === null) return <p>{caseWords.loading}</p>;
  const situation = situationOf(kept, loading);
  const deadlines = situation === null ? [] : deadlinesFor(situation.claim, situation.loaded.facts, situation.day);
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
        {situation === null ? (
          <Waiting loading={loading} words={caseWords} empty={words.empty} />
        ) : (
          <Board
            situation={situation}
            deadlines={deadlines}
            caseWords={caseWords}
            words={words}
            {...(letterPath !== undefined && { letterPath })}
          />
        )}
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

function Board(props: {
  readonly situation: Situation;
  readonly deadlines: readonly Deadline[];
  readonly caseWords: CaseWords;
  readonly words: DeadlineWords;
  readonly letterPath?: string;
}) {
  const { situation, deadlines, caseWords, words } = props;
  const { claim, loaded, day } = situation;
  const route = routeFor(claim, loaded.facts, day);
  const wait = latestSafeWait(claim, route, deadlines, day);
  const show = (one: Temporal.PlainDate) => dayInWords(one, caseWords.language, 'with-weekday');
  const context: BoardContext = { words, caseWords, factTexts: loaded.factTexts, day, show };
  const next = deadlines.find((deadline) => deadline.kind === 'open');
  const known = deadlines.filter((deadline) => deadline.kind !== 'unknown').length;
  return (
    <section class="result">
      <h2>{words.heading}</h2>
      <p role="status">
        {count(words.summary, known)} {next?.kind === 'open' && fill(words.next, { date: show(next.date) })}
      </p>
      <p class="notice">
        {wait === null
          ? words.noSafeWait
          : fill(words.safeWait, { date: show(wait.date), label: loaded.factTexts[wait.rule]?.label ?? wait.rule })}
      </p>
      <ol class="deadlines">
        {deadlines.map((deadline) => (
          <DeadlineCard key={deadline.rule} deadline={deadline} context={context} />
        ))}
      </ol>
      <p class="hint">{words.zone}</p>
      {known > 0 && (
        <figure>
          <figcaption>
            <h2>{words.pictureHeading}</h2>
          </figcaption>
          <TimeLine deadlines={deadlines} context={context} />
        </figure>
      )}
      <Route route={route} bodyTexts={loaded.bodyTexts} context={context} />
      <div class="button-row">
        {props.letterPath !== undefined && (
          <a class="button" href={props.letterPath}>
            {words.toLetter}
          </a>
        )}
        <button type="button" class="button-quiet" onClick={print}>
          {words.print}
        </button>
      </div>
    </section>
  );
}
