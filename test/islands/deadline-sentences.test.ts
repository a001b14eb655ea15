import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routeFor } from '../../src/domain/claim/route.ts';
import { latestSafeWait } from '../../src/domain/claim/safe-wait.ts';
import { whatIfWait } from '../../src/domain/claim/waiting.ts';
import { absencesFor } from '../../src/domain/deadline/absences.ts';
import type { Deadline } from '../../src/domain/deadline/deadlines.ts';
import {
  absenceSentence,
  cautionsOf,
  countingOf,
  distanceOf,
  meaningOf,
  natureOf,
  type Dated,
} from '../../src/components/islands/deadline-board/sentences.ts';
import { patienceOf, safeWaitCounting, safeWaitOf } from '../../src/components/islands/deadline-board/patience.ts';
import type { RouteContext } from '../../src/components/islands/route/context.ts';
import { LANGUAGES } from '../../src/words/words.ts';
import { anyClaim, anyDay } from '../domain/any-claim.ts';
import { day, SEED } from '../facts.ts';
import { board, boardOf } from './board.ts';

const SAMPLES = 1_500;

function deadline(rule: string, { deadlines }: RouteContext): Deadline {
  const found = deadlines.find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`No clock of "${rule}" runs here.`);
  return found;
}

function dated(rule: string, context: RouteContext): Dated {
  const found = deadline(rule, context);
  if (found.kind === 'unknown') throw new Error(`"${rule}" has no day here.`);
  return found;
}

const german = { problem: 'changed-mind', shop: 'de', home: 'DE', soldBy: 'amazon', shippedBy: 'amazon' } as const;
const mexican = { problem: 'changed-mind', shop: 'mx', home: 'MX', soldBy: 'amazon', shippedBy: 'amazon' } as const;

describe('how a day was counted can be checked with a calendar', () => {
  test('a span of days, its start, and the day that comes out', () => {
    const dates = { delivered: '2026-09-23' };
    const english = board({ ...german, dates }, '2026-09-30');
    expect(countingOf(deadline('de-withdrawal', english), english)).toBe(
      '14 days after Wed, 23 September 2026 (Delivered). The day itself is not counted. So the last day is Wed, 7 October 2026.',
    );
    const chinese = board({ ...german, dates }, '2026-09-30', 'zh-TW');
    expect(countingOf(deadline('de-withdrawal', chinese), chinese)).toBe(
      '從2026年9月23日（週三）（送達日）起算14天，當天不算。所以最後一天是2026年10月7日（週三）。',
    );
  });

  test('the public holidays that were passed over, by name of the country', () => {
    const autumn = board({ ...mexican, dates: { delivered: '2026-11-12' } }, '2026-11-13');
    expect(countingOf(deadline('mx-withdrawal', autumn), autumn)).toBe(
      '5 business days after Thu, 12 November 2026 (Delivered). The day itself is not counted. Business days are Monday to Friday. 16 November is a public holiday in Mexico and was not counted. So the last day is Fri, 20 November 2026.',
    );
    const winter = board({ ...mexican, dates: { delivered: '2026-12-24' } }, '2026-12-24');
    expect(countingOf(deadline('mx-withdrawal', winter), winter)).toContain(
      '25 December and 1 January are public holidays in Mexico and were not counted.',
    );
    const chinese = board({ ...mexican, dates: { delivered: '2026-12-24' } }, '2026-12-24', 'zh-TW');
    expect(countingOf(deadline('mx-withdrawal', chinese), chinese)).toContain(
      '12月25日和1月1日是墨西哥的國定假日，沒有算進去。',
    );
  });

  test('that holidays are not known, and to act earlier', () => {
    const far = board({ ...mexican, dates: { delivered: '2031-05-06' } }, '2031-05-06');
    const one = deadline('mx-withdrawal', far);
    expect(countingOf(one, far)).toContain('We do not know the public holidays for this count.');
    expect(cautionsOf(one, far)).toContain(far.words.holidays);
    expect(cautionsOf({ ...one, means: 'earliest-day' }, far)).toContain(far.words.holidaysLater);
  });

  test('that the day of the event is day one', () => {
    const context = board(
      { problem: 'defective', shop: 'uk', home: 'GB', soldBy: 'amazon', dates: { delivered: '2026-03-10' } },
      '2026-03-12',
    );
    expect(countingOf(deadline('uk-presumption', context), context)).toBe(
      '6 months, beginning with Tue, 10 March 2026 (Delivered). That day is counted as the first. So the last day is Wed, 9 September 2026.',
    );
  });

  test('that a month is too short for the day', () => {
    const context = board({ shop: 'es', home: 'ES', dates: { 'letter-sent': '2027-01-31' } }, '2027-02-01');
    expect(countingOf(deadline('es-answer', context), context)).toBe(
      '1 month after Sun, 31 January 2027 (Sent a formal letter). The day itself is not counted. That month is shorter, so its last day is taken. So their last day is Sun, 28 February 2027, and yours begin on Mon, 1 March 2027.',
    );
  });

  test('hours in whole days, with the advice to count from the hour', () => {
    const context = board({ dates: { 'contacted-seller': '2026-10-03' } }, '2026-10-04');
    const one = deadline('az-contact-seller-first', context);
    expect(countingOf(one, context)).toBe(
      '48 hours after Sat, 3 October 2026 (First wrote to the seller). The day itself is not counted. Counted in whole days: if you know the hour, count from the hour. So the first day is Mon, 5 October 2026.',
    );
    expect(cautionsOf(one, context)).toEqual([context.words.hours]);
  });

  test('a wait that comes before the span', () => {
    const context = board({ ...german, dates: { delivered: '2026-09-23' } }, '2026-09-30');
    const waited: Dated = {
      ...dated('de-withdrawal', context),
      wait: { value: 15, unit: 'calendar-days' },
      waitEnds: day('2026-10-08'),
    };
    expect(countingOf(waited, context)).toMatch(
      /^First 15 days after Wed, 23 September 2026 \(Delivered\), which end on Thu, 8 October 2026\. Then 14 days more\./,
    );
  });

  test('what is missing, where a date is', () => {
    const context = board(german, '2026-09-30');
    const one = deadline('de-withdrawal', context);
    expect(meaningOf(one, context)).toBe('Date missing: Delivered');
    expect(countingOf(one, context)).toBe('It is 14 days, counted from a date that is missing here: “Delivered”.');
  });
});

