import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case/case.ts';
import type { Channel, LetterLanguage, StageId } from '../../../src/domain/letter/letter.ts';
import { cardNumbers, scriptDiffers, type WarningId } from '../../../src/domain/letter/review.ts';
import { caseOf, write } from '../../facts.ts';

const TODAY = '2026-10-12';

/** A parcel from a seller on amazon.com to Taipei; the seller was written to nine days ago. */
const PARCEL = caseOf({
  problem: 'marked-delivered',
  shop: 'us',
  home: 'TW',
  soldBy: 'seller',
  shippedBy: 'seller',
  payment: 'credit-card',
  dates: {
    ordered: '2026-09-14',
    'latest-estimate': '2026-10-02',
    delivered: '2026-09-30',
    'contacted-seller': '2026-10-03',
  },
  amounts: { price: 18900, shipping: 2450 },
  order: {
    number: '112-1234567-1234567',
    item: 'Headphones',
    seller: 'Harbor Audio',
    tracking: 'TBA304112233445',
    returnTracking: '',
  },
});

interface Example {
  readonly kept?: Partial<Case>;
  readonly story?: string;
  readonly stage?: StageId;
  readonly language?: LetterLanguage;
  readonly channel?: Channel;
  readonly today?: string;
}

async function warnings({
  kept = {},
  story = '',
  stage = 'formal-claim',
  language = 'en',
  channel,
  today = TODAY,
}: Example) {
  const words = { story, theirReason: '', newEvidence: '', ...kept.words };
  const { warnings } = await write({ ...PARCEL, ...kept, words }, language, {
    stage,
    today,
    ...(channel && { channel }),
  });
  return warnings;
}

/** One example for every warning: the compiler asks for a new one where a warning is added. */
const EXAMPLES: Record<WarningId, Example & { readonly about: string }> = {
  'wrong-route': { stage: 'guarantee-claim', kept: { soldBy: 'amazon' }, about: 'sold-or-shipped-by-amazon' },
  'too-early': { stage: 'guarantee-claim', today: '2026-10-04', about: '2026-10-05' },
  'too-late': { stage: 'guarantee-claim', today: '2027-01-01', about: '2027-01-01' },
  'right-expired': {
    kept: {
      shop: 'uk',
      home: 'GB',
      problem: 'defective',
      dates: { delivered: '2026-09-01', 'return-requested': '2026-10-01' },
    },
    about: 'uk-reject',
  },
  'seller-first': { stage: 'guarantee-claim', kept: { dates: {} }, about: 'seller-message' },
  'answer-after-closing': { kept: { answerBy: '2027-02-01' }, about: '2026-12-31' },
  'date-passed': { kept: { answerBy: '2026-10-12' }, about: '2026-10-12' },
  'sum-not-positive': { kept: { amounts: { price: 500, refunded: 500 } }, about: '' },
  'card-number': { story: 'I paid with 4111 1111 1111 1111.', about: '4111 1111 1111 1111' },
  'private-data-to-seller': { story: 'Write to yichun.lin@example.com.', about: 'yichun.lin@example.com' },
  'script-differs': { story: '照片裡的門不是我的門。', about: '' },
  'other-country-law': { story: 'The Consumer Rights Act protects me.', about: 'Consumer Rights Act' },
  insult: { story: 'Your driver is an idiot.', about: 'idiot' },
  accusation: { story: 'Your driver stole it.', about: 'stole' },
  'closed-platform': { story: 'I will use the ODR platform.', about: 'ODR' },
  'bank-threat': { story: 'I will open a chargeback.', about: 'chargeback' },
  publicity: { story: 'I will tell the newspapers.', about: 'newspapers' },
  shouting: { story: 'Where is it!!', about: '!!' },
  'two-remedies': { story: 'I want a refund or a replacement.', about: 'refund or a replacement' },
};

