import { opponentOf, type Claim, type EventId } from '../claim/claim.ts';
import { countFromEvent, countOn, daysBetween, type Count } from './count.ts';
import type { Clock, Confidence, Fact, Rule, Scope, Span } from '../shop/fact.ts';
import { SHOPS, type Country, type Facts } from '../shop/shop.ts';

/** What every deadline carries, whatever its state: the rule, how it is counted, how sure we are. */
interface Common {
  /** Id of the fact that made it: its sentence, source and caveat stand there. */
  readonly rule: string;
  readonly clock: Clock;
  readonly from: EventId;
  readonly value: number;
  readonly unit: Rule['unit'];
  readonly means: Rule['means'];
  readonly nature: Rule['nature'];
  readonly confidence: Confidence;
  /** The law was made for people who live elsewhere: name it, but do not count on it. */
  readonly livesElsewhere: boolean;
  /** The rule has a condition that we did not ask about: read it in the fact. */
  readonly onlyIf: boolean;
  readonly eventDay: Rule['eventDay'];
  readonly wait: Span | null;
  /** The country whose holidays were asked; `null`: none is named. */
  readonly holidays: Country | null;
}

/** How a day was found, so that anybody can find it again with a calendar. */
export interface Counting {
  /** The day that the event happened on. */
  readonly fromDate: Temporal.PlainDate;
  /** The last day of the wait that comes before the span, where there is one. */
  readonly waitEnds: Temporal.PlainDate | null;
  readonly monthEnd: boolean;
  readonly skipped: readonly Temporal.PlainDate[];
  readonly holidaysUnknown: boolean;
}

/** The day that a rule gives for this claim, or why it gives none. */
export type Deadline =
  | (Common & {
      readonly kind: 'open';
      /** The last day on which it is still in time. */
      readonly date: Temporal.PlainDate;
      readonly daysLeft: number;
    } & Counting)
  | (Common & {
      readonly kind: 'opens';
      /** The first day on which it can be done. */
      readonly date: Temporal.PlainDate;
      /** Zero or less: it can be done already. */
      readonly daysUntil: number;
    } & Counting)
  | (Common & {
      readonly kind: 'passed';
      /** What was the last day. What is left stands in the fact, under `whatIsLeft`. */
      readonly date: Temporal.PlainDate;
      readonly daysSince: number;
    } & Counting)
  | (Common & {
      readonly kind: 'unknown';
      /** The date that is missing. */
      readonly missing: EventId;
    });

/**
 * The facts that this claim is judged by: the shop's, Amazon's, and those of the country where the
 * buyer lives. Of a home country with a shop of its own, only what binds the buyer's bank is taken:
 * its consumer law was made for shops there. Taiwan and Hong Kong have no shop, so their law is
 * shown whole, each fact with its caveat about sellers abroad.
 */
export function factsOf(facts: Facts): readonly Fact[] {
  const { shop, home, policies } = facts;
  if (home === null || home.id === shop.id) return [...shop.facts, ...policies];
  const hasShop = SHOPS.some((id) => id === home.id);
  const fromHome = home.facts.filter((fact) => !hasShop || bindsBank(fact));
  return [...shop.facts, ...fromHome, ...policies];
}

/** A bank's duty that begins with a cancellation needs the right to cancel, and that one stays at home. */
function bindsBank({ rule, road }: Fact): boolean {
  return rule?.from !== 'cancelled' && (isBankClock(rule?.clock) || isBankRoad(road));
}

/**
 * Whether a fact speaks about this claim at all: its problem, opponent, way of paying and day of purchase.
 * Where the reader does not know the opponent or the payment, the fact is kept: it may apply.
 *
 * @example
 * appliesTo(azClaimWindow, soldByAmazon) // false: goods sold by Amazon have no A-to-z, November 2026
 */
export function appliesTo(fact: Fact, claim: Claim): boolean {
  const { problems, opponents, payments, validFrom, validUntil } = fact.scope;
  const opponent = opponentOf(claim);
  const ordered = claim.dates.ordered?.toString();
  return (
    !(claim.soldBy === 'private-seller' && isConsumerLaw(fact)) &&
    (problems === 'any' || problems.includes(claim.problem)) &&
    (opponents === 'any' || opponent === 'unknown' || opponents.includes(opponent)) &&
    (payments === 'any' || claim.payment === 'unknown' || payments.includes(claim.payment)) &&
    (validFrom === null || ordered === undefined || ordered >= validFrom) &&
    (validUntil === null || ordered === undefined || ordered <= validUntil)
  );
}

/** What law gives against traders alone: whoever bought from a private person has only Amazon's promises. */
const CONSUMER_LAW: readonly Clock[] = [
  'withdrawal',
  'cancel-late',
  'reject',
  'guarantee',
  'presumption',
  'defect-notice',
  'mediation',
];

function isConsumerLaw({ rule, right }: Fact): boolean {
  if (right !== null && right.kind !== 'guarantee-promise') return true;
  if (rule === null) return false;
  const byLaw = CONSUMER_LAW.includes(rule.clock) || rule.from === 'cancelled';
  return byLaw || (rule.clock === 'answer-due' && rule.nature === 'hard');
}

