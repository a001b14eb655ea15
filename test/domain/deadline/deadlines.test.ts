import { describe, expect, test } from 'vitest';
import { deadlinesFor, type Deadline } from '../../../src/domain/deadline/deadlines.ts';
import { PLACES } from '../../../src/domain/shop/shop.ts';
import { readShop } from '../../../scripts/content.ts';
import { claim, day, deadlines, factsFor, policies, type ClaimParts } from '../../facts.ts';
import { EXAMPLES, UNCOVERED, type Example } from './examples/index.ts';

const facts = [...policies, ...PLACES.flatMap((place) => readShop(place).facts)];
const ruleIds = (found: readonly Deadline[]) => found.map(({ rule }) => rule);
const one = (found: readonly Deadline[], rule: string) => found.find((deadline) => deadline.rule === rule);
const dateOf = (deadline: Deadline | undefined) =>
  deadline === undefined || deadline.kind === 'unknown' ? undefined : deadline.date.toString();

const ruled = facts.flatMap((fact) => (fact.rule === null ? [] : [{ ...fact, rule: fact.rule }]));

const partsOf = ({ at: [shop, home, problem], with: more, from }: Example, event: string): ClaimParts => ({
  shop,
  home,
  problem,
  ...more,
  dates: { ...more?.dates, [from]: event },
});

/** A rule by the name of its law; a promise of Amazon has none and goes by its label. */
function nameOf({ rule: id, from }: Example): string {
  const fact = ruled.find((fact) => fact.id === id);
  if (fact === undefined) return `${id}, which is no rule of the data:`;
  return `${fact.law ?? fact.label?.en} (${id}): ${fact.rule.value} ${fact.rule.unit} from ${from}`;
}

const COUNTED = EXAMPLES.flatMap((example) =>
  example.days.map(([event, last]) => [`${nameOf(example)} ${event} is ${last}`, example, event, last] as const),
);

describe('the days that the facts give', () => {
  test.each(COUNTED)('%s', (_name, example, event, last) => {
    expect(dateOf(one(deadlines(partsOf(example, event), event), example.rule))).toBe(last);
  });

  test('have examples from three different days here for every rule in the data', () => {
    const daysOf = (id: string) => COUNTED.flatMap(([, { rule }, event]) => (rule === id ? [event] : []));
    const short = ruled.filter(({ id }) => new Set(daysOf(id)).size < 3);
    expect(
      short.map(({ id }) => id),
      'Count three days on a calendar for each of these rules, and add them to the folder examples.',
    ).toEqual([]);
  });

  test('reach every rule in the data: its own examples yield a day', () => {
    const reached = COUNTED.flatMap(([, example, event]) => {
      const found = one(deadlines(partsOf(example, event), event), example.rule);
      return dateOf(found) === undefined ? [] : [example.rule];
    });
    const idle = ruled.filter(({ id }) => !reached.includes(id));
    expect(
      idle.map(({ id }) => id),
      'The claims in the examples of these rules do not reach them: mend "at" or "with".',
    ).toEqual([]);
  });

  test.each(UNCOVERED)('leave out $rule for what was ordered on $ordered', ({ rule, at, ordered }) => {
    const [shop, home, problem] = at;
    const chosen = (dates: NonNullable<ClaimParts['dates']>) =>
      ruleIds(deadlines({ shop, home, problem, dates }, '2026-11-22'));
    expect(chosen({})).toContain(rule);
    expect(chosen({ ordered })).not.toContain(rule);
  });

  test('have a purchase inside and one outside here for every rule that begins or ends on a day', () => {
    const inside = EXAMPLES.filter((example) => example.with?.dates?.ordered !== undefined).map(({ rule }) => rule);
    const outside = UNCOVERED.map(({ rule }) => rule);
    const dated = ruled.filter(({ scope }) => scope.validFrom !== null || scope.validUntil !== null);
    const short = dated.filter(({ id }) => !inside.includes(id) || !outside.includes(id));
    expect(
      short.map(({ id }) => id),
      'Give an example with a day of purchase, and one in examples/uncovered.ts.',
    ).toEqual([]);
  });
});

