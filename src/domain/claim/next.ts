import { isAlive } from './conflicts.ts';
import type { Step, StepId } from './route.ts';
import type { StageId } from '../letter/letter.ts';

/** The step that each letter takes. */
const STEP_OF: Readonly<Record<StageId, StepId>> = {
  'formal-claim': 'formal-letter',
  'guarantee-claim': 'a-to-z',
  'refund-reminder': 'formal-letter',
  appeal: 'a-to-z-appeal',
};

/** Another road beside the claim, never the one that it goes on to. */
const BESIDE: readonly StepId[] = ['manufacturer-warranty'];

/** A letter to a seller also opens the request to Amazon, although that stands before it. */
const OPENED_BY_A_LETTER: readonly StepId[] = ['a-to-z'];

/**
 * The steps that can be taken today and are not known to be taken, in their order: where a claim begins.
 *
 * @example
 * openSteps(routeFor(soldByAmazon, facts, today))[0]?.id // 'amazon-customer-service', 22 November 2026
 */
export function openSteps(route: readonly Step[]): readonly Step[] {
  const open = route.filter(({ state, taken }) => state.is === 'now' && taken === null);
  // Where the request itself is open, a chat about the same thing only costs days.
  if (!open.some(({ id }) => id === 'a-to-z')) return open;
  return [...open.filter(({ id }) => id !== 'amazon-customer-service'), ...open.filter(isChat)];
}

function isChat({ id }: Step): boolean {
  return id === 'amazon-customer-service';
}

/**
 * The step that a claim goes on to when a letter brings nothing: the first one after it, and not taken yet, that is
 * open or opens on a known day. `null` where none is known.
 *
 * @example
 * stepAfter(route, 'guarantee-claim')?.id // 'a-to-z-appeal', once the request was refused, 22 November 2026
 */
export function stepAfter(route: readonly Step[], stage: StageId): Step | null {
  const place = route.findIndex(({ id }) => id === STEP_OF[stage]);
  const opened = STEP_OF[stage] === 'formal-letter' ? OPENED_BY_A_LETTER : [];
  const after = route.filter(({ id }, index) => index > place || opened.includes(id));
  const later = after.filter((step) => isAlive(step) && !BESIDE.includes(step.id));
  return later.find(({ state, taken }) => taken === null && (state.is === 'now' || state.is === 'from')) ?? null;
}
