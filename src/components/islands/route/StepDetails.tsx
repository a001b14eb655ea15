import type { ComponentChildren } from 'preact';
import type { Step } from '../../../domain/claim/route.ts';
import { fill } from '../../../words/tools/words.ts';
import { FactLines } from '../deadline-board/Source.tsx';
import type { RouteContext } from './context.ts';
import { bindingOf, clockOf, isAnswered, whyOf } from './sentences.ts';

interface StepProps {
  readonly step: Step;
  readonly context: RouteContext;
}

/** All about one step: to whom, what to do, its days, why it stands where it stands, what it costs, what it rests on. */
export function StepDetails({ step, context }: StepProps) {
  const { roads } = context;
  const { labels } = roads;
  const open = step.state.is !== 'not-yours';
  return (
    <dl class="step-details">
      {open && <Row label={labels.to}>{roads.to[step.to]}</Row>}
      {open && (
        <Row label={labels.todo}>
          <p>{roads.todo[step.id]}</p>
          {step.to === 'bank' && <a href="#bank">{roads.bank.link}</a>}
        </Row>
      )}
      <Row label={labels.why}>{whyOf(step, context)}</Row>
      {open && <Days step={step} context={context} />}
      {open && <Outcome step={step} context={context} />}
      {step.bodies.length > 0 && (
        <Row label={labels.bodies}>
          <Bodies ids={step.bodies} context={context} />
        </Row>
      )}
      <Grounds step={step} context={context} />
    </dl>
  );
}

/** The day on which the reader took the step, and the days of its clocks. */
function Days({ step, context }: StepProps) {
  const { labels } = context.roads;
  return (
    <>
      {step.taken !== null && <Row label={labels.taken}>{context.show(step.taken)}</Row>}
      {step.clocks.length > 0 && (
        <Row label={labels.clocks}>
          <ul>
            {step.clocks.map((rule) => (
              <li key={rule}>{clockOf(rule, context)}</li>
            ))}
          </ul>
        </Row>
      )}
    </>
  );
}

/** What comes out of it: whether it binds, what it costs, how long it takes. */
function Outcome({ step, context }: StepProps) {
  const { roads } = context;
  const { labels } = roads;
  const answered = isAnswered(step);
  return (
    <>
      {answered && <Row label={labels.binding}>{roads.binding[bindingOf(step)]}</Row>}
      <Row label={labels.cost}>{roads.cost[step.cost]}</Row>
      {answered && (
        <Row label={labels.lasts}>
          {step.lasts.length === 0 ? roads.lastsUnknown : <FactLines ids={step.lasts} context={context} />}
        </Row>
      )}
    </>
  );
}

/** What the step rests on, each with its source. */
function Grounds({ step, context }: StepProps) {
  const { roads, factTexts } = context;
  const rules = [...new Set([...step.facts, ...ruleBehind(step)])].filter((id) => factTexts[id] !== undefined);
  if (rules.length === 0) return null;
  return (
    <Row label={roads.labels.facts}>
      <FactLines ids={rules} context={context} />
    </Row>
  );
}

/** The rule that opened or closed the step, so that its source stands beside its day. */
function ruleBehind({ state }: Step): readonly string[] {
  if (state.is === 'from') return [state.rule];
  return state.is === 'closed' && 'rule' in state.by ? [state.by.rule] : [];
}

function Row({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Bodies({ ids, context }: { readonly ids: readonly string[]; readonly context: RouteContext }) {
  const { roads, situation } = context;
  const texts = situation.loaded.bodyTexts;
  const known = ids.flatMap((id) => (texts[id] === undefined ? [] : [{ id, ...texts[id] }]));
  return (
    <ul class="step-bodies">
      {known.map((body) => (
        <li key={body.id}>
          <a href={body.url} rel="noreferrer">
            {body.name}
          </a>
          <p>{body.does}</p>
          <p class="hint">{fill(roads.bodyCost, { cost: body.cost })}</p>
          {body.phone !== null && <p class="hint">{fill(roads.phone, { phone: body.phone })}</p>}
        </li>
      ))}
    </ul>
  );
}
