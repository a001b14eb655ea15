import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventId, ProblemId } from '../../../src/domain/claim/claim.ts';
import { deadlinesFor, type Deadline } from '../../../src/domain/deadline/deadlines.ts';
import { PLACES, type Country, type ShopId } from '../../../src/domain/shop/shop.ts';
import { readShop } from '../../../scripts/content.ts';
import { anyClaim, anyDay } from '../any-claim.ts';
import { SEED, claim, day, deadlines, factsFor, policies, type ClaimParts } from '../../facts.ts';

const facts = [...policies, ...PLACES.flatMap((place) => readShop(place).facts)];
const ruleIds = (found: readonly Deadline[]) => found.map(({ rule }) => rule);
const one = (found: readonly Deadline[], rule: string) => found.find((deadline) => deadline.rule === rule);
const dateOf = (deadline: Deadline | undefined) =>
  deadline === undefined || deadline.kind === 'unknown' ? undefined : deadline.date.toString();

type Example = readonly [
  rule: string,
  at: readonly [ShopId, Country, ProblemId],
  event: EventId,
  from: string,
  to: string,
];

const parcel = (shop: ShopId, home: Country) => [shop, home, 'marked-delivered'] as const;
const fault = (shop: ShopId, home: Country) => [shop, home, 'defective'] as const;
const refund = (shop: ShopId, home: Country) => [shop, home, 'refund-missing'] as const;

/** Counted by hand on a calendar: at least three for every kind of clock. */
const EXAMPLES: readonly Example[] = [
  ['del-marked-delivered-48h', parcel('us', 'US'), 'delivered', '2026-09-30', '2026-10-02'],
  ['del-marked-delivered-48h', parcel('us', 'TW'), 'delivered', '2026-12-30', '2027-01-01'],
  ['del-marked-delivered-48h', parcel('us', 'GB'), 'delivered', '2028-02-28', '2028-03-01'],
  ['ret-us-30-days', fault('us', 'US'), 'delivered', '2026-09-05', '2026-10-05'],
  ['ret-uk-30-days', fault('uk', 'GB'), 'delivered', '2026-01-31', '2026-03-02'],
  ['ret-jp-30-days', fault('jp', 'JP'), 'delivered', '2028-01-31', '2028-03-01'],
  ['ret-de-it-14-days-2025', fault('de', 'DE'), 'delivered', '2026-11-08', '2026-11-22'],
  ['de-return-30', fault('de', 'DE'), 'delivered', '2026-11-08', '2026-12-08'],
  ['uk-withdrawal', fault('uk', 'GB'), 'delivered', '2026-12-20', '2027-01-03'],
  ['de-withdrawal', fault('de', 'DE'), 'delivered', '2026-11-08', '2026-11-22'],
  ['tw-withdrawal', fault('us', 'TW'), 'delivered', '2026-11-26', '2026-12-03'],
  ['uk-withdrawal-refund', refund('uk', 'GB'), 'returned', '2026-09-18', '2026-10-02'],
  ['de-withdrawal-refund', refund('de', 'DE'), 'returned', '2026-02-20', '2026-03-06'],
  ['ref-us-overall-30-days', refund('us', 'US'), 'returned', '2026-11-01', '2026-12-01'],
  ['ref-uk-14-days', refund('uk', 'GB'), 'returned', '2028-02-20', '2028-03-05'],
  ['az-contact-seller-first', parcel('us', 'TW'), 'contacted-seller', '2026-10-03', '2026-10-05'],
  ['az-damaged-defective-different', fault('uk', 'GB'), 'return-requested', '2026-12-31', '2027-01-02'],
  ['az-refund-after-return', refund('uk', 'GB'), 'return-received', '2026-09-26', '2026-10-03'],
  ['az-claim-window', parcel('us', 'TW'), 'latest-estimate', '2026-10-02', '2026-12-31'],
  ['az-claim-window', fault('jp', 'HK'), 'latest-estimate', '2026-09-01', '2026-11-30'],
  ['az-claim-window', refund('uk', 'GB'), 'latest-estimate', '2027-12-01', '2028-02-29'],
  ['az-appeal-window', parcel('us', 'US'), 'denied', '2026-11-01', '2026-12-01'],
  ['az-appeal-window', fault('de', 'DE'), 'denied', '2027-01-30', '2027-03-01'],
  ['az-appeal-window', refund('jp', 'JP'), 'denied', '2026-12-15', '2027-01-14'],
  ['uk-reject', fault('uk', 'GB'), 'delivered', '2026-03-01', '2026-03-31'],
  ['uk-reject', fault('uk', 'GB'), 'delivered', '2027-02-01', '2027-03-03'],
  ['uk-reject', fault('uk', 'GB'), 'delivered', '2028-02-01', '2028-03-02'],
  ['de-guarantee', fault('de', 'DE'), 'delivered', '2028-02-29', '2030-02-28'],
  ['uk-guarantee', fault('uk', 'GB'), 'delivered', '2026-11-22', '2032-11-22'],
  ['tw-defect-five-years', fault('us', 'TW'), 'delivered', '2026-05-05', '2031-05-05'],
  ['uk-presumption', fault('uk', 'GB'), 'delivered', '2026-08-31', '2027-02-28'],
  ['de-presumption', fault('de', 'DE'), 'delivered', '2026-09-23', '2027-09-23'],
  ['de-presumption', fault('de', 'DE'), 'delivered', '2028-02-29', '2029-02-28'],
  ['jp-defect-notice', fault('jp', 'JP'), 'discovered', '2026-10-10', '2027-10-10'],
  ['jp-defect-notice', fault('jp', 'JP'), 'discovered', '2028-02-29', '2029-02-28'],
  ['tw-defect-six-months', fault('us', 'TW'), 'contacted-seller', '2026-10-31', '2027-04-30'],
  ['us-card-billing-error', parcel('us', 'US'), 'statement', '2026-10-05', '2026-12-04'],
  ['us-card-billing-error', parcel('us', 'US'), 'statement', '2026-12-31', '2027-03-01'],
  ['us-card-billing-error', parcel('uk', 'US'), 'statement', '2027-12-31', '2028-02-29'],
  ['card-120-not-received', parcel('us', 'TW'), 'latest-estimate', '2026-10-02', '2027-01-30'],
  ['card-120-goods', fault('jp', 'HK'), 'delivered', '2026-09-05', '2027-01-03'],
  ['card-540', refund('us', 'US'), 'charged', '2026-09-15', '2028-03-08'],
  ['hk-bank-60', refund('jp', 'HK'), 'statement', '2026-10-01', '2026-11-30'],
  ['hk-bank-60', parcel('us', 'HK'), 'statement', '2026-12-31', '2027-03-01'],
  ['hk-bank-60', fault('uk', 'HK'), 'statement', '2027-07-15', '2027-09-13'],
  ['de-mediation', fault('de', 'DE'), 'letter-sent', '2026-11-22', '2027-11-22'],
  ['de-mediation', refund('de', 'FR'), 'letter-sent', '2028-02-29', '2029-02-28'],
  ['de-mediation', parcel('de', 'DE'), 'letter-sent', '2026-12-31', '2027-12-31'],
  ['legal-us-60-day-notice', parcel('us', 'TW'), 'letter-sent', '2026-11-22', '2027-01-21'],
  ['legal-us-60-day-notice', fault('us', 'US'), 'letter-sent', '2026-12-01', '2027-01-30'],
  ['legal-us-60-day-notice', refund('us', 'ZZ'), 'letter-sent', '2027-12-31', '2028-02-29'],
  ['our-answer-days', parcel('us', 'TW'), 'letter-sent', '2026-11-22', '2026-12-06'],
  ['our-answer-days', fault('de', 'DE'), 'letter-sent', '2026-12-20', '2027-01-03'],
  ['our-answer-days', refund('jp', 'JP'), 'letter-sent', '2028-02-20', '2028-03-05'],
];

