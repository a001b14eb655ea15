import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENTS } from '../../src/domain/claim/claim.ts';
import { cardRightsFor } from '../../src/domain/claim/card-rights.ts';
import { NOTES } from '../../src/domain/claim/notes.ts';
import { routeFor, type Step, type StepId } from '../../src/domain/claim/route.ts';
import type { RouteContext } from '../../src/components/islands/route/context.ts';
import {
  bindingOf,
  closedRoadOf,
  clockOf,
  isAnswered,
  stateInWords,
  stillOpenAfter,
  whyOf,
} from '../../src/components/islands/route/sentences.ts';
import {
  answerBehind,
  contractWith,
  dealsWith,
  everyPayment,
  twoCountries,
  whyVerdict,
} from '../../src/components/islands/route/sides.ts';
import { LANGUAGES } from '../../src/words/words.ts';
import { anyClaim, anyDay } from '../domain/any-claim.ts';
import { claim, SEED } from '../facts.ts';
import { board, boardOf } from './board.ts';

const SAMPLES = 500;

/** A date that is called missing stands in quotation marks at the end of its sentence. */
const quotedEnd = (label: string) => new RegExp(`[“「]${label}[”」][.。]$`);

const routeOf = ({ situation: { claim: asked, loaded, day } }: RouteContext) => routeFor(asked, loaded.facts, day);

function step(id: StepId, context: RouteContext): Step {
  const found = routeOf(context).find((one) => one.id === id);
  if (found === undefined) throw new Error(`The step "${id}" is not on this route.`);
  return found;
}

const why = (id: StepId, context: RouteContext) => whyOf(step(id, context), context);

describe('why a step stands where it stands', () => {
  test('closed by a day: the label, the last day, and how it was counted', () => {
    const dates = { 'latest-estimate': '2026-09-01' };
    expect(why('a-to-z', board({ dates }, '2026-12-05'))).toBe(
      'Closed since Tue, 1 December 2026, because the last day of “A-to-z request” was Mon, 30 November 2026. 90 days after Tue, 1 September 2026 (Latest estimated delivery). The day itself is not counted. So the last day is Mon, 30 November 2026.',
    );
    expect(why('a-to-z', board({ dates }, '2026-12-05', 'zh-TW'))).toBe(
      '2026年12月1日（週二）起已關閉，因為「A-to-z退款申請」的最後一天是2026年11月30日（週一）。從2026年9月1日（週二）（最晚預計送達日）起算90天，當天不算。所以最後一天是2026年11月30日（週一）。',
    );
  });

  test('closed by what happened: the day and the event', () => {
    const context = board({ dates: { 'dispute-filed': '2026-11-10' } }, '2026-11-22');
    expect(why('a-to-z', context)).toBe(
      'Closed since Tue, 10 November 2026, because of what you entered for that day: “Disputed it at the bank”.',
    );
  });

  test('open later: the rule that opens it, and whose days those are', () => {
    const waiting = board({ dates: { 'contacted-seller': '2026-11-21' } }, '2026-11-22');
    expect(why('a-to-z', waiting)).toMatch(
      /^From Mon, 23 November 2026, because of “A-to-z after writing to the seller”\. 48 hours after Sat, 21 November 2026/,
    );
    const answering = board({ dates: { 'letter-sent': '2026-11-10' } }, '2026-11-22');
    expect(why('letter-before-action', answering)).toMatch(
      /^From Wed, 25 November 2026, because the other side has until Tue, 24 November 2026 \(“Answer to your letter”\)\./,
    );
  });

  test('after another step: the date, the outcome, the seller or the step that is missing', () => {
    const context = board({}, '2026-11-22');
    expect(why('a-to-z', context)).toBe(
      'After “Write to the seller through the order”, because its date is missing here: “First wrote to the seller”.',
    );
    expect(why('chargeback', context)).toBe(
      'After “Ask for an A-to-z refund”, because its outcome is missing here: “Request refused”.',
    );
    expect(why('small-claims', context)).toBe(
      'After “Send a last letter before court”, because that step comes first.',
    );
    expect(why('seller-message', board({ soldBy: 'unknown' }, '2026-11-22'))).toContain('who sold and who shipped');
  });

  test('a bank after a return: the day on which the item went back', () => {
    const returning = { problem: 'changed-mind', soldBy: 'amazon', shippedBy: 'amazon' } as const;
    const context = board(
      { ...returning, dates: { delivered: '2026-11-10', 'return-requested': '2026-11-12' } },
      '2026-11-22',
    );
    expect(why('chargeback', context)).toBe(
      'After “Ask for a return in Your Orders”, because its outcome is missing here: “Sent it back”.',
    );
  });

  test('open now: since when and until when, or the day on which it was taken', () => {
    const dates = { 'latest-estimate': '2026-10-02', 'contacted-seller': '2026-10-03' };
    const open = board({ dates }, '2026-10-12');
    expect(why('a-to-z', open)).toMatch(
      /^Open since Mon, 5 October 2026, because of “A-to-z after writing to the seller”\./,
    );
    expect(why('a-to-z', open)).toMatch(
      /It is in time until Thu, 31 December 2026, the last day of “A-to-z request”\.$/,
    );
    expect(why('delivery-check', open)).toBe(open.roads.why.free);
    const taken = board({ dates: { ...dates, 'claim-filed': '2026-10-10' } }, '2027-02-01');
    expect(why('a-to-z', taken)).toBe('You took this step on Sat, 10 October 2026, and it can go on.');
  });

  test('a wall says its reason, in the list and below', () => {
    const context = board({ shippedBy: 'amazon' }, '2026-11-22');
    expect(why('a-to-z', context)).toBe(context.words.walls['sold-or-shipped-by-amazon']);
    expect(stateInWords(step('a-to-z', context).state, context)).toContain(context.words.states.notYours);
  });

  test('a letter may go out at any time: its clocks say what it claims, and open nothing', () => {
    const context = board({ dates: { returned: '2026-09-01' }, problem: 'refund-missing' }, '2026-11-22');
    expect(why('formal-letter', context)).not.toContain('Open since');
  });
});

