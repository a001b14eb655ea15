// What holds for every claim on every day, each broken promise as a sentence.
import { cardRightsFor } from '../../../src/domain/claim/card-rights.ts';
import type { Claim } from '../../../src/domain/claim/claim.ts';
import { conflictsOf, isAlive } from '../../../src/domain/claim/conflicts.ts';
import { NOTES, notesFor } from '../../../src/domain/claim/notes.ts';
import { STEP_IDS, routeFor, type Step, type StepId } from '../../../src/domain/claim/route.ts';
import { latestSafeWait } from '../../../src/domain/claim/safe-wait.ts';
import { whatIfWait } from '../../../src/domain/claim/waiting.ts';
import { absencesFor } from '../../../src/domain/deadline/absences.ts';
import { deadlinesFor, type Deadline } from '../../../src/domain/deadline/deadlines.ts';
import { EVIDENCE, checklistFor } from '../../../src/domain/evidence/checklist.ts';
import type { Clock } from '../../../src/domain/shop/fact.ts';
import type { Facts } from '../../../src/domain/shop/shop.ts';
import type { Asked } from '../any-claim.ts';

/** What a test knows about the facts that it asks with. */
export interface Known {
  /** Whether there is a fact of this id, with a source. */
  readonly sourced: (fact: string) => boolean;
  readonly body: (id: string) => boolean;
}

interface Answers extends Asked {
  readonly facts: Facts;
  readonly deadlines: readonly Deadline[];
  readonly steps: readonly Step[];
  readonly known: Known;
}

const compare = Temporal.PlainDate.compare;
const no = (broken: boolean, sentence: string): string[] => (broken ? [sentence] : []);

/** Every promise that the answers to this claim break. */
export function brokenPromises(asked: Asked, facts: Facts, known: Known): string[] {
  const deadlines = deadlinesFor(asked.claim, facts, asked.today);
  const steps = routeFor(asked.claim, facts, asked.today);
  const answers = { ...asked, facts, deadlines, steps, known };
  return PROMISES.flatMap((promise) => promise(answers));
}

const PROMISES: readonly ((answers: Answers) => string[])[] = [
  theStepsStandInOrder,
  everyStepHolds,
  whatHappenedStaysDone,
  nobodyIsSentWhereNoRightIs,
  conflictsAreBetweenOpenRoads,
  theBankWaitsForAToZ,
  everyDayFollowsItsEvent,
  patienceIsSafe,
  waitingIsToldTruly,
  whatIsAbsentIsAbsent,
  cardRightsAreWhatTheRouteSays,
  notesAndProofAreThere,
];

function theStepsStandInOrder({ steps }: Answers): string[] {
  const places = steps.map(({ id }) => STEP_IDS.indexOf(id));
  return no(
    places.some((place, index) => index > 0 && place <= (places[index - 1] ?? -1)),
    'the steps are out of order',
  );
}

/**
 * Waits whose first step may be over all the same: it may have been taken in time. A bank that refused
 * can be complained about, and a request that was made can be appealed, on any day after.
 */
const MAY_BE_OVER: readonly string[] = ['bank-ombudsman after chargeback', 'a-to-z-appeal after a-to-z'];

function everyStepHolds(answers: Answers): string[] {
  const { steps, known } = answers;
  const byId = new Map(steps.map((step) => [step.id, step]));
  return steps.flatMap((step) => {
    const { id, state, clocks, bodies, facts, lasts } = step;
    const unsourced = [...clocks, ...facts, ...lasts].filter((fact) => !known.sourced(fact));
    const strangers = bodies.filter((body) => !known.body(body));
    return [
      ...unsourced.map((fact) => `${id} rests on ${fact}, which is no fact with a source`),
      ...strangers.map((body) => `${id} offers ${body}, which no file names`),
      ...no(state.is === 'not-yours' && bodies.length + clocks.length > 0, `${id} is a wall with doors`),
      ...(state.is === 'after' ? waitsForAnOpenStep(id, state.step, byId) : []),
      ...itsDaysAgree(step, answers),
    ];
  });
}

function waitsForAnOpenStep(id: StepId, before: StepId, byId: ReadonlyMap<StepId, Step>): string[] {
  const first = byId.get(before);
  if (first === undefined) return [`${id} waits for ${before}, which is not on the road`];
  return no(
    !isAlive(first) && !MAY_BE_OVER.includes(`${id} after ${before}`),
    `${id} waits for ${before}, which is over`,
  );
}