describe('the review of a letter', () => {
  test.each(Object.entries(EXAMPLES))('warns of %s, and names what it means', async (id, { about, ...example }) => {
    expect(await warnings(example)).toContainEqual(expect.objectContaining({ id, about }));
  });

  test.each<[string, Example]>([
    ['a first claim to a seller', { story: 'The photo shows a brown door. Mine is white and has the number 7 on it.' }],
    ['an A-to-z request in its time', { stage: 'guarantee-claim', today: '2026-10-05' }],
    ['an A-to-z request on the last day', { stage: 'guarantee-claim', today: '2026-12-31' }],
    [
      'an appeal in its time',
      { stage: 'appeal', kept: { dates: { ...PARCEL.dates, 'claim-filed': '2026-10-06', denied: '2026-10-10' } } },
    ],
    [
      'an appeal after the last day for a first request',
      {
        stage: 'appeal',
        today: '2027-01-12',
        kept: { dates: { ...PARCEL.dates, 'claim-filed': '2026-12-20', denied: '2027-01-05' } },
      },
    ],
    ['a letter to Amazon about its own goods', { kept: { soldBy: 'amazon', shippedBy: 'amazon' } }],
    [
      'a letter of a buyer abroad after a right of residents ran out',
      { kept: { shop: 'uk', home: 'TW', problem: 'defective', payment: 'cash', dates: { delivered: '2026-08-01' } } },
    ],
    [
      'a story that holds the order number and a tracking number',
      { story: 'Order 112-1234567-1234567, tracking 9400111899223197428490.' },
    ],
    [
      'a story that holds the tracking number of the return',
      {
        story: 'I sent it back with 600123456789.',
        kept: { order: { ...PARCEL.order, returnTracking: '600123456789' } },
      },
    ],
    ['a story in the language of the letter', { language: 'zh-TW', story: '照片裡的門不是我的門。' }],
  ])('has nothing against %s', async (_, example) => {
    expect(await warnings(example)).toEqual([]);
  });

  test('names the paragraph that each warning is about', async () => {
    const found = await warnings({
      stage: 'appeal',
      story: 'You stole it.',
      kept: { words: { story: 'You stole it.', theirReason: '', newEvidence: 'Call me on +886 2 1234 5678.' } },
    });
    expect(found).toContainEqual(expect.objectContaining({ id: 'accusation', paragraph: 'story' }));
    expect((await warnings({ kept: { answerBy: '2026-10-01' } }))[0]).toMatchObject({
      id: 'date-passed',
      paragraph: 'deadline',
    });
  });

  test('lets private data stand in a letter to Amazon, and in one on paper', async () => {
    const story = 'Write to yichun.lin@example.com or call +886 2 1234 5678.';
    expect(await warnings({ story, kept: { soldBy: 'amazon' } })).toEqual([]);
    expect(await warnings({ story, channel: 'post' })).toEqual([]);
    expect((await warnings({ story })).map(({ about }) => about)).toEqual([
      'yichun.lin@example.com',
      '+886 2 1234 5678',
    ]);
  });

  test('reads new evidence only where the letter holds it', async () => {
    const words = { story: '', theirReason: '', newEvidence: 'You stole it.' };
    expect(await warnings({ kept: { words } })).toEqual([]);
    const refused = { ...PARCEL.dates, 'claim-filed': '2026-10-06', denied: '2026-10-10' };
    expect(await warnings({ stage: 'appeal', kept: { words, dates: refused } })).toContainEqual(
      expect.objectContaining({ id: 'accusation', paragraph: 'new-evidence' }),
    );
  });

  test("has nothing against the law of the shop's own country", async () => {
    const kept = { shop: 'uk', home: 'GB' } as const;
    expect(await warnings({ kept, story: 'The Consumer Rights Act protects me.' })).toEqual([]);
  });

  test.each([
    ['de', 'Das ist Betrug.', 'accusation'],
    ['de', 'Sie Lügner.', 'insult'],
    ['zh-TW', '你們是騙子。', 'insult'],
    ['zh-TW', '我會找媒體爆料。', 'publicity'],
    ['ja', '荷物が盗まれました。', 'accusation'],
    ['ja', 'チャージバックを申請します。', 'bank-threat'],
    ['zh-TW', '請退款或換貨。', 'two-remedies'],
  ] as const)('knows such words in %s: %s', async (language, story, id) => {
    expect((await warnings({ language, story })).map((warning) => warning.id)).toContain(id);
  });

  test('asks about no sum where no money is asked for', async () => {
    expect(await warnings({ kept: { remedy: 'replacement', amounts: { price: 500, refunded: 500 } } })).toEqual([]);
  });
});

describe('a card number', () => {
  test.each(['4111111111111111', '4111 1111 1111 1111', '5500-0000-0000-0004', '340000000000009', '6304000000000000'])(
    '%s is found by its check digit',
    (number) => {
      expect(cardNumbers(`Paid with ${number}, thanks.`)).toEqual([number]);
    },
  );

  test.each([
    ['a wrong check digit', '4111111111111112'],
    ['too few figures', '411111111111'],
    ['too many figures', '41111111111111110000'],
    ['the last four', '•••• 1111'],
    ['an order number that would pass the check', '112-0000000-0000005'],
    ['the number of a digital order that would pass it', 'D01-0000000-0000009'],
    ['a tracking number of 22 figures that begins like one', '9400111899223197421490'],
    ['a date and a time', '2026-11-22 10:00'],
  ])('%s is none: %s', (_, text) => {
    expect(cardNumbers(text)).toEqual([]);
  });
});

describe('words in another script than the letter', () => {
  test.each<[string, LetterLanguage]>([
    ['照片裡的門不是我的門。', 'en'],
    ['照片裡的門不是我的門。', 'de'],
    ['荷物は届いていません。', 'en'],
    ['The door is not mine.', 'zh-TW'],
    ['The door is not mine.', 'ja'],
    ['荷物は届いていません。', 'zh-TW'],
    ['照片裡的門不是我的門，也沒有門牌號碼。', 'ja'],
    ['Дверь не моя.', 'de'],
  ])('%s differs in a letter in %s', (text, language) => {
    expect(scriptDiffers(text, language)).toBe(true);
  });

  test.each<[string, LetterLanguage]>([
    ['The door is not mine.', 'en'],
    ['Das ist nicht meine Tür.', 'de'],
    ['照片裡的門不是我的門，門牌是 7 號。', 'zh-TW'],
    ['荷物は届いていません。', 'ja'],
    ['不在票なし', 'ja'],
    ['2026-11-22, 12:30', 'zh-TW'],
    ['', 'ja'],
    ['賣家Harbor Audio說門牌是8號，但我家的門牌其實是7號。', 'zh-TW'],
  ])('%s fits a letter in %s', (text, language) => {
    expect(scriptDiffers(text, language)).toBe(false);
  });
});