describe('what else is said about a step', () => {
  test('its days: the label with the day, or with the date that is missing', () => {
    const context = board({ dates: { 'latest-estimate': '2026-10-02' } }, '2026-10-12');
    expect(clockOf('az-claim-window', context)).toBe('A-to-z request: Thu, 31 December 2026');
    expect(clockOf('az-appeal-window', context)).toBe('Appeal: the date “Request refused” is missing here');
  });

  test('whether it binds, but not for what only finds something out', () => {
    expect([true, false, null].map((binding) => bindingOf({ binding }))).toEqual(['yes', 'no', 'depends']);
    expect(isAnswered({ id: 'delivery-check' })).toBe(false);
    expect(isAnswered({ id: 'small-claims' })).toBe(true);
  });

  test('when a day has passed, the next step that can be taken: none that was taken, and no extra of the maker', () => {
    const late = board({ dates: { 'latest-estimate': '2026-05-01', 'contacted-seller': '2026-05-02' } }, '2026-11-22');
    expect(stillOpenAfter(routeOf(late), 'az-claim-window')).toBe('formal-letter');
    const written = board(
      {
        problem: 'defective',
        shop: 'de',
        home: 'DE',
        soldBy: 'amazon',
        dates: { delivered: '2026-09-01', 'letter-sent': '2026-11-20' },
      },
      '2026-11-22',
    );
    expect(stillOpenAfter(routeOf(written), 'de-withdrawal')).toBe('chargeback');
    expect(stillOpenAfter([], 'de-withdrawal')).toBeNull();
  });
});

test('a day whose only road is closed helps no more, whatever the calendar says', () => {
  const dates = { 'latest-estimate': '2026-10-02', 'contacted-seller': '2026-10-03' };
  const open = routeOf(board({ dates }, '2026-11-22'));
  expect(closedRoadOf(open, 'az-claim-window')).toBeNull();
  const disputed = routeOf(board({ dates: { ...dates, 'dispute-filed': '2026-11-10' } }, '2026-11-22'));
  expect(closedRoadOf(disputed, 'az-claim-window')).toBe('a-to-z');
  expect(closedRoadOf(disputed, 'no-step-goes-by-this')).toBeNull();
});