describe('whose day it is', () => {
  const dates = { 'letter-sent': '2026-11-10' };

  test('their last day is theirs: the reader’s first is the day after', () => {
    const english = board({ dates }, '2026-11-22');
    expect(meaningOf(deadline('our-answer-days', english), english)).toBe(
      'They have until Tue, 24 November 2026. From Wed, 25 November 2026 you can treat your letter as unanswered.',
    );
    const chinese = board({ dates }, '2026-11-22', 'zh-TW');
    expect(meaningOf(deadline('our-answer-days', chinese), chinese)).toBe(
      '對方可以處理到2026年11月24日（週二）。2026年11月25日（週三）起您可以當作對方沒有答覆。',
    );
  });

  test('once it is over, the sentence says since when, and that one can act now', () => {
    const context = board({ dates }, '2026-11-25');
    expect(meaningOf(deadline('our-answer-days', context), context)).toBe(
      'They had until Tue, 24 November 2026. You can treat your letter as unanswered now.',
    );
    expect(distanceOf(deadline('our-answer-days', context), context)).toBe('');
  });

  test('a day that opens something ends nothing', () => {
    const context = board(
      { dates: { 'contacted-seller': '2026-10-03', 'latest-estimate': '2026-10-02' } },
      '2026-10-04',
    );
    expect(natureOf(deadline('az-contact-seller-first', context), context)).toBe(context.words.notBefore);
    expect(natureOf(deadline('az-claim-window', context), context)).toBe(context.words.nature.hard);
  });
});

describe('what patience costs', () => {
  const parts = { dates: { 'latest-estimate': '2026-09-01' } };

  test('the safe day is explained by its rule and by the wait that is taken off', () => {
    const context = board(parts, '2026-11-22');
    const { claim, loaded, day: today } = context.situation;
    const safe = latestSafeWait(claim, routeFor(claim, loaded.facts, today), context.deadlines, today);
    if (safe === null) throw new Error('A safe day is known here.');
    expect(safeWaitOf(safe, context)).toContain('You may be patient until Sat, 28 November 2026.');
    expect(safeWaitCounting(safe, context.deadlines, context)).toBe(
      '90 days after Tue, 1 September 2026 (Latest estimated delivery). The day itself is not counted. So the last day is Mon, 30 November 2026. The last day of “A-to-z request” is Mon, 30 November 2026. Its step needs a wait of its own first, so that wait is taken off.',
    );
    expect(safeWaitOf(null, context)).toBe(context.words.noSafeWait);
  });

  test('a day that is tried out names the roads that close, the days that pass and the roads that open', () => {
    const context = board({ dates: { ...parts.dates, 'contacted-seller': '2026-11-21' } }, '2026-11-22');
    const { claim, loaded, day: today } = context.situation;
    const groups = (until: string) =>
      patienceOf(whatIfWait(claim, loaded.facts, today, day(until)), context.deadlines, context);
    expect(groups('2026-11-22')).toEqual([]);
    expect(groups('2026-11-24')).toContainEqual({
      heading: context.words.waiting.opening,
      lines: [context.words.steps['a-to-z']],
    });
    const [closing, passing] = groups('2026-12-01');
    expect(closing?.lines).toContain('Ask for an A-to-z refund, since Tue, 1 December 2026');
    expect(passing?.lines).toContain('A-to-z request: Mon, 30 November 2026');
  });
});

describe('a clock that gives no day', () => {
  test('is denied by a rule, in its own words', () => {
    const context = board({ problem: 'changed-mind', shop: 'jp', home: 'JP', soldBy: 'amazon' }, '2026-11-22');
    const { claim, loaded } = context.situation;
    const denied = absencesFor(claim, loaded.facts).find(({ is }) => is === 'denied');
    if (denied === undefined) throw new Error('Japan denies a withdrawal.');
    expect(absenceSentence(denied, context)).toContain('Mail order has no cooling-off');
  });

  test('or is not known, and somebody who would know is named', () => {
    const context = board({}, '2026-11-22');
    expect(absenceSentence({ is: 'not-known', clock: 'card-scheme', ask: 'bank' }, context)).toBe(
      context.words.absences.ask.bank,
    );
  });
});

test('whatever the claim, every sentence is whole, and every dated one says its day, in both languages', () => {
  fc.assert(
    fc.property(anyClaim, anyDay, fc.constantFrom(...LANGUAGES), (asked, today, language) => {
      const context = boardOf(asked, today, language);
      for (const one of context.deadlines) {
        const counting = countingOf(one, context);
        const said = [
          meaningOf(one, context),
          counting,
          distanceOf(one, context),
          natureOf(one, context),
          ...cautionsOf(one, context),
        ];
        for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
        if (one.kind === 'unknown') continue;
        expect(counting).toContain(context.show(one.date));
        expect(counting).toContain(context.show(one.fromDate));
        for (const holiday of one.skipped) expect(counting).toContain(String(holiday.day));
      }
    }),
    { seed: SEED, numRuns: SAMPLES },
  );
}, 60_000);
