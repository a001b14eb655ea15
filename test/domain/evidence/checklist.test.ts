import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BUYERS,
  PAYMENTS,
  PROBLEMS,
  SHIPPED_BY,
  SOLD_BY,
  type Claim,
  type ProblemId,
} from '../../../src/domain/claim/claim.ts';
import { EVIDENCE, checklistFor, proofFor, type EvidenceId } from '../../../src/domain/evidence/checklist.ts';
import { NEEDS, REASONS, type Reason } from '../../../src/domain/evidence/wanted.ts';
import { SHOPS } from '../../../src/domain/shop/shop.ts';
import { SEED, claim, factsFor, policies, shopOf, type ClaimParts } from '../../facts.ts';
import { anyClaim } from '../any-claim.ts';

const listOf = (asked: Claim) => checklistFor(asked, factsFor(asked.shop, asked.home));
const list = (parts: ClaimParts) => listOf(claim(parts));
const ids = (parts: ClaimParts) => list(parts).map(({ id }) => id);
const itemOf = (id: EvidenceId, parts: ClaimParts) => list(parts).find((item) => item.id === id);

/** Every problem at every shop, sold, sent, paid and asked for in every way, by a buyer of the shop's own country. */
function* everyOrder(): Generator<Claim> {
  for (const problem of PROBLEMS)
    for (const shop of SHOPS)
      for (const soldBy of SOLD_BY)
        for (const shippedBy of SHIPPED_BY)
          for (const buyer of BUYERS)
            for (const payment of PAYMENTS)
              yield claim({ problem, shop, home: shopOf(shop).country, soldBy, shippedBy, buyer, payment });
}

/** What is wrong with a list, as sentences. */
function faultsOf(asked: Claim): readonly string[] {
  const items = listOf(asked);
  const needs = items.map(({ need }) => NEEDS.indexOf(need));
  const has = (...some: readonly EvidenceId[]) => items.some(({ id }) => some.includes(id));
  const faults: Record<string, boolean> = {
    'has fewer than five things': items.length < 5,
    'has more than nine things': items.length > 9,
    'names a thing twice': new Set(items.map(({ id }) => id)).size < items.length,
    'has no order page': !has('order-page'),
    'does not put the needed things first': needs.join() !== needs.toSorted((one, other) => one - other).join(),
    'needs fewer than three things': items.filter(({ need }) => need === 'required').length < 3,
    'rests on a place and names no fact': items.some(({ because, fact }) => (because === 'place') !== (fact !== null)),
    ...impossible(asked, has),
  };
  return Object.entries(faults).flatMap(([fault, isSo]) =>
    isSo ? [`${JSON.stringify(asked)} ${fault}: ${items.map(({ id }) => id).join(' ')}`] : [],
  );
}

const WITHOUT_PARCEL: readonly ProblemId[] = ['digital', 'subscription', 'account-blocked', 'charged-wrongly'];
const OF_PARCELS: readonly EvidenceId[] = [
  'tracking-page',
  'delivery-photo',
  'packaging',
  'opening-photos',
  'label-weight',
  'drop-off-receipt',
  'return-tracking',
  'packing-photos',
  'forwarder-receipt',
  'delivery-address',
  'import-declaration',
  'customs-receipt',
  'gift-receipt',
  'seller-details',
  'postage-agreement',
  'ez-way-record',
];