function itsDaysAgree({ id, state, until, clocks, taken }: Step, { deadlines, claim, today }: Answers): string[] {
  const mine = deadlines.filter(({ rule }) => clocks.includes(rule));
  const lastDays = mine.flatMap((deadline) => (deadline.kind === 'open' ? [deadline.date] : []));
  const first = lastDays.sort(compare)[0];
  const general = [
    ...no((first?.toString() ?? null) !== (until?.toString() ?? null), `${id} has another last day than its clocks`),
    ...no(taken !== null && !Object.values(claim.dates).includes(taken), `${id} was taken on no day of the claim`),
    ...no(isAliveState(state) && until !== null && compare(until, today) < 0, `${id} is open after its last day`),
  ];
  if (state.is === 'from')
    return [
      ...general,
      ...no(compare(state.date, today) <= 0, `${id} opens on a day gone by`),
      ...no(until !== null && compare(state.date, until) > 0, `${id} opens after its last day`),
      ...no(!clocks.includes(state.rule), `${id} is opened by ${state.rule}, which is none of its clocks`),
    ];
  if (state.is !== 'closed') return general;
  if ('event' in state.by)
    return [
      ...general,
      ...no(claim.dates[state.by.event] !== state.since, `${id} was closed by nothing that happened`),
    ];
  const by = mine.find((deadline) => deadline.rule === ('rule' in state.by ? state.by.rule : ''));
  return [
    ...general,
    ...no(compare(state.since, today) > 0, `${id} is closed since a day to come`),
    ...no(
      by?.kind !== 'passed' || by.date.add({ days: 1 }).toString() !== state.since.toString(),
      `${id} was closed by no clock of its own`,
    ),
  ];
}

const isAliveState = ({ is }: Step['state']) => is !== 'closed' && is !== 'not-yours';

const alive = (steps: readonly Step[]) => new Set<string>(steps.filter(isAlive).map(({ id }) => id));

function whatHappenedStaysDone({ claim: { dates }, steps }: Answers): string[] {
  const open = alive(steps);
  const over = [
    ...(dates.denied === undefined ? [] : ['a-to-z']),
    ...(dates['dispute-filed'] === undefined ? [] : ['a-to-z', 'a-to-z-appeal']),
  ];
  return over.filter((id) => open.has(id)).map((id) => `${id} is offered after the event that closed it`);
}

/** The law of traders binds no private person. */
const OF_TRADERS: readonly Clock[] = [
  'withdrawal',
  'cancel-late',
  'reject',
  'guarantee',
  'presumption',
  'defect-notice',
  'mediation',
];
const BANK_CLOCKS: readonly Clock[] = ['card-law', 'card-scheme', 'bank-rule'];

function nobodyIsSentWhereNoRightIs({ claim, steps, deadlines, facts }: Answers): string[] {
  const open = alive(steps);
  const has = (clocks: readonly Clock[]) => deadlines.some(({ clock }) => clocks.includes(clock));
  const bodies = [...facts.shop.bodies, ...(facts.home?.bodies ?? [])];
  const serves = (id: string) =>
    bodies.some(
      ({ id: one, residents }) =>
        one === id && (residents === 'any' || residents.some((where) => claim.home.startsWith(where))),
    );
  const strangers = steps.flatMap((step) => step.bodies.filter((body) => !serves(body)));
  const byPrivate = claim.soldBy === 'private-seller';
  const byGift = claim.buyer === 'gift-recipient';
  return [
    ...strangers.map((body) => `${body} serves nobody from ${claim.home}`),
    ...no(
      byPrivate && (open.has('adr-mediation') || open.has('cross-border-body')),
      'a body is offered against a private person',
    ),
    ...no(byPrivate && has(OF_TRADERS), 'consumer law runs against a private person'),
    ...no(byGift && (open.has('chargeback') || open.has('statutory-card-claim')), 'a gift is disputed at a bank'),
    ...no(byGift && has(BANK_CLOCKS), 'a clock of a bank runs for a gift'),
  ];
}

function conflictsAreBetweenOpenRoads({ steps, known }: Answers): string[] {
  const open = alive(steps);
  return conflictsOf(steps).flatMap(({ step, harms, fact }) => [
    ...no(
      !open.has(step) || (harms !== 'evidence' && !open.has(harms)),
      `${step} harms ${harms}, and one of them is over`,
    ),
    ...no(!known.sourced(fact), `${step} harms ${harms} by ${fact}, which is no fact with a source`),
  ]);
}

function theBankWaitsForAToZ({ steps }: Answers): string[] {
  const open = alive(steps);
  const now = (id: StepId) => steps.some((step) => step.id === id && step.state.is === 'now');
  return no(
    open.has('a-to-z') && (now('chargeback') || now('statutory-card-claim')),
    'the bank is offered while it would end A-to-z',
  );
}

