import { describe, expect, test } from 'vitest';
import { claimOf, type Case } from '../../../src/domain/case/case.ts';
import { STAGES, type StageId } from '../../../src/domain/letter/letter.ts';
import { daysToAsk } from '../../../src/domain/letter/days.ts';
import { planLetter, usualChannel } from '../../../src/domain/letter/plan.ts';
import { caseOf, day, factsFor } from '../../facts.ts';

const PARCEL: Partial<Case> = {
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
};

function plan(parts: Partial<Case>, stage: StageId = 'formal-claim', today = '2026-10-12') {
  const kept = caseOf({ ...PARCEL, ...parts });
  const claim = claimOf(kept);
  if ('missing' in claim) throw new Error(`The case of this test has no ${claim.missing}.`);
  return planLetter(kept, claim, factsFor(claim.shop, claim.home), { stage, today: day(today), answerDays: 14 });
}

describe('to whom a letter goes', () => {
  test.each<[StageId, 'amazon' | 'seller', 'form' | 'email']>([
    ['formal-claim', 'seller', 'form'],
    ['refund-reminder', 'seller', 'form'],
    ['guarantee-claim', 'amazon', 'form'],
    ['appeal', 'amazon', 'form'],
  ])("%s about a seller's parcel goes to %s, by %s", (stage, to, channel) => {
    expect(plan({}, stage)).toMatchObject({ to, channel });
  });

  test.each(STAGES)('%s about what Amazon sold or sent goes to Amazon', (stage) => {
    expect(plan({ soldBy: 'amazon' }, stage).to).toBe('amazon');
    expect(plan({ shippedBy: 'amazon' }, stage).to).toBe('amazon');
    expect(plan({ soldBy: 'unknown' }, stage).to).toBe('amazon');
  });

  test("a company gets an e-mail, a seller and Amazon's own forms the box on the page", () => {
    expect(usualChannel('formal-claim', true)).toBe('email');
    expect(usualChannel('formal-claim', false)).toBe('form');
    expect(usualChannel('appeal', true)).toBe('form');
  });
});

describe('what a letter asks for', () => {
  test('is what the reader chose in a first claim, and the money everywhere else', () => {
    expect(STAGES.map((stage) => plan({ remedy: 'replacement' }, stage).remedy)).toEqual([
      'replacement',
      'refund',
      'refund',
      'refund',
    ]);
  });

  test.each(['refund-missing', 'refund-partial', 'charged-wrongly', 'import-fees'] as const)(
    'is always the money where nothing else settles it: %s',
    (problem) => {
      expect(plan({ problem, remedy: 'repair' }).remedy).toBe('refund');
    },
  );

  test('is asked for by the day in the case, or by the days that the shop gives', () => {
    expect(plan({ answerBy: '2026-11-01' }).answerBy?.toString()).toBe('2026-11-01');
    expect(plan({}).answerBy?.toString()).toBe('2026-10-26');
  });

  test('leaves a day for the road that the letter names next, before that road closes', () => {
    const by = (today: string, parts: Partial<Case> = {}) => plan(parts, 'formal-claim', today).answerBy?.toString();
    expect(by('2026-12-16')).toBe('2026-12-30');
    expect(by('2026-12-25')).toBe('2026-12-30');
    expect(by('2026-12-31')).toBe('2027-01-01');
    expect(by('2026-12-25', { answerBy: '2027-01-08' })).toBe('2027-01-08');
    expect(by('2026-12-25', { soldBy: 'amazon', payment: 'cash' })).toBe('2027-01-08');
  });

  test("has no day for the answer in a form of Amazon's, which has its own", () => {
    expect(plan({}, 'guarantee-claim').answerBy).toBeNull();
    expect(plan({}, 'appeal').answerBy).toBeNull();
  });
});

