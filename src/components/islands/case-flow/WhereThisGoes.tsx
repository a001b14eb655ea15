import { openSteps } from '../../../domain/claim/next.ts';
import { routeFor, type Step, type Wall } from '../../../domain/claim/route.ts';
import { latestSafeWait } from '../../../domain/claim/safe-wait.ts';
import { deadlinesFor } from '../../../domain/deadline/deadlines.ts';
import type { WhereWords } from '../../../words/case/words.ts';
import type { RouteWords } from '../../../words/route/words.ts';
import { fill, type CaseWords, type DeadlineWords } from '../../../words/tools/words.ts';
import { dayInWords } from '../../../words/words.ts';
import type { Situation } from '../case-file/hooks.ts';
import { contextOf } from '../route/context.ts';
import { Notes } from '../route/Notes.tsx';
import { Opponent } from '../route/Opponent.tsx';
import { doorAtAmazon, wayTo } from './doors.ts';

/** How many open steps are shown beside the first one: more is a map, and the dates page has it. */
const BESIDE_THE_FIRST = 3;

/** The words of the board and of its roads, which the panel borrows. */
export interface RoadWords extends DeadlineWords {
  readonly routes: RouteWords;
}

interface Props {
  readonly situation: Situation;
  readonly words: WhereWords;
  readonly roads: RoadWords;
  readonly caseWords: CaseWords;
  readonly root: string;
}

/** To whom this goes, before anything is typed: the first open step, what else is open, and which roads are walls. */
export function WhereThisGoes(props: Props) {
  const { situation, words, roads, caseWords } = props;
  const { claim, loaded, day } = situation;
  const route = routeFor(claim, loaded.facts, day);
  const [first, ...others] = openSteps(route);
  const deadlines = deadlinesFor(claim, loaded.facts, day);
  const wait = latestSafeWait(claim, route, deadlines, day);
  const context = contextOf(situation, deadlines, { caseWords, words: roads, roads: roads.routes });
  return (
    <div class="where">
      {first !== undefined && <First step={first} {...props} />}
      <Notes context={context} />
      {wait !== null && (
        <p class="notice">
          {fill(roads.safeWait, {
            date: dayInWords(wait.date, caseWords.language, 'with-weekday'),
            label: loaded.factTexts[wait.rule]?.label ?? wait.rule,
          })}
        </p>
      )}
      {others.length > 0 && (
        <>
          <h3>{words.also}</h3>
          <ul class="where-also">
            {others.slice(0, BESIDE_THE_FIRST).map((step) => (
              <li key={step.id}>
                <a href={wayTo(step.id, situation.claim.problem, props.root)}>{roads.steps[step.id]}</a>
                <span>{words.to[step.to]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Walls route={route} words={words} roads={roads} />
      <Opponent context={context} />
      <p class="hint">{words.later}</p>
    </div>
  );
}

function First(props: Props & { readonly step: Step }) {
  const { step, words, roads, caseWords, situation } = props;
  const { site } = situation.loaded.shop;
  const door = doorAtAmazon(step.id);
  return (
    <div class="where-first">
      <p class="where-label">{words.first}</p>
      <h3>{roads.steps[step.id]}</h3>
      <p>{words.to[step.to]}</p>
      {step.until !== null && (
        <p class="deadline-distance">
          {fill(words.until, { date: dayInWords(step.until, caseWords.language, 'with-weekday') })}
        </p>
      )}
      <div class="button-row">
        {site !== null && door !== null && (
          <a class="button-quiet" href={site[door]} target="_blank" rel="noreferrer">
            {fill(words[door], { site: site.domain })}
            <span class="unseen"> {words.newTab}</span>
          </a>
        )}
        <a class="button-quiet" href={wayTo(step.id, situation.claim.problem, props.root)}>
          {step.id === 'formal-letter' ? words.write : words.how}
        </a>
      </div>
    </div>
  );
}

/** Roads that are not this reader's, by their reason: knowing them spares a wrong form. */
function Walls(props: { readonly route: readonly Step[]; readonly words: WhereWords; readonly roads: RoadWords }) {
  const { words, roads } = props;
  const walls = new Map<Wall, Step[]>();
  for (const step of props.route) {
    if (step.state.is !== 'not-yours') continue;
    walls.set(step.state.reason, [...(walls.get(step.state.reason) ?? []), step]);
  }
  if (walls.size === 0) return null;
  return (
    <>
      <h3>{words.walls}</h3>
      <ul class="where-walls">
        {[...walls].map(([reason, steps]) => (
          <li key={reason}>
            <strong>{steps.map(({ id }) => roads.steps[id]).join(' · ')}</strong>
            <span>{roads.walls[reason]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