const RANK = { open: 0, opens: 1, unknown: 2, passed: 3 };

function everyDayFollowsItsEvent({ deadlines, claim, today, known }: Answers): string[] {
  const inOrder = deadlines.slice(1).flatMap((next, index) => {
    const before = deadlines[index];
    if (before === undefined) return [];
    const sameKind = before.kind === next.kind && before.kind !== 'unknown' && next.kind !== 'unknown';
    const late = sameKind ? compare(before.date, next.date) > 0 : RANK[before.kind] > RANK[next.kind];
    return no(late, `${next.rule} should stand before ${before.rule}`);
  });
  return [
    ...inOrder,
    ...deadlines.flatMap((deadline) => [
      ...no(!known.sourced(deadline.rule), `${deadline.rule} is no fact with a source`),
      ...itsDayFollows(deadline, claim, today),
    ]),
  ];
}

function itsDayFollows(deadline: Deadline, { dates }: Claim, today: Temporal.PlainDate): string[] {
  const { rule, kind, from, eventDay, wait } = deadline;
  if (kind === 'unknown') return no(dates[deadline.missing] !== undefined, `${rule} misses a date that is known`);
  const { date, fromDate, waitEnds, skipped } = deadline;
  const earliest = eventDay === 'counted' && wait === null ? 0 : 1;
  const left = today.until(date, { largestUnit: 'days' }).days;
  const told = kind === 'open' ? deadline.daysLeft : kind === 'opens' ? deadline.daysUntil : -deadline.daysSince;
  return [
    ...no(dates[from] !== fromDate, `${rule} counts from another day than its event`),
    ...no(compare(date, fromDate) < earliest, `${rule} ends before its event`),
    ...no((wait === null) !== (waitEnds === null), `${rule} has a wait and no end of it, or the other way round`),
    ...no(
      waitEnds !== null &&
        (compare(waitEnds, fromDate) < (eventDay === 'counted' ? 0 : 1) || compare(date, waitEnds) <= 0),
      `${rule} ends within its wait`,
    ),
    ...no(
      skipped.some((holiday) => compare(holiday, date) >= 0 || compare(holiday, fromDate) < 0),
      `${rule} skips a day that it does not pass`,
    ),
    ...no(told !== left, `${rule} tells ${told} days where ${left} are left`),
    ...no(
      (kind === 'open' && left < 0) || (kind === 'passed' && left >= 0),
      `${rule} is ${kind} with ${left} days left`,
    ),
  ];
}

function hardClocksOf({ deadlines, steps }: Answers) {
  const running = new Set(steps.filter(isAlive).flatMap(({ clocks }) => clocks));
  return deadlines.flatMap((deadline) =>
    deadline.kind === 'open' &&
    deadline.nature === 'hard' &&
    deadline.clock !== 'presumption' &&
    running.has(deadline.rule)
      ? [deadline]
      : [],
  );
}

function patienceIsSafe(answers: Answers): string[] {
  const { claim, facts, steps, deadlines, today } = answers;
  const hard = hardClocksOf(answers);
  const safe = latestSafeWait(claim, steps, deadlines, today);
  if (safe === null) return no(hard.length > 0, 'no day ends a patience that a clock ends');
  const then = new Map(routeFor(claim, facts, safe.date).map((step) => [step.id, step.state]));
  const rules = hard.map(({ rule }) => rule);
  const lost = steps.filter(isAlive).filter(({ id }) => {
    const state = then.get(id);
    return state?.is === 'closed' && 'rule' in state.by && rules.includes(state.by.rule);
  });
  return [
    ...no(compare(safe.date, today) < 0, 'patience ends before today'),
    ...no(!rules.includes(safe.rule), `patience is ended by ${safe.rule}, which does not run`),
    ...hard.flatMap(({ date, rule }) => no(compare(safe.date, date) > 0, `patience outlives ${rule}`)),
    ...lost.map(({ id }) => `patience loses ${id}`),
  ];
}

