import type { EventId } from '../claim/claim.ts';
import type { Case } from './case.ts';

/** Days that must lie in the past; the latest estimate may still be to come. */
const MAY_COME: readonly EventId[] = ['latest-estimate'];

/** Each pair in the only order in which it can have happened. */
const BEFORE: readonly (readonly [EventId, EventId])[] = [
  ['ordered', 'delivered'],
  ['ordered', 'latest-estimate'],
  ['ordered', 'contacted-seller'],
  ['delivered', 'discovered'],
  ['delivered', 'returned'],
  ['returned', 'return-received'],
  ['claim-filed', 'denied'],
  ['contacted-seller', 'seller-answered'],
];

/** What cannot be about a day: it is still to come, or it lies before what must have happened first. */
export type Oddity = { readonly is: 'to-come' } | { readonly is: 'before'; readonly earlier: EventId };

/**
 * What is odd about a date of the case; `null` where nothing is.
 *
 * @example
 * oddityOf('delivered', { ordered: '2026-11-02', delivered: '2026-11-01' }, today) // { is: 'before', earlier: 'ordered' }
 */
export function oddityOf(id: EventId, dates: Case['dates'], today: Temporal.PlainDate): Oddity | null {
  const iso = dates[id];
  if (iso === undefined) return null;
  if (!MAY_COME.includes(id) && iso > today.toString()) return { is: 'to-come' };
  const wrong = BEFORE.find(([earlier, later]) => later === id && dates[earlier] !== undefined && iso < dates[earlier]);
  return wrong === undefined ? null : { is: 'before', earlier: wrong[0] };
}
