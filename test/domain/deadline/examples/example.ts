import type { EventId, ProblemId } from '../../../../src/domain/claim/claim.ts';
import type { Country, ShopId } from '../../../../src/domain/shop/shop.ts';
import type { ClaimParts } from '../../../facts.ts';

type Place = readonly [shop: ShopId, home: Country, problem: ProblemId];

/** Days that one rule gives, counted by hand on a calendar and never by our own code. */
export interface Example {
  /** Id of the fact. Its law, or its label where no law made it, names the test. */
  readonly rule: string;
  readonly at: Place;
  /** What else the rule asks for: an opponent, a way of paying, a day of purchase. */
  readonly with?: Pick<ClaimParts, 'soldBy' | 'payment' | 'dates'>;
  readonly from: EventId;
  /** The day of the event, and the last or the first day that follows from it. */
  readonly days: readonly (readonly [event: string, day: string])[];
}

/** A purchase that a rule does not cover, because the rule began later or had ended by then. */
export interface Uncovered {
  readonly rule: string;
  readonly at: Place;
  readonly ordered: string;
}
