import { EVENTS, familyOf, type Claim, type EventId, type ProblemId } from '../claim/claim.ts';
import type { Letter, StageId } from './letter.ts';
import type { LetterPlan } from './plan.ts';

/** Dates that a first claim must name even where they are missing: they stand there as gaps. */
const TOLD: Readonly<Record<ProblemId, readonly EventId[]>> = {
  'not-delivered': ['ordered', 'latest-estimate'],
  'marked-delivered': ['ordered', 'delivered'],
  'empty-or-swapped': ['ordered', 'delivered'],
  late: ['ordered', 'latest-estimate'],
  damaged: ['ordered', 'delivered'],
  defective: ['ordered', 'delivered', 'discovered'],
  'wrong-item': ['ordered', 'delivered'],
  'not-as-described': ['ordered', 'delivered'],
  counterfeit: ['ordered', 'delivered'],
  'missing-parts': ['ordered', 'delivered'],
  'changed-mind': ['ordered', 'delivered'],
  'return-refused': ['ordered', 'delivered', 'return-requested'],
  'refund-missing': ['ordered', 'returned', 'refund-promised'],
  'refund-partial': ['ordered', 'returned'],
  'charged-wrongly': ['charged'],
  subscription: ['charged'],
  'import-fees': ['ordered', 'charged'],
  digital: ['ordered'],
  'account-blocked': [],
  'injury-or-damage': ['ordered', 'discovered'],
};

/** What each later stage must name besides: without these days it cannot be judged. */
function needed(claim: Claim, stage: StageId): readonly EventId[] {
  const told = TOLD[claim.problem];
  switch (stage) {
    case 'formal-claim':
      return told;
    case 'guarantee-claim':
      return [...told, familyOf(claim.problem) === 'goods' ? 'return-requested' : 'contacted-seller'];
    case 'refund-reminder':
      return ['ordered', ...told.filter((event) => event === 'returned'), 'refund-promised'];
    case 'appeal':
      return ['ordered', 'claim-filed', 'denied'];
  }
}

/** Bank days are the bank's business: they stand in a letter to a shop only where the charge is what it is about. */
const PRIVATE: readonly EventId[] = ['charged', 'statement', 'letter-sent', 'dispute-filed'];

/** The dated events of a letter, in the order in which they happened. */
export function eventsToTell(claim: Claim, stage: StageId): readonly EventId[] {
  const must = needed(claim, stage);
  const told = EVENTS.filter((id) => must.includes(id) || (claim.dates[id] !== undefined && !PRIVATE.includes(id)));
  return [...told].sort((one, other) => dayOf(one, claim).localeCompare(dayOf(other, claim)));
}

/** The days that the fields of a letter ask for: those that it tells, and those that one of its sentences still lacks. */
export function daysToAsk({ events }: Pick<LetterPlan, 'events'>, { gaps }: Pick<Letter, 'gaps'>): readonly EventId[] {
  return EVENTS.filter((id) => events.includes(id) || gaps.includes(`date-${id}`));
}

/** A missing day stands where it usually falls: after the last known event that comes before it. */
function dayOf(id: EventId, { dates }: Claim): string {
  const before = EVENTS.slice(0, EVENTS.indexOf(id) + 1);
  return before.flatMap((event) => dates[event]?.toString() ?? []).at(-1) ?? '';
}
