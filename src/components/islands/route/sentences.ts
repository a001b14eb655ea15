import type { EventId } from '../../../domain/claim/claim.ts';
import type { Step, StepId, StepState } from '../../../domain/claim/route.ts';
import { STEPS } from '../../../domain/claim/steps.ts';
import type { Deadline } from '../../../domain/deadline/deadlines.ts';
import type { Binding } from '../../../words/route/words.ts';
import { fill } from '../../../words/tools/words.ts';
import { countingOf, joined, labelOf, theirLastDay, type Dated } from '../deadline-board/sentences.ts';
import type { RouteContext } from './context.ts';

type In<State extends StepState['is']> = Extract<StepState, { is: State }>;

/** The state of a step in a few words: "Now", "From 5 October 2026", "Not your road · …". */
export function stateInWords(state: StepState, { words, show }: Pick<RouteContext, 'words' | 'show'>): string {
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

/**
 * Why a step is in its state: which rule, which date, how it was counted, or what is missing.
 *
 * @example
 * whyOf(aToZ, context) // 'Closed since Tue, 1 December 2026, because the last day of “A-to-z request” was …'
 */
export function whyOf(step: Step, context: RouteContext): string {
  const { state } = step;
  switch (state.is) {
    case 'now':
      return joined([whyNow(step, context), untilOf(step, context)], context);
    case 'from':
      return whyFrom(state, context);
    case 'after':
      return whyAfter(step, state.step, context);
    case 'closed':
      return whyClosed(state, context);
    case 'not-yours':
      return context.words.walls[state.reason];
  }
}

const isDated = (deadline: Deadline): deadline is Dated => deadline.kind !== 'unknown';

function datedBy(rule: string, { deadlines }: RouteContext): Dated | undefined {
  return deadlines.filter(isDated).find((deadline) => deadline.rule === rule);
}

function whyNow(step: Step, context: RouteContext): string {
  const { why } = context.roads;
  if (step.taken !== null) return fill(why.taken, { date: context.show(step.taken) });
  const opened = openedBy(step, context);
  if (opened === undefined) return why.free;
  const counting = countingOf(opened, context);
  return fill(why.opened, { date: context.show(opened.date), label: labelOf(opened.rule, context), counting });
}

/** The clock that opened a step last. A letter may be sent at any time: its clocks say what it may claim. */
function openedBy({ id, clocks }: Step, { deadlines }: RouteContext): Dated | undefined {
  if (id === 'formal-letter') return undefined;
  const opening = deadlines.filter(isDated).filter(({ kind, rule }) => kind === 'opens' && clocks.includes(rule));
  return opening.at(-1);
}

function untilOf({ until, clocks }: Step, context: RouteContext): string {
  if (until === null) return '';
  const rule = clocks.find((one) => {
    const deadline = datedBy(one, context);
    return deadline?.kind === 'open' && deadline.date.equals(until);
  });
  return rule === undefined
    ? ''
    : fill(context.roads.why.until, { date: context.show(until), label: labelOf(rule, context) });
}

function whyFrom({ date, rule }: In<'from'>, context: RouteContext): string {
  const { why } = context.roads;
  const deadline = datedBy(rule, context);
  const values = { date: context.show(date), label: labelOf(rule, context) };
  if (deadline === undefined) return fill(why.from, { ...values, counting: '' });
  const counting = countingOf(deadline, context);
  if (deadline.means !== 'their-last-day') return fill(why.from, { ...values, counting });
  return fill(why.fromTheirs, { ...values, counting, last: context.show(theirLastDay(deadline)) });
}

/** What is missing before a step: who sold, a day that the case can hold, or a step that has none. */
function whyAfter({ to }: Step, before: StepId, { roads, words, caseWords }: RouteContext): string {
  const { why } = roads;
  const step = words.steps[before];
  const outcome = to === 'bank' ? OUTCOME_FOR_BANK[before] : OUTCOME[before];
  if (before === 'find-who-sold') return why.whoSold;
  if (outcome !== undefined) return fill(why.afterOutcome, { step, event: caseWords.dates[outcome].label });
  const event = STEPS.find(({ id }) => id === before)?.taken ?? null;
  return event === null
    ? fill(why.afterStep, { step })
    : fill(why.afterDate, { step, event: caseWords.dates[event].label });
}

type Outcomes = Readonly<Partial<Record<StepId, EventId>>>;

/** Steps that must have come to an end, and the event that says so. */
const OUTCOME: Outcomes = { 'a-to-z': 'denied' };
/** A bank asks for goods that went back, not for the wish to send them. */
const OUTCOME_FOR_BANK: Outcomes = { ...OUTCOME, 'amazon-return': 'returned' };

function whyClosed({ since, by }: In<'closed'>, context: RouteContext): string {
  const { roads, show, caseWords } = context;
  const date = show(since);
  if ('event' in by) return fill(roads.why.closedByEvent, { date, event: caseWords.dates[by.event].label });
  const deadline = datedBy(by.rule, context);
  return fill(roads.why.closedByDay, {
    date,
    label: labelOf(by.rule, context),
    last: show(since.subtract({ days: 1 })),
    counting: deadline === undefined ? '' : countingOf(deadline, context),
  });
}

/** One clock of a step: its label and its day, or the date that is missing. */
export function clockOf(rule: string, context: RouteContext): string {
  const deadline = context.deadlines.find((one) => one.rule === rule);
  const label = labelOf(rule, context);
  if (deadline === undefined) return label;
  const { roads, caseWords, show } = context;
  return deadline.kind === 'unknown'
    ? fill(roads.clockMissing, { label, event: caseWords.dates[deadline.missing].label })
    : fill(roads.clock, { label, date: show(deadline.date) });
}

/** Whether the outcome of a step binds the other side. */
export function bindingOf({ binding }: Pick<Step, 'binding'>): Binding {
  if (binding === null) return 'depends';
  return binding ? 'yes' : 'no';
}

/** Steps that find something out. Nobody decides there, so nothing binds and nothing takes its usual time. */
const PREPARING: readonly StepId[] = ['safety-first', 'find-who-sold', 'delivery-check'];

/** Whether somebody else answers at this step. */
export function isAnswered({ id }: Pick<Step, 'id'>): boolean {
  return !PREPARING.includes(id);
}

/** The closed step that a clock belonged to; `null` where a step that is still alive, or none, goes by it. */
export function closedRoadOf(route: readonly Step[], rule: string): StepId | null {
  const roads = route.filter(({ clocks }) => clocks.includes(rule));
  return roads.every(({ state }) => state.is === 'closed') ? (roads[0]?.id ?? null) : null;
}

/** The first step that can be taken today, from the one that a clock belongs to on, or else anywhere. */
export function stillOpenAfter(route: readonly Step[], rule: string): StepId | null {
  // What the maker promises is beside the road: it never answers "what now".
  const isNext = ({ id, state, taken }: Step) =>
    state.is === 'now' && taken === null && isAnswered({ id }) && id !== 'manufacturer-warranty';
  const place = Math.max(
    0,
    route.findIndex(({ clocks }) => clocks.includes(rule)),
  );
  return (route.slice(place).find(isNext) ?? route.find(isNext))?.id ?? null;
}
