import { describe, expect, test } from 'vitest';
import { caseOf, day, shopOf, write, type Written } from '../facts.ts';
import { EMPTY_CASE, type Case } from '../../src/domain/case/case.ts';
import {
  AMOUNT_LINES,
  EVENTS,
  PROBLEMS,
  REMEDIES,
  type EventId,
  type ProblemId,
} from '../../src/domain/claim/claim.ts';
import {
  CHANNELS,
  LETTER_LANGUAGES,
  STAGES,
  textOf,
  textOfRuns,
  type Channel,
  type LetterLanguage,
  type StageId,
} from '../../src/domain/letter/letter.ts';
import { daysToAsk } from '../../src/domain/letter/days.ts';
import { SHOPS } from '../../src/domain/shop/shop.ts';
import { FULL_CASES } from './full-cases.ts';

const TODAY = '2026-11-22';

/** Every day that an event can have, each another one, so that none can stand in for another. */
const ALL_DATES = Object.fromEntries(
  EVENTS.map((id, index) => [
    id,
    day('2026-09-01')
      .add({ days: index * 3 })
      .toString(),
  ]),
) as Record<EventId, string>;
const ALL_AMOUNTS = { price: 123456, shipping: 2345, 'import-fees': 3456, 'return-postage': 4567, refunded: 5678 };

/** Problems in which the goods, if there are any, may be just as they were sold. */
const SOUND: readonly ProblemId[] = [
  'changed-mind',
  'charged-wrongly',
  'subscription',
  'import-fees',
  'digital',
  'account-blocked',
  'injury-or-damage',
];

/** Problems that a charge is what they are about: the first letters name its day, and nothing else of the bank's. */
const ABOUT_A_CHARGE: readonly ProblemId[] = ['charged-wrongly', 'subscription', 'import-fees'];

/** Days of the bank and of earlier letters. They never stand in a letter, but for the charge that it is about. */
function notTold(stage: StageId, problem: ProblemId): readonly EventId[] {
  const first = stage === 'formal-claim' || stage === 'guarantee-claim';
  const bank: readonly EventId[] = ['charged', 'statement', 'letter-sent', 'dispute-filed'];
  return bank.filter((id) => !(id === 'charged' && first && ABOUT_A_CHARGE.includes(problem)));
}

const ORDERS = [
  { soldBy: 'seller', shippedBy: 'seller' },
  { soldBy: 'private-seller', shippedBy: 'amazon' },
  { soldBy: 'amazon', shippedBy: 'amazon' },
  { soldBy: 'unknown', shippedBy: 'unknown' },
] as const;

type Order = (typeof ORDERS)[number];

const full = (problem: ProblemId, order: Order): Case => ({
  ...FULL_CASES[problem],
  ...order,
  dates: ALL_DATES,
  amounts: ALL_AMOUNTS,
  answerBy: '2026-12-06',
  order: {
    number: '203-1234567-1234567',
    item: 'Item <7>',
    seller: 'Seller & Co',
    tracking: 'TR4CK',
    returnTracking: 'R3TURN',
  },
});

const everyStage = STAGES.flatMap((stage) => PROBLEMS.map((problem) => [stage, problem] as const));
const everyLetter = LETTER_LANGUAGES.flatMap((language) =>
  everyStage.map(([stage, problem]) => [language, stage, problem] as const),
);

const paragraph = ({ letter }: Written, id: string) => letter.paragraphs.find((one) => one.id === id);
const idsOf = ({ letter }: Written) => letter.paragraphs.map(({ id }) => id);
const fieldsOf = ({ letter }: Written, id: string) =>
  letter.paragraphs
    .filter((one) => one.id === id)
    .flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'text' ? [] : [run.field])));

/** Our own words in a letter: without what the reader gave, names of laws and the address on the envelope. */
function ourWords({ letter, plan }: Written): string {
  const shown = letter.paragraphs.filter(({ kind }) => kind !== 'addressee');
  const runs = [...letter.subject, ...shown.flatMap(({ runs }) => [...runs, { kind: 'text', text: '\n' } as const])];
  const words = runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');
  const citations = plan.rights.map(({ citation }) => citation);
  return citations.reduce((left, citation) => left.replaceAll(citation, ' '), words);
}