/** What cannot be there in a claim of this kind. */
function impossible(asked: Claim, has: (...some: readonly EvidenceId[]) => boolean): Record<string, boolean> {
  const { problem, soldBy, shippedBy, buyer, payment, dates } = asked;
  const byAmazon = soldBy === 'amazon' || shippedBy === 'amazon';
  const sentBack = dates.returned !== undefined || dates['return-received'] !== undefined;
  const isRefund = problem === 'refund-missing' || problem === 'refund-partial';
  const isGift = buyer === 'gift-recipient';
  return {
    'asks for messages with a seller where Amazon answers': byAmazon && has('seller-messages'),
    'asks for a chat with Amazon where the seller answers':
      soldBy === 'seller' && shippedBy === 'seller' && problem !== 'account-blocked' && has('chat-transcript'),
    'asks for a return before there was one': !sentBack && !isRefund && has('return-tracking', 'drop-off-receipt'),
    'asks for what went back': sentBack && has('product-kept', 'packaging', 'technical-report'),
    'asks for a parcel where there is none': WITHOUT_PARCEL.includes(problem) && has(...OF_PARCELS),
    "asks for one's own door where a forwarder took the parcel":
      shippedBy === 'forwarder' && has('delivery-photo', 'household-statement', 'delivery-permission'),
    'asks for a forwarder where there is none':
      shippedBy !== 'forwarder' && has('forwarder-receipt', 'delivery-address'),
    'asks whoever got a gift for statements':
      isGift && has('payment-proof', 'bank-statements', 'currency-statement', 'posting-proof'),
    'asks for a gift receipt for no gift': !isGift && has('gift-receipt'),
    'asks for a gift receipt from a parcel that never came':
      ['not-delivered', 'marked-delivered', 'late'].includes(problem) && has('gift-receipt'),
    'asks a bank that was not paid through':
      payment === 'gift-balance' && has('bank-statements', 'payment-proof', 'posting-proof'),
    'asks a purchaser for their own permission': buyer === 'purchaser' && has('purchaser-note'),
  };
}