describe('who answers for the order', () => {
  test.each([
    [{ soldBy: 'amazon', shippedBy: 'amazon' }, 'amazon', 'amazon'],
    [{ soldBy: 'seller', shippedBy: 'seller' }, 'seller', 'seller'],
    [{ soldBy: 'seller', shippedBy: 'amazon' }, 'amazon-ships', 'seller'],
    [{ soldBy: 'unknown', shippedBy: 'amazon' }, 'amazon-ships', 'unknown'],
    [{ soldBy: 'unknown', shippedBy: 'unknown' }, 'unknown', 'unknown'],
    [{ soldBy: 'private-seller', shippedBy: 'seller' }, 'seller', 'private-seller'],
    [{ soldBy: 'unknown', shippedBy: 'unknown', problem: 'subscription' }, 'only-amazon', 'amazon'],
  ] as const)('%o: deals with it %s, contract with %s', (parts, deals, contract) => {
    expect(dealsWith(claim(parts))).toBe(deals);
    expect(contractWith(claim(parts))).toBe(contract);
  });

  test('a buyer abroad is told both countries; at home, or without a known home, nothing', () => {
    expect(twoCountries(board({ shop: 'de', home: 'TW' }, '2026-11-22'))).toContain('Taiwan and Germany');
    expect(twoCountries(board({ shop: 'de', home: 'TW' }, '2026-11-22', 'zh-TW'))).toContain(
      '您住在台灣，商店屬於德國',
    );
    expect(twoCountries(board({ shop: 'ca', home: 'CA-QC' }, '2026-11-22'))).toBe('');
    expect(twoCountries(board({ shop: 'us', home: 'ZZ' }, '2026-11-22'))).toBe('');
  });

  test('a note that an answer brought up names that answer', () => {
    const { caseWords } = board({}, '2026-11-22');
    const asked = claim({ buyer: 'gift-recipient', home: 'TW' });
    expect(answerBehind('gift-recipient', asked, caseWords)).toBe('I got it as a gift');
    expect(answerBehind('two-countries', asked, caseWords)).toBe('Taiwan');
    expect(answerBehind('silence-accepts', asked, caseWords)).toBeNull();
  });
});

describe('what the bank can do', () => {
  const verdictOf = (context: RouteContext) =>
    whyVerdict(cardRightsFor(context.situation.claim, context.situation.loaded.facts), context);

  test('says why, and what the bank’s form calls it', () => {
    const context = board({ shop: 'us', home: 'US', payment: 'credit-card' }, '2026-11-22');
    expect(verdictOf(context)).toEqual([
      context.roads.bank.byLaw,
      context.roads.bank.byScheme,
      'On the bank’s form, look for a reason like “Goods not received”.',
    ]);
  });

  test('says that there is nothing to ask for, or that nobody knows', () => {
    const gift = board({ buyer: 'gift-recipient' }, '2026-11-22');
    expect(verdictOf(gift)).toEqual([gift.words.walls['gift-recipient']]);
    const cash = board({ payment: 'cash' }, '2026-11-22');
    expect(verdictOf(cash)).toEqual([cash.words.walls['no-card']]);
    const abroad = board({ home: 'ZZ', payment: 'credit-card' }, '2026-11-22');
    expect(verdictOf(abroad)[0]).toBe(abroad.words.walls['law-of-your-country-unknown']);
  });

  test('is told for every way of paying that has a name', () => {
    const { situation, caseWords } = board({ payment: 'unknown' }, '2026-11-22');
    const ways = everyPayment(situation).map(({ payment }) => payment);
    expect([...ways, 'unknown'].toSorted()).toEqual(Object.keys(caseWords.payment.answers).toSorted());
  });
});

test('whatever the claim, each step and each verdict has a whole sentence, in both languages', () => {
  fc.assert(
    fc.property(anyClaim, anyDay, fc.constantFrom(...LANGUAGES), (asked, today, language) => {
      const context = boardOf(asked, today, language);
      const { roads, show } = context;
      const route = routeOf(context);
      const said = [
        ...route.flatMap((one) => [whyOf(one, context), stateInWords(one.state, context), roads.todo[one.id]]),
        ...everyPayment(context.situation).flatMap((rights) => whyVerdict(rights, context)),
        ...NOTES.map((note) => answerBehind(note, asked, context.caseWords) ?? roads.notes.texts[note].text),
      ];
      for (const sentence of said) expect(sentence).not.toMatch(/^$|[{}]|undefined|null|NaN|\[object/);
      for (const one of route) {
        if (one.state.is === 'from') expect(whyOf(one, context)).toContain(show(one.state.date));
        const said = whyOf(one, context);
        for (const event of EVENTS.filter((id) => asked.dates[id] !== undefined))
          if (one.state.is === 'after') expect(said).not.toMatch(quotedEnd(context.caseWords.dates[event].label));
        if (one.state.is === 'closed') expect(whyOf(one, context)).toContain(show(one.state.since));
      }
    }),
    { seed: SEED, numRuns: SAMPLES },
  );
}, 60_000);
