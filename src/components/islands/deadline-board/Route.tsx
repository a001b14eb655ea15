import { conflictsOf } from '../../../domain/claim/conflicts.ts';
import type { Step, StepState } from '../../../domain/claim/route.ts';
import type { BodyText } from '../../../schemas/loaded-facts.ts';
import { fill } from '../../../words/tools/words.ts';
import type { BoardContext } from './sentences.ts';

/** The roads in their order, the closed ones with their reason, and what kills what, before it is chosen. */
export function Route(props: {
  readonly route: readonly Step[];
  readonly bodyTexts: Readonly<Record<string, BodyText>>;
  readonly context: BoardContext;
}) {
  const { words } = props.context;
  const conflicts = conflictsOf(props.route);
  return (
    <section class="route">
      <h2>{words.routeHeading}</h2>
      {conflicts.length > 0 && (
        <div class="notice notice-amber">
          <h3>{words.conflictHeading}</h3>
          <ul>
            {conflicts.map(({ id }) => (
              <li key={id}>{words.conflicts[id]}</li>
            ))}
          </ul>
        </div>
      )}
      <ol class="route-steps">
        {props.route.map((step) => (
          <li key={step.id} class={`route-${step.state.is}`}>
            <strong>{words.steps[step.id]}</strong>
            <span class="route-state">{stateInWords(step.state, props.context)}</span>
            {step.bodies.length > 0 && <Bodies ids={step.bodies} texts={props.bodyTexts} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Bodies({
  ids,
  texts,
}: {
  readonly ids: readonly string[];
  readonly texts: Readonly<Record<string, BodyText>>;
}) {
  const known = ids.flatMap((id) => (texts[id] === undefined ? [] : [{ id, ...texts[id] }]));
  return (
    <ul>
      {known.map((body) => (
        <li key={body.id}>
          <a href={body.url} rel="noreferrer">
            {body.name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function stateInWords(state: StepState, { words, show }: BoardContext): string {
  switch (state.is) {
    case 'now':
      return words.states.now;
    case 'from':
      return fill(words.states.from, { date: show(state.date) });
    case 'after':
      return fill(words.states.after, { step: words.steps[state.step] });
    case 'closed':
      return fill(words.states.closed, { date: show(state.since) });
    case 'not-yours':
      return `${words.states.notYours} · ${words.walls[state.reason]}`;
  }
}
