// What the unit tests share: the real facts, claims and cases in one line, and one seed for chance.
import { readFacts, readPolicies, readShop } from '../scripts/content.ts';
import { EMPTY_CASE, claimOf, type Case } from '../src/domain/case/case.ts';
import type { Claim, Dates, EventId } from '../src/domain/claim/claim.ts';
import { routeFor, type Step, type StepId } from '../src/domain/claim/route.ts';
import { deadlinesFor, type Deadline } from '../src/domain/deadline/deadlines.ts';
import type { Letter, LetterLanguage } from '../src/domain/letter/letter.ts';
import { planLetter, type LetterOptions, type LetterPlan } from '../src/domain/letter/plan.ts';
import { reviewLetter, type Warning } from '../src/domain/letter/review.ts';
import type { Country, Facts, ShopId } from '../src/domain/shop/shop.ts';
import { composeLetter } from '../src/letters/compose.ts';
import { WORDINGS } from '../src/letters/index.ts';
import type { Wording } from '../src/letters/wording.ts';
import { answerDaysOf, correspondentOf } from '../src/schemas/correspondent.ts';
import type { Policy } from '../src/schemas/place.ts';
import type { Shop } from '../src/schemas/shop.ts';

/** Chance is the same in every run: a failure can be repeated. */
export const SEED = 20261122;

export const day = (iso: string) => Temporal.PlainDate.from(iso);

/** Remembers what was read: files do not change while the tests run. */
function once<Key extends string, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = read(key);
    kept.set(key, value);
    return value;
  };
}

const readPair = once((pair: `${ShopId} ${Country}`): Facts => {
  const [shop, home = ''] = pair.split(' ');
  return readFacts(shop as ShopId, home);
});

/** The facts that a claim at this shop, by somebody who lives there, is judged by. */
export const factsFor = (shop: ShopId, home: Country): Facts => readPair(`${shop} ${home}`);
export const shopOf: (id: ShopId) => Shop = once((id: ShopId) => readShop(id));
export const policies: readonly Policy[] = readPolicies();

type Days = Partial<Record<EventId, string>>;

export const daysOf = (dates: Days): Dates =>
  Object.fromEntries(Object.entries(dates).map(([id, iso]) => [id, day(iso)]));

export interface ClaimParts extends Partial<Omit<Claim, 'dates'>> {
  readonly dates?: Days;
}

/**
 * A claim about a parcel that a seller sold and sent through amazon.com to a buyer in the United
 * States who paid by credit card; every part can be set.
 */
export function claim({ dates = {}, ...parts }: ClaimParts = {}): Claim {
  return {
    problem: 'marked-delivered',
    shop: 'us',
    home: 'US',
    soldBy: 'seller',
    shippedBy: 'seller',
    payment: 'credit-card',
    buyer: 'purchaser',
    amounts: {},
    remedy: 'refund',
    ...parts,
    dates: daysOf(dates),
  };
}

export const deadlines = (parts: ClaimParts, today: string): readonly Deadline[] => {
  const asked = claim(parts);
  return deadlinesFor(asked, factsFor(asked.shop, asked.home), day(today));
};

export const route = (parts: ClaimParts, today: string): readonly Step[] => {
  const asked = claim(parts);
  return routeFor(asked, factsFor(asked.shop, asked.home), day(today));
};

/** The step as text: 'now', 'from 2026-10-05', 'after seller-message', 'closed since …', 'not yours: …', or 'absent'. */
export function stepState(steps: readonly Step[], id: StepId): string {
  const state = steps.find((step) => step.id === id)?.state;
  switch (state?.is) {
    case undefined:
      return 'absent';
    case 'now':
      return 'now';
    case 'from':
      return `from ${state.date.toString()}`;
    case 'after':
      return `after ${state.step}`;
    case 'closed':
      return `closed since ${state.since.toString()}`;
    case 'not-yours':
      return `not yours: ${state.reason}`;
  }
}

/** A case with some answers; what is left out is empty. */
export const caseOf = (parts: Partial<Case>): Case => ({ ...EMPTY_CASE, ...parts });

export interface Written {
  readonly letter: Letter;
  readonly plan: LetterPlan;
  readonly wording: Wording;
  readonly warnings: readonly Warning[];
}

/** Plans, writes and reviews the letter of a case, as the `case` command does. */
export async function write(
  kept: Case,
  language: LetterLanguage,
  options: Omit<LetterOptions, 'answerDays' | 'today'> & { readonly today: string },
): Promise<Written> {
  const asked = claimOf(kept);
  if ('missing' in asked) throw new Error(`The case of this test has no ${asked.missing}.`);
  const facts = factsFor(asked.shop, asked.home);
  const shop = shopOf(asked.shop);
  const answerDays = answerDaysOf(shop, policies);
  const plan = planLetter(kept, asked, facts, { ...options, answerDays, today: day(options.today) });
  const wording = await WORDINGS[language]();
  const letter = composeLetter(plan, kept, correspondentOf(shop), wording);
  return { letter, plan, wording, warnings: reviewLetter(letter, plan, kept, facts) };
}