describe('the state of a deadline', () => {
  const window = (today: string) =>
    one(deadlines({ dates: { 'latest-estimate': '2026-09-01' } }, today), 'az-claim-window');
  const wait = (today: string) =>
    one(deadlines({ dates: { 'contacted-seller': '2026-11-20' } }, today), 'az-contact-seller-first');

  test('is open with the days left before the last day', () => {
    expect(window('2026-11-22')).toMatchObject({ kind: 'open', daysLeft: 8, from: 'latest-estimate', nature: 'hard' });
  });

  test('is still open, with no day left, on the last day itself', () => {
    expect(window('2026-11-30')).toMatchObject({ kind: 'open', daysLeft: 0 });
  });

  test('has passed on the day after the last one', () => {
    expect(window('2026-12-01')).toMatchObject({ kind: 'passed', daysSince: 1 });
    expect(dateOf(window('2026-12-01'))).toBe('2026-11-30');
  });

  test('opens in so many days, opens today, and has been open since', () => {
    expect(wait('2026-11-20')).toMatchObject({ kind: 'opens', daysUntil: 2 });
    expect(wait('2026-11-22')).toMatchObject({ kind: 'opens', daysUntil: 0 });
    expect(wait('2026-11-25')).toMatchObject({ kind: 'opens', daysUntil: -3 });
  });

  test('is unknown, and names the date that is missing', () => {
    const found = one(deadlines({}, '2026-11-22'), 'az-claim-window');
    expect(found).toMatchObject({ kind: 'unknown', missing: 'latest-estimate' });
    expect(found).not.toHaveProperty('date');
  });

  test('carries how it was counted, how sure we are and whether a condition hangs on it', () => {
    expect(
      one(deadlines({ shop: 'de', home: 'DE', problem: 'defective' }, '2026-11-22'), 'de-return-30'),
    ).toMatchObject({
      value: 30,
      unit: 'calendar-days',
      from: 'delivered',
      means: 'last-day',
      confidence: 'medium',
      onlyIf: true,
      livesElsewhere: false,
    });
  });
});