describe('what a letter tells', () => {
  test("is every given day in its order, but no day of the bank's and none of earlier letters", () => {
    const dates = { ...PARCEL.dates, charged: '2026-09-15', statement: '2026-10-05', 'letter-sent': '2026-10-06' };
    expect(plan({ dates }).events).toEqual(['ordered', 'delivered', 'latest-estimate', 'contacted-seller']);
  });

  test('leaves a place for a day that the letter needs, where it usually falls', () => {
    expect(plan({ dates: { 'contacted-seller': '2026-10-03' } }).events).toEqual([
      'ordered',
      'delivered',
      'contacted-seller',
    ]);
    expect(plan({ dates: { ordered: '2026-09-14', denied: '2026-10-10' } }, 'appeal').events).toEqual([
      'ordered',
      'claim-filed',
      'denied',
    ]);
  });

  test('asks for every day that it still lacks, whether or not it is one of its events', () => {
    const letter = { gaps: ['name', 'date-discovered', 'date-delivered'] } as const;
    const damaged = plan({ problem: 'damaged', dates: { ordered: '2026-09-14' } }, 'appeal');
    expect(damaged.events).toEqual(['ordered', 'claim-filed', 'denied']);
    expect(daysToAsk(damaged, letter)).toEqual(['ordered', 'delivered', 'discovered', 'claim-filed', 'denied']);
  });

  test('is the day of a charge only where the charge is the problem', () => {
    const dates = { ...PARCEL.dates, charged: '2026-09-15' };
    for (const problem of ['charged-wrongly', 'subscription', 'import-fees'] as const) {
      expect(plan({ problem, dates }).events).toContain('charged');
      expect(plan({ problem, dates }, 'appeal').events).not.toContain('charged');
    }
    expect(plan({ problem: 'refund-partial', dates }).events).not.toContain('charged');
  });

  test('encloses what is at hand, in the order of the checklist, and nothing else', () => {
    const evidence = {
      timeline: 'have',
      'order-page': 'have',
      'tracking-page': 'asked',
      'delivery-photo': 'cannot',
      packaging: 'have',
    } as const;
    expect(plan({ evidence }).enclosures).toEqual(['order-page', 'timeline']);
  });
});

describe('what a letter stands on', () => {
  const rights = (parts: Partial<Case>, stage?: StageId, today?: string) =>
    plan(parts, stage, today).rights.map(({ fact }) => fact);
  const fault = (parts: Partial<Case> = {}): Partial<Case> => ({
    shop: 'uk',
    home: 'GB',
    problem: 'defective',
    soldBy: 'amazon',
    dates: { delivered: '2026-03-01' },
    ...parts,
  });

  test('is the right to reject up to its thirtieth day, and no longer', () => {
    expect(rights(fault(), 'formal-claim', '2026-03-31')).toEqual(['uk-reject', 'uk-guarantee']);
    expect(rights(fault(), 'formal-claim', '2026-04-01')).toEqual(['uk-guarantee']);
  });

  test('is not the right to reject where the reader asks for a repair: one letter asks for one thing', () => {
    for (const remedy of ['repair', 'replacement', 'price-reduction'] as const)
      expect(rights(fault({ remedy }), 'formal-claim', '2026-03-10')).toEqual(['uk-guarantee']);
  });

  test('is no law that was made for people elsewhere', () => {
    expect(rights(fault({ home: 'TW' }), 'formal-claim', '2026-03-10')).toEqual([]);
  });

  test("is Amazon's promise first, towards a seller and in Amazon's own forms", () => {
    const british = { shop: 'uk', home: 'GB' } as const;
    for (const stage of ['formal-claim', 'guarantee-claim', 'appeal'] as const)
      expect(rights(british, stage)).toEqual(['az-claim-window', 'uk-delivery-risk']);
    expect(rights(british, 'refund-reminder')).toEqual(['uk-delivery-risk']);
  });

  test('does not claim towards Amazon that a seller was asked, before it is known who sold the item', () => {
    expect(rights({ soldBy: 'unknown', shippedBy: 'unknown' })).toEqual([]);
  });

  test('is no promise that has run out, unless the request was made in time and is now appealed', () => {
    expect(rights({}, 'guarantee-claim', '2026-12-31')).toEqual(['az-claim-window']);
    expect(rights({}, 'guarantee-claim', '2027-01-01')).toEqual([]);
    expect(rights({}, 'appeal', '2027-01-01')).toEqual(['az-claim-window']);
  });
});

describe('what a letter says will follow', () => {
  const next = (parts: Partial<Case>, stage?: StageId, today?: string) => plan(parts, stage, today).consequence;

  test('is the next road that is really open', () => {
    expect(next({})).toBe('a-to-z');
    expect(next({ soldBy: 'amazon' })).toBe('bank');
    expect(next({ soldBy: 'amazon', payment: 'cash' })).toBe('body');
    expect(next({ soldBy: 'amazon', payment: 'cash', shop: 'uk', home: 'ZZ' })).toBe('court');
    expect(next({ dates: { ...PARCEL.dates, denied: '2026-10-10' } })).toBe('appeal');
    expect(next({}, 'formal-claim', '2027-01-05')).toBe('bank');
  });

  test('is never a card issuer where no card was used, although the bank has to help', () => {
    const home = { shop: 'de', home: 'DE', soldBy: 'amazon' } as const;
    expect(next({ ...home, payment: 'credit-card' })).toBe('bank');
    expect(next({ ...home, payment: 'direct-debit' })).toBe('body');
  });

  test('is never the bank while Amazon decides, and never a request that was already made', () => {
    const dates = { ...PARCEL.dates, 'claim-filed': '2026-10-08' };
    for (const stage of STAGES) expect(['body', 'court']).toContain(next({ dates }, stage));
    expect(next({}, 'guarantee-claim')).toBe('body');
  });
});