describe('the checklist of every claim', () => {
  test('is five to nine possible things, each once, the needed ones first, the order page among them', () => {
    const faults: string[] = [];
    for (const order of everyOrder()) faults.push(...faultsOf(order));
    expect(faults.slice(0, 5)).toEqual([]);
  }, 120_000);

  test('is so for buyers from everywhere too, with any dates', () => {
    fc.assert(
      fc.property(anyClaim, (asked) => {
        expect(faultsOf(asked)).toEqual([]);
      }),
      { seed: SEED, numRuns: 1500 },
    );
  }, 60_000);

  test('is there without a shop, and then holds nothing that only one place asks for', () => {
    for (const problem of PROBLEMS) {
      const items = checklistFor(claim({ problem, home: 'TW' }), null);
      expect(items.length).toBeGreaterThanOrEqual(5);
      expect(items.filter(({ because }) => because === 'place' || because === 'two-countries')).toEqual([]);
    }
  });

  test('asks for everything that can be kept, and gives every reason, for one order or another', () => {
    const asked = new Set<EvidenceId>();
    const given = new Set<Reason>();
    fc.assert(
      fc.property(anyClaim, (one) => {
        for (const { id, because } of listOf(one)) {
          asked.add(id);
          given.add(because);
        }
      }),
      { seed: SEED, numRuns: 5000 },
    );
    expect(EVIDENCE.filter((id) => !asked.has(id))).toEqual([]);
    expect(REASONS.filter((reason) => !given.has(reason))).toEqual([]);
  });

  test('names only facts that hold in that shop or where the buyer lives', () => {
    fc.assert(
      fc.property(anyClaim, (asked) => {
        const { shop, home } = factsFor(asked.shop, asked.home);
        const known = [...shop.facts, ...(home?.facts ?? []), ...policies].map(({ id }) => id);
        expect(known).toEqual(expect.arrayContaining(listOf(asked).flatMap(({ fact }) => fact ?? [])));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('keeps whatever the reader has spoken of, as long as it can serve the claim', () => {
    const asked = claim({ problem: 'marked-delivered' });
    const said = { timeline: 'have', 'carrier-trace': 'cannot', 'damage-bills': 'have' } as const;
    const kept = checklistFor(asked, factsFor('us', 'US'), said).map(({ id }) => id);
    expect(listOf(asked).map(({ id }) => id)).not.toContain('timeline');
    expect(kept).toEqual(expect.arrayContaining(['timeline', 'carrier-trace', 'order-page']));
    expect(kept).not.toContain('damage-bills');
  });

  test('asks for a police report only if they insist on it', () => {
    const police = PROBLEMS.flatMap((problem) => proofFor(claim({ problem }), null)).filter(
      ({ id }) => id === 'police-reference',
    );
    expect(police.length).toBeGreaterThan(0);
    expect(police.every(({ need }) => need === 'if-asked')).toBe(true);
  });
});

describe('the checklist of one claim', () => {
  test('says for each thing how much it is needed, why, and what is said without it', () => {
    expect(list({ problem: 'marked-delivered', shop: 'us', home: 'US', payment: 'credit-card' })).toEqual([
      {
        id: 'order-page',
        need: 'required',
        because: 'every-claim',
        fact: null,
        refusal: 'too-late',
      },
      ...(['tracking-page', 'delivery-photo'] as const).map((id) => ({
        id,
        need: 'required',
        because: 'problem',
        fact: null,
        refusal: 'tracking-shows-delivered',
      })),
      {
        id: 'seller-messages',
        need: 'required',
        because: 'seller-sold',
        fact: null,
        refusal: 'seller-not-contacted',
      },
      { id: 'payment-proof', need: 'helpful', because: 'card', fact: null, refusal: null },
      {
        id: 'household-statement',
        need: 'helpful',
        because: 'problem',
        fact: null,
        refusal: 'tracking-shows-delivered',
      },
      { id: 'delivery-code', need: 'helpful', because: 'place', fact: 'del-otp', refusal: 'one-time-password' },
      { id: 'posting-proof', need: 'helpful', because: 'place', fact: 'us-card-billing-error', refusal: null },
      { id: 'police-reference', need: 'if-asked', because: 'problem', fact: null, refusal: 'police-report' },
    ]);
  });

  test.each<[string, ClaimParts, EvidenceId, Reason]>([
    ['Amazon sold', { soldBy: 'amazon', shippedBy: 'amazon' }, 'chat-transcript', 'amazon-sold'],
    ['a seller sold and shipped', {}, 'seller-messages', 'seller-sold'],
    ['Amazon shipped for a seller', { shippedBy: 'amazon' }, 'chat-transcript', 'amazon-shipped'],
    ['Amazon shipped for a seller', { shippedBy: 'amazon', payment: 'unknown' }, 'seller-details', 'seller-sold'],
    ['a private person sold', { soldBy: 'private-seller' }, 'seller-messages', 'private-seller'],
    ['a private person sold', { soldBy: 'private-seller' }, 'listing-copy', 'private-seller'],
    ['nobody knows who sold', { soldBy: 'unknown', shippedBy: 'unknown' }, 'order-page', 'seller-unknown'],
    ['a forwarder took it', { shippedBy: 'forwarder' }, 'forwarder-receipt', 'forwarder'],
    ['a forwarder took it', { shippedBy: 'forwarder' }, 'delivery-address', 'forwarder'],
    ['it was a gift', { buyer: 'gift-recipient' }, 'gift-receipt', 'gift'],
    ['it was a gift', { buyer: 'gift-recipient' }, 'order-page', 'gift'],
    ['somebody helps', { buyer: 'helper' }, 'purchaser-note', 'helper'],
    ['it crossed customs', { home: 'TW', problem: 'import-fees' }, 'import-declaration', 'two-countries'],
    ['it crossed customs', { home: 'SG', problem: 'changed-mind' }, 'customs-receipt', 'two-countries'],
    ['a return would cross a border', { shop: 'de', home: 'AT' }, 'postage-agreement', 'two-countries'],
    ['it was paid by card', { payment: 'debit-card' }, 'payment-proof', 'card'],
    ['it was paid by invoice', { payment: 'pay-later' }, 'payment-proof', 'payment'],
    ['it went back', { dates: { returned: '2026-10-01' } }, 'return-tracking', 'return-sent'],
    [
      'it was cancelled',
      { shop: 'jp', home: 'JP', problem: 'late', dates: { cancelled: '2026-10-01' } },
      'cancellation-notice',
      'cancelled',
    ],
  ])('where %s, %o, asks for %s because of that', (_, parts, id, because) => {
    expect(itemOf(id, { problem: 'wrong-item', ...parts })).toMatchObject({ because });
  });

  test.each<[ClaimParts, EvidenceId, string]>([
    [{ shop: 'pl', home: 'PL', problem: 'damaged' }, 'written-complaint', 'pl-silence'],
    [{ shop: 'fr', home: 'FR', problem: 'damaged', soldBy: 'amazon' }, 'written-complaint', 'fr-mediation-fevad'],
    [{ shop: 'se', home: 'SE', problem: 'late' }, 'written-complaint', 'se-arn'],
    [{ shop: 'uk', home: 'GB', problem: 'defective' }, 'written-complaint', 'uk-reject'],
    [{ shop: 'br', home: 'BR', problem: 'defective' }, 'written-complaint', 'br-guarantee'],
    [{ shop: 'in', home: 'IN', problem: 'defective' }, 'written-complaint', 'in-grievance-officer'],
    [{ shop: 'us', home: 'TW', problem: 'injury-or-damage' }, 'written-complaint', 'tw-appeal-answer'],
    [{ shop: 'us', home: 'US', problem: 'not-delivered' }, 'posting-proof', 'us-card-billing-error'],
    [{ shop: 'uk', home: 'GB' }, 'delivery-code', 'del-otp'],
    [{ shop: 'in', home: 'IN', problem: 'empty-or-swapped' }, 'delivery-code', 'del-otp-not-handed-over'],
    [{ shop: 'ca', home: 'CA-QC', problem: 'late' }, 'cancellation-notice', 'ca-quebec-late'],
    [{ shop: 'ca', home: 'CA-ON', problem: 'late' }, 'cancellation-notice', 'ca-ontario-late'],
    [{ shop: 'jp', home: 'JP', problem: 'changed-mind' }, 'condition-photos', 'ret-jp-opened-50-percent'],
    [{ shop: 'jp', home: 'JP', problem: 'damaged' }, 'seller-details', 'jp-platform-seller-data'],
    [{ shop: 'jp', home: 'TW', problem: 'late' }, 'ez-way-record', 'tw-ez-way'],
    [{ shop: 'de', home: 'DE', problem: 'changed-mind' }, 'cancellation-notice', 'de-withdrawal'],
    [{ shop: 'de', home: 'DE' }, 'delivery-permission', 'de-delivery-risk'],
    [{ shop: 'fr', home: 'FR', problem: 'account-blocked' }, 'account-notice', 'acc-fr-notice-and-contest'],
  ])('%o: asks for %s because of the fact %s', (parts, id, fact) => {
    expect(itemOf(id, parts)).toMatchObject({ because: 'place', fact });
  });

  test('asks nobody for a cancellation by the law of a part of the country that they do not live in', () => {
    expect(ids({ shop: 'ca', home: 'CA', problem: 'late' })).not.toContain('cancellation-notice');
  });

  test('asks a credit card holder for proof of posting to the issuer, and no debit card holder', () => {
    expect(ids({ problem: 'not-delivered', payment: 'debit-card' })).not.toContain('posting-proof');
  });

  test('asks for no complaint to a trader where a private person sold', () => {
    expect(ids({ shop: 'pl', home: 'PL', soldBy: 'private-seller' })).not.toContain('written-complaint');
    expect(itemOf('seller-details', { shop: 'jp', home: 'JP', soldBy: 'private-seller' })).toMatchObject({
      because: 'private-seller',
      fact: null,
    });
  });

  test('asks for nothing from customs between two countries of one customs area, or inside one country', () => {
    const declared = (shop: Claim['shop'], home: string) =>
      ids({ problem: 'not-delivered', shop, home }).includes('import-declaration');
    expect(declared('de', 'AT')).toBe(false);
    expect(declared('us', 'US')).toBe(false);
    expect(declared('ca', 'CA-QC')).toBe(false);
    expect(declared('us', 'ZZ')).toBe(false);
    expect(declared('uk', 'IE')).toBe(true);
    expect(declared('us', 'AT')).toBe(true);
  });

  test('asks for the own currency where the money is another one, and not where it is the same', () => {
    const rate = (shop: Claim['shop'], home: string) =>
      ids({ problem: 'refund-partial', shop, home, soldBy: 'amazon' }).includes('currency-statement');
    expect(rate('us', 'TW')).toBe(true);
    expect(rate('de', 'FR')).toBe(false);
    expect(rate('de', 'DE')).toBe(false);
  });

  test('asks for the balance in place of statements where the refund goes there', () => {
    for (const parts of [{ payment: 'gift-balance' as const }, { buyer: 'gift-recipient' as const }]) {
      expect(itemOf('balance-proof', { problem: 'refund-missing', ...parts })).toMatchObject({ need: 'required' });
      expect(ids({ problem: 'refund-missing', ...parts })).not.toContain('bank-statements');
    }
  });

  test('asks for no return where the refund is for an order that was cancelled', () => {
    const cancelled = ids({ problem: 'refund-missing', dates: { cancelled: '2026-10-01' } });
    expect(cancelled).not.toContain('return-tracking');
    expect(cancelled).not.toContain('packing-photos');
    expect(cancelled).toContain('cancellation-notice');
  });
});
