import type { Step, StepState } from '../../../domain/claim/route.ts';
import type { Answer } from '../../../domain/rejection/answer.ts';
import type { DecoderWords } from '../../../words/decoder/words.ts';
import { fill } from '../../../words/tools/words.ts';
import { DeadlineCard } from '../deadline-board/DeadlineCard.tsx';
import type { BoardContext } from '../deadline-board/sentences.ts';
import { stateInWords } from '../route/sentences.ts';

/** The step that answers the reason with its state and its clocks, and what to do where it is not open. */
export function NextStep(props: {
  readonly answer: Answer;
  readonly words: DecoderWords['next'];
  readonly context: BoardContext;
  readonly deadlinesPath: string;
}) {
  const { answer, words, context, deadlinesPath } = props;
  const { usual, take, clocks, harms, missing } = answer;
  const counted = clocks.filter(({ kind }) => kind !== 'unknown');
  const list = missing.map((event) => context.caseWords.dates[event].label).join(words.separator);
  return (
    <>
      <ol class="route-steps">
        {usual !== null && <Row step={usual} label={words.usual} words={words} context={context} />}
        {take !== null && take.id !== usual?.id && (
          <Row step={take} label={words.instead} words={words} context={context} />
        )}
      </ol>
      {take === null && <p class="notice">{words.none}</p>}
      {harms.map(({ id }) => (
        <p key={id} class="notice notice-amber">
          {context.words.conflicts[id]}
        </p>
      ))}
      {missing.length > 0 && <p class="notice">{fill(words.missing, { list })}</p>}
      {clocks.length === 0 && missing.length === 0 && <p class="hint">{words.noClock}</p>}
      {counted.length > 0 && (
        <ol class="deadlines">
          {counted.map((deadline) => (
            <DeadlineCard
              key={deadline.rule}
              deadline={deadline}
              context={context}
              calendar={null}
              stillOpen={null}
              closedRoad={null}
            />
          ))}
        </ol>
      )}
      <p>
        <a href={deadlinesPath}>{words.allDeadlines}</a>
      </p>
    </>
  );
}

function Row(props: {
  readonly step: Step;
  readonly label: string;
  readonly words: DecoderWords['next'];
  readonly context: BoardContext;
}) {
  const { step, label, words, context } = props;
  const runs = step.state.is === 'now' && step.taken !== null;
  return (
    <li class={`route-${step.state.is}`}>
      <p class="hint">{label}</p>
      <strong>{context.words.steps[step.id]}</strong>
      <span class="route-state">
        {runs ? fill(words.taken, { date: context.show(step.taken) }) : stateWithReason(step.state, context)}
      </span>
    </li>
  );
}

/** A road that is closed says what closed it: nobody looks for the clock elsewhere. */
function stateWithReason(state: StepState, context: BoardContext): string {
  const said = stateInWords(state, context);
  if (state.is !== 'closed') return said;
  const { caseWords, factTexts } = context;
  const why = 'event' in state.by ? caseWords.dates[state.by.event].label : factTexts[state.by.rule]?.label;
  return why == null ? said : `${said} · ${why}`;
}
