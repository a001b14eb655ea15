import { describe, expect, test } from 'vitest';
import { EMPTY_CASE } from '../../../src/domain/case/case.ts';
import {
  BUYERS,
  EVENTS,
  PAYMENTS,
  PROBLEMS,
  SHIPPED_BY,
  SOLD_BY,
  type Claim,
} from '../../../src/domain/claim/claim.ts';
import { notesFor } from '../../../src/domain/claim/notes.ts';
import { routeFor, type Step } from '../../../src/domain/claim/route.ts';
import { absencesFor } from '../../../src/domain/deadline/absences.ts';
import { deadlinesFor } from '../../../src/domain/deadline/deadlines.ts';
import { STAGES } from '../../../src/domain/letter/letter.ts';
import { planLetter } from '../../../src/domain/letter/plan.ts';
import { PLACES, SHOPS, type Country, type Facts, type ShopId } from '../../../src/domain/shop/shop.ts';
import { readShop } from '../../../scripts/content.ts';
import type { Fact } from '../../../src/schemas/fact.ts';
import { HOMES } from '../any-claim.ts';
import { day, factsFor, policies } from '../../facts.ts';

/** A fact of the data, and the shops at which somebody could meet it. */
interface Placed {
  readonly fact: Fact;
  readonly shops: readonly ShopId[];
}

/** The law of a home country is met in a shop abroad as well. */
const ABROAD: readonly ShopId[] = ['us', 'jp'];

const DATA: readonly Placed[] = [
  ...policies.map((fact) => ({ fact, shops: fact.shops === 'all' ? SHOPS : fact.shops })),
  ...PLACES.flatMap((place) => {
    const own = SHOPS.filter((shop) => shop === place);
    return readShop(place).facts.map((fact) => ({ fact, shops: [...own, ...ABROAD] }));
  }),
];

const countryOf = (shop: ShopId): Country => readShop(shop).country;

/** Every claim over the closed lists that a fact can be about: what its scope leaves out is left out here too. */
function* claimsAbout({ fact: { scope }, shops }: Placed): Generator<Claim> {
  const dates = Object.fromEntries(
    EVENTS.map((event) => [event, day(scope.validFrom ?? scope.validUntil ?? '2026-06-01')]),
  );
  const problems = scope.problems === 'any' ? PROBLEMS : scope.problems;
  const payments = scope.payments === 'any' ? PAYMENTS : scope.payments;
  for (const buyer of BUYERS)
    for (const payment of payments)
      for (const soldBy of SOLD_BY)
        for (const shippedBy of SHIPPED_BY)
          for (const shop of shops)
            for (const home of scope.residents === 'any' ? [countryOf(shop), 'TW', 'ZZ'] : livingIn(scope.residents))
              for (const problem of problems)
                yield { problem, shop, home, soldBy, shippedBy, payment, buyer, dates, amounts: {}, remedy: 'refund' };
}

const livingIn = (residents: readonly Country[]) =>
  HOMES.filter((home) => residents.includes(home) || residents.includes(home.slice(0, 2)));

/** All that happened, happened today: no right has run out. */
const todayOf = ({ dates }: Claim) => dates.ordered ?? day('2026-06-01');
const namedBy = (claim: Claim, facts: Facts, ids: (step: Step) => readonly string[]) =>
  routeFor(claim, facts, todayOf(claim)).flatMap(ids);

type Use = readonly [(fact: Fact) => boolean, (claim: Claim, facts: Facts) => readonly string[]];

/** Each thing that a fact can do, and the ids of the facts that do it for a claim. */
const USES = {
  'gives a day': [
    ({ rule }) => rule !== null,
    (claim, facts) => deadlinesFor(claim, facts, todayOf(claim)).map(({ rule }) => rule),
  ],
  'is what a step rests on': [
    ({ road, about }) => road !== null && about === null,
    (claim, facts) => namedBy(claim, facts, (step) => step.facts),
  ],
  'says how long a step takes': [
    ({ about }) => about === 'how-long',
    (claim, facts) => namedBy(claim, facts, ({ lasts }) => lasts),
  ],
  'is told in a note': [
    ({ note }) => note !== null,
    (claim, facts) => notesFor(claim, facts).flatMap((note) => note.facts),
  ],
  'denies a clock': [
    ({ denies }) => denies !== null,
    (claim, facts) => absencesFor(claim, facts).flatMap((absence) => (absence.is === 'denied' ? [absence.fact] : [])),
  ],
  'is cited in a letter': [
    ({ right }) => right !== null,
    (claim, facts) =>
      STAGES.flatMap((stage) =>
        planLetter(EMPTY_CASE, claim, facts, { stage, today: todayOf(claim), answerDays: 14 }).rights.map(
          ({ fact }) => fact,
        ),
      ),
  ],
} satisfies Readonly<Record<string, Use>>;

/** Whoever is not found among so many is not there: a fact that is used is met among the first. */
const MOST_TRIES = 20_000;

const isReached = (placed: Placed, ids: (claim: Claim, facts: Facts) => readonly string[]) => {
  for (const claim of claimsAbout(placed).take(MOST_TRIES))
    if (ids(claim, factsFor(claim.shop, claim.home)).includes(placed.fact.id)) return true;
  return false;
};

describe('every fact of the data reaches somebody', () => {
  test.each(Object.entries(USES))(
    'each one that %s does so for some claim',
    (_, [does, ids]) => {
      const idle = DATA.filter(({ fact }) => does(fact)).filter((placed) => !isReached(placed, ids));
      expect(
        idle.map(({ fact }) => fact.id),
        'These facts are used by nobody: mend their scope, or what they say they are for.',
      ).toEqual([]);
    },
    60_000,
  );

  test('and one that nobody could use is found out', () => {
    const lost = DATA.find(({ fact }) => fact.road === 'safety-first');
    if (lost === undefined) throw new Error('No fact of the data is about safety.');
    const elsewhere = { ...lost, fact: { ...lost.fact, scope: { ...lost.fact.scope, problems: ['late' as const] } } };
    expect(isReached(elsewhere, USES['is what a step rests on'][1])).toBe(false);
    expect(isReached(lost, USES['is what a step rests on'][1])).toBe(true);
  }, 60_000);
});
