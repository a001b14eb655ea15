import { conflictsOf } from '../../../domain/claim/conflicts.ts';
import type { Step } from '../../../domain/claim/route.ts';
import type { RouteContext } from './context.ts';
import { stateInWords } from './sentences.ts';
import { StepDetails } from './StepDetails.tsx';

/** The roads in their order, the closed ones with their reason, and what kills what, before it is chosen. */
export function Route({ route, context }: { readonly route: readonly Step[]; readonly context: RouteContext }) {
  const { words } = context;
  const conflicts = conflictsOf(route);
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
        {route.map((step) => (
          <li key={step.id} id={`step-${step.id}`} class={`route-${step.state.is}`}>
            <details>
              <summary>
                <strong>{words.steps[step.id]}</strong>
                <span class="route-state">{stateInWords(step.state, context)}</span>
              </summary>
              <StepDetails step={step} context={context} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