/** What the reader gave and this letter has to say, each with the words in which it must stand. */
function givenFacts(kept: Case, { letter, plan, wording }: Written): [what: string, words: string][] {
  const hidden = notTold(plan.stage, plan.claim.problem);
  const events = EVENTS.filter((id) => !hidden.includes(id));
  const { currency } = shopOf(plan.claim.shop);
  const total = 123456 + 2345 + 3456 + 4567 - 5678;
  const asksForMoney = ['refund', 'price-reduction', 'balance-release'].includes(plan.remedy);
  const asksForAnswer = plan.stage === 'formal-claim' || plan.stage === 'refund-reminder';
  const address = kept.person.address.split('\n');
  return [
    ['name', kept.person.name],
    ['order number', kept.order.number],
    ['item', kept.order.item],
    ['tracking number', kept.order.tracking],
    ['tracking number of the return', kept.order.returnTracking],
    ['story', kept.words.story],
    ...events.map((id): [string, string] => [id, wording.date(day(ALL_DATES[id]))]),
    ...AMOUNT_LINES.map((line): [string, string] => [line, wording.money(ALL_AMOUNTS[line], currency)]),
    ...(asksForMoney ? [['total', wording.money(total, currency)] as [string, string]] : []),
    ...(plan.claim.soldBy.endsWith('seller') ? [['seller', kept.order.seller] as [string, string]] : []),
    ...(plan.stage === 'appeal'
      ? [
          ['reason', kept.words.theirReason] as [string, string],
          ['new evidence', kept.words.newEvidence] as [string, string],
        ]
      : []),
    ...(asksForAnswer ? [['answer by', wording.date(day(kept.answerBy ?? TODAY))] as [string, string]] : []),
    ...(letter.channel === 'form' ? [] : [['e-mail', kept.person.email] as [string, string]]),
    ...(letter.channel === 'post'
      ? [
          ['today', wording.date(day(TODAY))] as [string, string],
          ...address.map((line): [string, string] => ['address', line]),
        ]
      : []),
    ...plan.enclosures.map((id): [string, string] => [id, wording.evidence[id]]),
  ];
}

describe('every given fact is said', () => {
  test.each(everyLetter)(
    'in %s: %s about %s, whoever sold it and however it is sent',
    async (language, stage, problem) => {
      for (const order of ORDERS) {
        for (const channel of CHANNELS) {
          const kept = full(problem, order);
          const written = await write(kept, language, { stage, channel, today: TODAY });
          const text = textOf(written.letter);
          const unsaid = givenFacts(kept, written).filter(([, words]) => words === '' || !text.includes(words));
          expect(unsaid, `${channel}, sold by ${order.soldBy}`).toEqual([]);
          expect(written.letter.gaps).toEqual([]);
        }
      }
    },
  );

  test.each(everyLetter)(
    'in %s: %s about %s names no day of the bank and no earlier letter',
    async (language, stage, problem) => {
      const written = await write(full(problem, ORDERS[0]), language, { stage, channel: 'post', today: TODAY });
      const hidden = notTold(stage, problem);
      for (const id of hidden) expect(textOf(written.letter)).not.toContain(written.wording.date(day(ALL_DATES[id])));
    },
  );

  test.each(LETTER_LANGUAGES)(
    'in %s the lines of a sum stand there even where no money is asked for',
    async (language) => {
      for (const remedy of REMEDIES) {
        const kept = { ...full('defective', ORDERS[2]), remedy };
        const { letter, wording } = await write(kept, language, { stage: 'formal-claim', today: TODAY });
        for (const line of AMOUNT_LINES) expect(textOf(letter)).toContain(wording.money(ALL_AMOUNTS[line], 'EUR'));
      }
    },
  );
});

describe('what was not given stands as a gap', () => {
  test.each(everyLetter)(
    'in %s: %s about %s counts each gap once, in square brackets, and invents nothing',
    async (language, stage, problem) => {
      for (const shop of SHOPS) {
        const written = await write(caseOf({ problem, shop, soldBy: 'seller', shippedBy: 'seller' }), language, {
          stage,
          channel: 'post',
          today: TODAY,
        });
        const { letter, wording } = written;
        const text = textOf(letter);
        const inText = letter.paragraphs.flatMap(({ runs }) =>
          runs.flatMap((run) => (run.kind === 'gap' ? [run.field] : [])),
        );
        expect(letter.gaps).toEqual([...new Set(inText)]);
        for (const field of letter.gaps) expect(text).toContain(`[${wording.gap(field)}]`);
        expect(letter.gaps).toEqual(
          expect.arrayContaining(['name', 'address', 'order-number', 'item', 'seller', 'date-ordered', 'total']),
        );
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\w+\}|\[\]|Invalid/);
      }
    },
  );

  test('a blank answer is a gap too, not an empty place', async () => {
    const kept = { ...full('marked-delivered', ORDERS[0]), person: { name: '  ', address: '\n \n', email: '' } };
    const { letter } = await write(kept, 'en', { stage: 'formal-claim', channel: 'post', today: TODAY });
    expect(letter.gaps).toEqual(['name', 'address']);
  });

  test('an empty case is still a letter, in every language and by every road', async () => {
    for (const [language, stage, problem] of everyLetter) {
      for (const channel of CHANNELS) {
        const { letter } = await write({ ...EMPTY_CASE, problem, shop: 'jp' }, language, {
          stage,
          channel,
          today: TODAY,
        });
        expect(letter.paragraphs.every(({ runs }) => textOfRuns(runs).trim() !== '')).toBe(true);
      }
    }
  });
});