function waitingIsToldTruly({ claim, facts, today, wait, steps, deadlines }: Answers): string[] {
  const until = today.add({ days: wait });
  const { closing, passing, opening, ...told } = whatIfWait(claim, facts, today, until);
  const then = routeFor(claim, facts, until);
  const open = alive(steps);
  const lost = then.filter(({ id, state }) => state.is === 'closed' && open.has(id)).map(({ id }) => id);
  const waiting = new Map(steps.flatMap(({ id, state }) => (state.is === 'from' ? [[id, state.date] as const] : [])));
  const won = then.filter(({ id, state }) => state.is === 'now' && waiting.has(id)).map(({ id }) => id);
  const gone = deadlines.filter((one) => one.kind === 'open' && compare(one.date, until) < 0);
  return [
    ...no(!told.until.equals(until), 'the wait ends on another day'),
    ...no(
      String(closing.map(({ step }) => step)) !== String(lost),
      `waiting closes ${lost.join()}, and something else is told`,
    ),
    ...closing.flatMap(({ step, since }) =>
      no(compare(since, today) <= 0 || compare(since, until) > 0, `${step} closes outside the wait`),
    ),
    ...no(String(opening) !== String(won), `waiting opens ${won.join()}, and something else is told`),
    ...no(
      opening.some((id) => compare(waiting.get(id) ?? today, until) > 0),
      'a step opens after the wait',
    ),
    ...no(
      String([...passing].sort()) !== String(gone.map(({ rule }) => rule).sort()),
      `waiting lets pass ${gone.map(({ rule }) => rule).join()}, and something else is told`,
    ),
  ];
}

function whatIsAbsentIsAbsent({ claim, facts, deadlines, known }: Answers): string[] {
  const absences = absencesFor(claim, facts);
  const runs = (clocks: readonly Clock[]) => deadlines.some(({ clock }) => clocks.includes(clock));
  const named = absences.map(({ clock }) => clock);
  const byCard = cardRightsFor(claim, facts);
  const expectsCard =
    ['credit-card', 'debit-card', 'wallet', 'unknown'].includes(claim.payment) && byCard.wall === null;
  return [
    ...no(new Set(named).size !== named.length, 'an absence is told twice'),
    ...named.filter((clock) => runs([clock])).map((clock) => `${clock} is called absent, and runs`),
    ...no(
      expectsCard && !runs(BANK_CLOCKS) && !named.includes('card-scheme'),
      'no clock of a bank runs, and nobody says so',
    ),
    ...no(
      claim.problem === 'changed-mind' && runs(['withdrawal']) === named.includes('withdrawal'),
      'a right to withdraw is left open',
    ),
    ...absences.flatMap((absence) =>
      absence.is === 'denied' ? no(!known.sourced(absence.fact), `${absence.fact} denies without a source`) : [],
    ),
  ];
}

function cardRightsAreWhatTheRouteSays({ claim, facts, steps, known }: Answers): string[] {
  const { verdict, wall, reason, law, scheme } = cardRightsFor(claim, facts);
  const open = alive(steps);
  // A step of the bank may be over because its days have run out; then it was the reader's.
  const mine = (id: StepId) => steps.find((step) => step.id === id)?.state.is !== 'not-yours';
  const byLaw = verdict === 'law' || verdict === 'law-and-scheme';
  const byScheme = verdict === 'scheme' || verdict === 'law-and-scheme';
  return [
    ...[...law, ...scheme]
      .filter((fact) => !known.sourced(fact))
      .map((fact) => `${fact} gives a card right without a source`),
    ...no((wall !== null) !== (verdict === 'neither'), `${verdict} with the wall ${wall}`),
    ...no(reason === null && wall === null, 'a dispute without a reason'),
    ...no(
      law.length > 0 !== byLaw || (scheme.length > 0 && !byScheme),
      `${verdict} of ${law.join()} and ${scheme.join()}`,
    ),
    ...no(
      law.some((id) => scheme.includes(id)),
      'a right by law is a rule of a scheme too',
    ),
    ...no(mine('statutory-card-claim') !== byLaw, 'the route and the card rights differ about the law'),
    ...no(mine('chargeback') !== byScheme, 'the route and the card rights differ about the schemes'),
    ...no(open.has('bank-ombudsman') && !byScheme, 'a complaint about a bank that nobody can ask'),
  ];
}

function notesAndProofAreThere({ claim, facts, known }: Answers): string[] {
  const notes = notesFor(claim, facts);
  const places = notes.map(({ id }) => NOTES.indexOf(id));
  const list = checklistFor(claim, facts);
  return [
    ...no(
      places.some((place, index) => index > 0 && place <= (places[index - 1] ?? -1)),
      'the notes are out of order',
    ),
    ...notes.flatMap((note) =>
      note.facts.filter((fact) => !known.sourced(fact)).map((fact) => `a note rests on ${fact}`),
    ),
    ...no(!list.some(({ need }) => need === 'required'), 'nothing is needed as proof'),
    ...no(
      list.some(({ id }) => !EVIDENCE.includes(id)),
      'a thing that nobody knows is asked for',
    ),
  ];
}