/**
 * Whether a fact, or a body, is there for people who live where this buyer lives. What holds in a country holds
 * in its parts; what holds in one part does not hold for somebody who only names the country.
 *
 * @example
 * servesHome(chargebackInQuebec, { ...claim, home: 'CA' }) // false, November 2026
 */
export function servesHome(
  { scope: { residents } }: { readonly scope: Pick<Scope, 'residents'> },
  { home }: Pick<Claim, 'home'>,
): boolean {
  return residents === 'any' || residents.includes(home) || residents.includes(home.slice(0, 2));
}

/**
 * Whether a clock that speaks of this claim runs for this buyer. A card belongs to a bank of the
 * buyer's own country, so a card right of another country does not reach it, and a gift recipient has
 * no card dispute at all. A mediator that serves residents of other countries is no road either.
 *
 * @example
 * reachesBuyer(usCardBillingError, { ...claim, home: 'TW' }) // false, November 2026
 */
export function reachesBuyer(fact: Fact, claim: Claim): boolean {
  if (isBankClock(fact.rule?.clock)) return claim.buyer !== 'gift-recipient' && servesHome(fact, claim);
  return fact.rule?.clock !== 'mediation' || servesHome(fact, claim);
}

function isBankClock(clock: Clock | undefined): boolean {
  return clock === 'card-law' || clock === 'card-scheme' || clock === 'bank-rule';
}

function isBankRoad(road: Fact['road']): boolean {
  return road === 'statutory-card-claim' || road === 'chargeback' || road === 'bank-ombudsman';
}

/**
 * Every clock that runs for this claim, the one that closes first on top; then what opens later,
 * what cannot be counted yet, and what has passed.
 *
 * A day that falls on a weekend or a holiday is not moved on: laws that do so give more time than
 * this, never less.
 *
 * @example
 * // Latest estimated delivery 1 September 2026, asked on 22 November 2026:
 * deadlinesFor(claim, facts, today)[0] // { rule: 'az-claim-window', kind: 'open', date: 2026-11-30, daysLeft: 8, … }
 */
export function deadlinesFor(claim: Claim, facts: Facts, today: Temporal.PlainDate): readonly Deadline[] {
  return factsOf(facts)
    .filter((fact) => appliesTo(fact, claim) && reachesBuyer(fact, claim))
    .flatMap((fact) => (fact.rule === null ? [] : [deadlineOf(fact, fact.rule, claim, facts, today)]))
    .sort(byUrgency);
}

function deadlineOf(fact: Fact, rule: Rule, claim: Claim, facts: Facts, today: Temporal.PlainDate): Deadline {
  const { clock, from, value, unit, means, nature, onlyIf, eventDay, wait, holidays } = rule;
  const livesElsewhere = !servesHome(fact, claim);
  const common = {
    rule: fact.id,
    clock,
    from,
    value,
    unit,
    means,
    nature,
    confidence: fact.confidence,
    livesElsewhere,
    onlyIf,
    eventDay,
    wait,
    holidays,
  };
  const fromDate = claim.dates[from];
  if (fromDate === undefined) return { ...common, kind: 'unknown', missing: from };

  const { day: date, ...counting } = countFrom(fromDate, rule, facts);
  if (means !== 'last-day') {
    const first = means === 'earliest-day' ? date : date.add({ days: 1 });
    return { ...common, ...counting, kind: 'opens', date: first, daysUntil: daysBetween(today, first) };
  }
  const days = daysBetween(today, date);
  if (days < 0) return { ...common, ...counting, kind: 'passed', date, daysSince: -days };
  return { ...common, ...counting, kind: 'open', date, daysLeft: days };
}

function countFrom(
  fromDate: Temporal.PlainDate,
  { wait, value, unit, eventDay, holidays }: Rule,
  facts: Facts,
): Counting & Pick<Count, 'day'> {
  const known = holidays === null ? null : (facts.holidays[holidays] ?? null);
  const first = countFromEvent(fromDate, wait ?? { value, unit }, eventDay, known);
  const waited = wait === null ? null : first;
  const counted = waited === null ? first : countOn(waited.day, value, unit, known);
  return {
    day: counted.day,
    fromDate,
    waitEnds: waited?.day ?? null,
    monthEnd: counted.monthEnd,
    skipped: [...(waited?.holidays ?? []), ...counted.holidays],
    holidaysUnknown: counted.holidaysUnknown || (waited?.holidaysUnknown ?? false),
  };
}

const ORDER: Record<Deadline['kind'], number> = { open: 0, opens: 1, unknown: 2, passed: 3 };

function byUrgency(one: Deadline, other: Deadline): number {
  if (one.kind !== other.kind) return ORDER[one.kind] - ORDER[other.kind];
  if (one.kind === 'unknown' || other.kind === 'unknown') return 0;
  return Temporal.PlainDate.compare(one.date, other.date);
}