describe('what is still missing can be filled in', () => {
  test.each(everyStage)('%s about %s: every day that is a gap is asked for', async (stage, problem) => {
    for (const order of ORDERS) {
      const kept = caseOf({ problem, shop: 'uk', home: 'GB', ...order });
      const { letter, plan } = await write(kept, 'en', { stage, channel: 'post', today: TODAY });
      const asked = daysToAsk(plan, letter).map((id) => `date-${id}`);
      expect(asked).toEqual(expect.arrayContaining(letter.gaps.filter((gap) => gap.startsWith('date-'))));
    }
  });
});

describe('a letter about an order that the reader may not have placed', () => {
  test.each(LETTER_LANGUAGES)(
    'in %s names its day and number, and does not say that it was placed',
    async (language) => {
      for (const problem of ['charged-wrongly', 'account-blocked'] as const) {
        const kept = full(problem, ORDERS[0]);
        const written = await write(kept, language, { stage: 'formal-claim', today: TODAY });
        expect(idsOf(written)).not.toContain('event-ordered');
        expect(fieldsOf(written, 'opening')).toEqual(expect.arrayContaining(['order-number', 'date-ordered']));
      }
      const placed = await write(full('subscription', ORDERS[0]), language, { stage: 'formal-claim', today: TODAY });
      expect(idsOf(placed)).toContain('event-ordered');
    },
  );
});

describe('a letter is written in one language', () => {
  const KNOWN_LATIN = /\bAmazon(?:\.[a-z.]+[a-z])?|A-to-z|chargeback/g;

  test.each(everyStage)('no Latin word stands in Chinese or Japanese: %s about %s', async (stage, problem) => {
    for (const language of ['zh-TW', 'ja'] as const) {
      for (const order of ORDERS) {
        const written = await write(full(problem, order), language, { stage, channel: 'post', today: TODAY });
        expect(
          ourWords(written)
            .replaceAll(KNOWN_LATIN, '')
            .match(/\p{Script=Latin}+/gu),
          language,
        ).toBeNull();
      }
    }
  });

  test.each(everyStage)('no English word stands in German: %s about %s', async (stage, problem) => {
    const ENGLISH =
      /\b(the|and|of|is|are|my|your|this|that|have|has|been|you|from|which|by|with|it|for|order|refund|item|seller|please|delivery)\b/i;
    for (const order of ORDERS) {
      const written = await write(full(problem, order), 'de', { stage, channel: 'post', today: TODAY });
      expect(ENGLISH.exec(ourWords(written).replaceAll(KNOWN_LATIN, ''))?.[0]).toBeUndefined();
    }
  });

  test.each(everyStage)('nothing but English stands in English: %s about %s', async (stage, problem) => {
    for (const order of ORDERS) {
      const written = await write(full(problem, order), 'en', { stage, channel: 'post', today: TODAY });
      expect(ourWords(written)).toMatch(/^[\x20-\x7e\n“”’]*$/);
    }
  });

  test('the kana that Japanese cannot do without stand in no Chinese letter', async () => {
    for (const [stage, problem] of everyStage) {
      const written = await write(full(problem, ORDERS[0]), 'zh-TW', { stage, channel: 'post', today: TODAY });
      expect(ourWords(written)).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
    }
  });
});