const partsOf = ([rule, [shop, home, problem], event, from]: Example): ClaimParts => ({
  shop,
  home,
  problem,
  soldBy: rule === 'de-mediation' ? 'amazon' : 'seller',
  dates: { [event]: from },
});

describe('the days that the facts give', () => {
  test.each(EXAMPLES)('%s for %j counts from %s: %s gives %s', (...example) => {
    const [rule, , , from, to] = example;
    const found = one(deadlines(partsOf(example), from), rule);
    expect(dateOf(found)).toBe(to);
  });

  test('have three examples here for every kind of clock that a fact uses', () => {
    const clockOf = new Map(facts.map(({ id, rule }) => [id, rule?.clock]));
    const shown = EXAMPLES.map(([rule]) => clockOf.get(rule));
    const used = new Set([...clockOf.values()].filter((clock) => clock !== undefined));
    const short = [...used].filter((clock) => shown.filter((one) => one === clock).length < 3);
    expect(used.size).toBeGreaterThan(10);
    expect(short, 'Add examples counted on a calendar for these clocks to EXAMPLES.').toEqual([]);
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
  const RANK = { open: 0, opens: 1, unknown: 2, passed: 3 };

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
      'card-120-not-received',
      'card-540',
      'del-marked-delivered-48h',
      'az-contact-seller-first',
      'legal-us-60-day-notice',
      'our-answer-days',
      'az-appeal-window',
    ]);
  });

  test('are never before their event, are told in one order, and come from facts with a source, whatever is asked', () => {
    const sourced = new Set(facts.filter(({ sources }) => sources.length > 0).map(({ id }) => id));
    const sound = fc.property(anyClaim, anyDay, (asked, today) => {
      const found = deadlinesFor(asked, factsFor(asked.shop, asked.home), today);
      for (const deadline of found) {
        expect(sourced.has(deadline.rule), `${deadline.rule} is no fact with a source`).toBe(true);
        if (deadline.kind === 'unknown') expect(asked.dates[deadline.missing]).toBeUndefined();
        else expect(Temporal.PlainDate.compare(deadline.date, deadline.fromDate)).toBe(1);
      }
      for (const [index, next] of found.slice(1).entries()) {
        const before = found[index];
        if (before === undefined || before.kind !== next.kind) {
          expect(RANK[before?.kind ?? 'open']).toBeLessThanOrEqual(RANK[next.kind]);
        } else if (before.kind !== 'unknown' && next.kind !== 'unknown') {
          expect(Temporal.PlainDate.compare(before.date, next.date)).toBeLessThanOrEqual(0);
        }
      }
    });
    fc.assert(sound, { seed: SEED, numRuns: 3000 });
  }, 30_000);

  test('change their state and nothing else from one day to the next', () => {
    const asked = claim({ dates: { 'latest-estimate': '2026-09-01' } });
    const on = (today: string) => deadlinesFor(asked, factsFor('us', 'US'), day(today)).map(dateOf).sort();
    expect(on('2026-12-31')).toEqual(on('2026-10-01'));
  });
});