describe('which clocks run', () => {
  test('a law that was made for people who live elsewhere is named, and marked as such', () => {
    const taipei = one(deadlines({ shop: 'uk', home: 'TW', problem: 'defective' }, '2026-11-22'), 'uk-reject');
    const london = one(deadlines({ shop: 'uk', home: 'GB', problem: 'defective' }, '2026-11-22'), 'uk-reject');
    expect(taipei?.livesElsewhere).toBe(true);
    expect(london?.livesElsewhere).toBe(false);
  });

  test('the law of the whole European Union counts as the own law of a buyer in France', () => {
    expect(
      one(deadlines({ shop: 'de', home: 'FR', problem: 'defective' }, '2026-11-22'), 'de-guarantee')?.livesElsewhere,
    ).toBe(false);
  });

  test.each(['TW', 'GB', 'DE', 'JP', 'HK', 'ZZ'])(
    'the card law of the United States does not run for a buyer in %s',
    (home) => {
      expect(ruleIds(deadlines({ home }, '2026-11-22'))).not.toContain('us-card-billing-error');
    },
  );

  test('the card law of the United States runs for its residents, in a shop abroad too', () => {
    expect(ruleIds(deadlines({ home: 'US' }, '2026-11-22'))).toContain('us-card-billing-error');
    expect(ruleIds(deadlines({ home: 'US', shop: 'jp' }, '2026-11-22'))).toContain('us-card-billing-error');
  });

  test('the code of banking practice of Hong Kong runs there and nowhere else', () => {
    expect(ruleIds(deadlines({ home: 'HK' }, '2026-11-22'))).toContain('hk-bank-60');
    expect(ruleIds(deadlines({ home: 'TW' }, '2026-11-22'))).not.toContain('hk-bank-60');
  });

  test.each(['bank-transfer', 'cash', 'gift-balance', 'direct-debit', 'pay-later'] as const)(
    'no card clock runs after paying by %s',
    (payment) => {
      const clocks = deadlines({ payment, home: 'US' }, '2026-11-22').map(({ clock }) => clock);
      expect(clocks).not.toContain('card-law');
      expect(clocks).not.toContain('card-scheme');
    },
  );

  test('no card clock runs for somebody who got it as a gift', () => {
    const clocks = deadlines({ buyer: 'gift-recipient' }, '2026-11-22').map(({ clock }) => clock);
    expect(clocks).not.toContain('card-law');
    expect(clocks).not.toContain('card-scheme');
  });

  test('a mediator that serves residents of Europe has no clock for a buyer in Taiwan', () => {
    const parts = { shop: 'de', soldBy: 'amazon', problem: 'defective' } as const;
    expect(ruleIds(deadlines({ ...parts, home: 'TW' }, '2026-11-22'))).not.toContain('de-mediation');
    expect(ruleIds(deadlines({ ...parts, home: 'FR' }, '2026-11-22'))).toContain('de-mediation');
  });

  test('the law of Taiwan runs for a buyer at home there, whichever shop it was', () => {
    const found = ruleIds(deadlines({ shop: 'jp', home: 'TW', problem: 'defective' }, '2026-11-22'));
    expect(found).toEqual(expect.arrayContaining(['tw-withdrawal', 'tw-defect-six-months', 'tw-defect-five-years']));
  });

  test('the consumer law of a home country with a shop of its own is not carried abroad', () => {
    expect(ruleIds(deadlines({ shop: 'us', home: 'GB', problem: 'defective' }, '2026-11-22'))).not.toContain(
      'uk-reject',
    );
  });

  test('goods sold or sent by Amazon have no clock of the A-to-z Guarantee', () => {
    const clocks = (parts: ClaimParts) => deadlines(parts, '2026-11-22').map(({ clock }) => clock);
    const guarantee = ['a-to-z-opens', 'a-to-z-closes', 'appeal'];
    expect(clocks({ soldBy: 'amazon' }).filter((clock) => guarantee.includes(clock))).toEqual([]);
    expect(clocks({ shippedBy: 'amazon' }).filter((clock) => guarantee.includes(clock))).toEqual([]);
    expect(clocks({ soldBy: 'unknown' })).toEqual(expect.arrayContaining(guarantee));
  });

  test('a rule that began on a day does not run for what was bought before it', () => {
    const bought = (ordered: string) =>
      ruleIds(deadlines({ shop: 'de', home: 'DE', problem: 'defective', dates: { ordered } }, '2026-11-22'));
    expect(bought('2025-06-22')).not.toContain('ret-de-it-14-days-2025');
    expect(bought('2025-06-23')).toContain('ret-de-it-14-days-2025');
  });
});

describe('all deadlines of a claim', () => {
  test('stand in the order of what closes first', () => {
    const dates = {
      'latest-estimate': '2026-10-02',
      delivered: '2026-09-30',
      charged: '2026-09-15',
      'contacted-seller': '2026-10-03',
      denied: '2026-09-01',
    };
    expect(ruleIds(deadlines({ home: 'TW', dates }, '2026-10-12'))).toEqual([
      'az-claim-window',
      'tw-card-120',
      'card-120-not-received',
      'card-540',
      'del-marked-delivered-48h',
      'az-contact-seller-first',
      'legal-us-60-day-notice',
      'our-answer-days',
      'az-appeal-window',
    ]);
  });

  test('change their state and nothing else from one day to the next', () => {
    const asked = claim({ dates: { 'latest-estimate': '2026-09-01' } });
    const on = (today: string) => deadlinesFor(asked, factsFor('us', 'US'), day(today)).map(dateOf).sort();
    expect(on('2026-12-31')).toEqual(on('2026-10-01'));
  });
});