describe('the twin of a letter', () => {
  test.each(everyStage)('says the same paragraph by paragraph: %s about %s', async (stage, problem) => {
    for (const order of ORDERS) {
      const [english, ...others] = await Promise.all(
        LETTER_LANGUAGES.map((language) =>
          write(full(problem, order), language, { stage, channel: 'post', today: TODAY }),
        ),
      );
      for (const other of others) {
        expect(idsOf(other)).toEqual(english === undefined ? [] : idsOf(english));
        expect(other.letter.paragraphs.map(({ kind }) => kind)).toEqual(
          english?.letter.paragraphs.map(({ kind }) => kind),
        );
        for (const id of idsOf(other)) {
          const same = english === undefined ? [] : fieldsOf(english, id);
          expect(new Set(fieldsOf(other, id)), `${id} in ${other.letter.language}`).toEqual(new Set(same));
        }
      }
    }
  });

  test('has ids that are there once each', async () => {
    for (const [language, stage, problem] of everyLetter) {
      const ids = idsOf(await write(full(problem, ORDERS[0]), language, { stage, channel: 'post', today: TODAY }));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('a letter asks for one thing', () => {
  const MONEY: Record<LetterLanguage, RegExp> = { en: /refund|money/i, de: /erstatt/i, 'zh-TW': /退款/, ja: /返金/ };
  const ASKING = (id: string) => id === 'purpose' || id === 'problem' || id === 'remedy' || id.startsWith('right-');

  test.each(LETTER_LANGUAGES)(
    'in %s: who wants a repair or a replacement asks for no money beside it',
    async (language) => {
      for (const remedy of ['repair', 'replacement'] as const) {
        const kept: Case = {
          ...full('defective', ORDERS[2]),
          shop: 'uk',
          home: 'GB',
          remedy,
          dates: { ...ALL_DATES, delivered: '2026-11-10' },
        };
        const written = await write(kept, language, { stage: 'formal-claim', today: TODAY });
        const asking = written.letter.paragraphs.filter(({ id }) => ASKING(id)).map(({ runs }) => textOfRuns(runs));
        expect(asking.join('\n')).not.toMatch(MONEY[language]);
        expect(textOfRuns(written.letter.subject)).not.toMatch(MONEY[language]);
        expect(idsOf(written).filter((id) => id === 'remedy')).toHaveLength(1);
      }
    },
  );

  test.each(LETTER_LANGUAGES)(
    'in %s: the right to reject is cited on day 30 and is gone on day 31',
    async (language) => {
      const kept: Case = {
        ...full('defective', ORDERS[2]),
        shop: 'uk',
        home: 'GB',
        remedy: 'refund',
        dates: { delivered: '2026-03-01' },
      };
      const rightsOn = async (today: string) =>
        idsOf(await write(kept, language, { stage: 'formal-claim', today })).filter((id) => id.startsWith('right-'));
      expect(await rightsOn('2026-03-31')).toContain('right-uk-reject');
      expect(await rightsOn('2026-04-01')).toEqual(['right-uk-guarantee']);
    },
  );

  test.each(LETTER_LANGUAGES)(
    'in %s: where no law can be cited, the plain duty stands there and no law',
    async (language) => {
      const written = await write(
        caseOf({ problem: 'refund-missing', shop: 'jp', home: 'TW', soldBy: 'amazon' }),
        language,
        { stage: 'formal-claim', today: TODAY },
      );
      expect(idsOf(written).filter((id) => id.startsWith('right-'))).toEqual(['right-none']);
    },
  );

  test.each(LETTER_LANGUAGES)(
    'in %s: that the contract was broken is said only where goods, their delivery or their return went wrong',
    async (language) => {
      const without = async (problem: ProblemId) => {
        const kept = caseOf({ problem, shop: 'us', home: 'TW', soldBy: 'amazon' });
        const written = await write(kept, language, { stage: 'formal-claim', today: TODAY });
        return textOfRuns(paragraph(written, 'right-none')?.runs ?? []);
      };
      const said = await Promise.all(PROBLEMS.map(async (problem) => [problem, await without(problem)] as const));
      const alike = (to: ProblemId) => {
        const sentence = said.find(([problem]) => problem === to)?.[1];
        return said.flatMap(([problem, other]) => (other === sentence ? [problem] : []));
      };
      expect(said.filter(([, sentence]) => sentence === '')).toEqual([]);
      expect(alike('changed-mind')).toEqual(SOUND);
      expect(alike('defective')).toEqual(PROBLEMS.filter((problem) => !SOUND.includes(problem)));
    },
  );
});

describe('what a letter keeps to itself', () => {
  test.each(everyLetter)(
    'in %s: %s about %s in a form holds no address and no e-mail, and by e-mail no address',
    async (language, stage, problem) => {
      const kept = full(problem, ORDERS[0]);
      const lines = kept.person.address.split('\n');
      const textBy = async (channel: Channel) =>
        textOf((await write(kept, language, { stage, channel, today: TODAY })).letter);
      const [form, email, post] = await Promise.all([textBy('form'), textBy('email'), textBy('post')]);
      for (const line of lines) {
        expect(form).not.toContain(line);
        expect(email).not.toContain(line);
        expect(post).toContain(line);
      }
      expect(form).not.toContain(kept.person.email);
      expect(email).toContain(kept.person.email);
    },
  );

  test('a letter on paper goes to the company at its address where a source names it', async () => {
    const { letter } = await write(full('defective', ORDERS[2]), 'de', {
      stage: 'formal-claim',
      channel: 'post',
      today: TODAY,
    });
    const address = letter.paragraphs.filter(({ kind }) => kind === 'addressee').map(({ runs }) => textOfRuns(runs));
    expect(address[0]).toContain('Amazon EU');
    expect(address.length).toBeGreaterThan(2);
  });

  test('a subject stands on paper and in an e-mail, and not in a form', async () => {
    const at = async (channel: Channel) =>
      paragraph(
        await write(full('defective', ORDERS[2]), 'en', { stage: 'formal-claim', channel, today: TODAY }),
        'subject',
      );
    expect(await at('form')).toBeUndefined();
    expect(textOfRuns((await at('email'))?.runs ?? [])).toMatch(/^Subject: Claim/);
    expect(textOfRuns((await at('post'))?.runs ?? [])).toMatch(/^Claim/);
  });

  test('a private seller is named as the one who sold it', async () => {
    const written = await write(full('defective', ORDERS[1]), 'en', { stage: 'formal-claim', today: TODAY });
    expect(textOfRuns(paragraph(written, 'opening')?.runs ?? [])).toContain('from the seller Seller & Co');
  });
});

describe('a letter to the one it is about says "you"', () => {
  const lineOf = async (event: EventId, stage: StageId, order: Order) =>
    textOfRuns(
      paragraph(await write(full('marked-delivered', order), 'en', { stage, today: TODAY }), `event-${event}`)?.runs ??
        [],
    );

  test('to a seller about the seller, to Amazon about Amazon', async () => {
    expect(await lineOf('contacted-seller', 'formal-claim', ORDERS[0])).toContain('I wrote to you');
    expect(await lineOf('contacted-seller', 'appeal', ORDERS[0])).toContain('I wrote to the seller');
    expect(await lineOf('claim-filed', 'appeal', ORDERS[0])).toContain('to you');
    expect(await lineOf('claim-filed', 'formal-claim', ORDERS[0])).toContain('to Amazon');
  });
});

describe('whatever a reader types stands in the letter as it was typed', () => {
  const HOSTILE = [
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>&amp;&lt;',
    'left \u202eright to left\u202c and \u2066isolated\u2069',
    'half a \ud800 pair \udc00',
    '$& $1 $$ ${name} {name} {{item}} %s \\u0041 [your name]',
    '=HYPERLINK("http://example.com")',
    'a\u0000b\u0007c',
    'ﷺ e\u0301 👩‍👩‍👧‍👦 𠮷野家',
    'x'.repeat(10_000),
  ];

  test.each(HOSTILE.map((text) => [text.slice(0, 30), text] as const))('%s', async (_, text) => {
    const kept: Case = {
      ...FULL_CASES['marked-delivered'],
      dates: ALL_DATES,
      person: { name: `n ${text}`, address: `a ${text}`, email: `e ${text}` },
      order: {
        number: `o ${text}`,
        item: `i ${text}`,
        seller: `s ${text}`,
        tracking: `t ${text}`,
        returnTracking: `r ${text}`,
      },
      words: { story: `w ${text}`, theirReason: `q ${text}`, newEvidence: `v ${text}` },
    };
    const given = [...Object.values(kept.person), ...Object.values(kept.order), ...Object.values(kept.words)];
    for (const language of LETTER_LANGUAGES) {
      const { letter } = await write(kept, language, { stage: 'appeal', channel: 'post', today: TODAY });
      const letterText = textOf(letter);
      for (const words of given) expect(letterText.includes(words)).toBe(true);
      expect(letter.gaps).toEqual([]);
    }
  });

  test('and only spaces around it are left out', async () => {
    const kept = {
      ...FULL_CASES['marked-delivered'],
      words: { story: '\n  One.\n\nTwo.  \n', theirReason: '', newEvidence: '' },
    };
    const written = await write(kept, 'en', { stage: 'formal-claim', today: TODAY });
    expect(textOfRuns(paragraph(written, 'story')?.runs ?? [])).toBe('One.\n\nTwo.');
  });
});
