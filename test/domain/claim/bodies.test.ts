import { describe, expect, test } from 'vitest';
import type { StepId } from '../../../src/domain/claim/route.ts';
import { routeFor } from '../../../src/domain/claim/route.ts';
import type { Body, BodyKind } from '../../../src/domain/shop/shop.ts';
import { body, lawOf, place } from '../made-up-law.ts';
import { claim, day, type ClaimParts } from '../../facts.ts';

const KINDS: readonly BodyKind[] = [
  'consumer-advice',
  'mediation',
  'adr',
  'cross-border',
  'ombudsman',
  'regulator',
  'court',
  'arbitration',
];

const bodiesOf = (parts: ClaimParts, bodies: readonly Body[], step: StepId, atHome: readonly Body[] | null = null) => {
  const shop = place('us', 'US', { bodies });
  const home = atHome === null ? shop : place('tw', 'TW', { bodies: atHome });
  const facts = lawOf([], { shop, home });
  return routeFor(claim(parts), facts, day('2026-11-22')).find(({ id }) => id === step)?.bodies ?? null;
};

const ofAllKinds = (against: Body['against']) => KINDS.map((kind) => body({ id: kind, kind, against }));

describe('whom a reader can turn to', () => {
  test('about an order: advice, mediation and settlement near, and those for another country apart', () => {
    const all = ofAllKinds(['amazon', 'seller']);
    expect(bodiesOf({}, all, 'adr-mediation')).toEqual(['consumer-advice', 'mediation', 'adr']);
    expect(bodiesOf({}, all, 'cross-border-body')).toEqual(['cross-border']);
    expect(bodiesOf({}, all, 'bank-ombudsman')).toBeNull();
  });

  test('about a bank: an ombudsman, a regulator or a mediator for banks', () => {
    const all = ofAllKinds(['bank']);
    expect(bodiesOf({}, all, 'bank-ombudsman')).toEqual(['mediation', 'ombudsman', 'regulator']);
    expect(bodiesOf({}, all, 'adr-mediation')).toEqual([]);
    expect(bodiesOf({}, all, 'cross-border-body')).toBeNull();
  });

  test('about a bank that cannot be asked: nobody', () => {
    expect(bodiesOf({ payment: 'cash' }, ofAllKinds(['bank']), 'bank-ombudsman')).toBeNull();
  });

  test('is who takes complaints about the other side, and both where nobody knows which it is', () => {
    const one = (against: Body['against']) => body({ id: against.join(), against });
    const all = [one(['amazon']), one(['seller']), one(['bank'])];
    expect(bodiesOf({ soldBy: 'amazon' }, all, 'adr-mediation')).toEqual(['amazon']);
    expect(bodiesOf({}, all, 'adr-mediation')).toEqual(['seller']);
    expect(bodiesOf({ soldBy: 'unknown', shippedBy: 'unknown' }, all, 'adr-mediation')).toEqual(['amazon', 'seller']);
  });

  test('serves where the reader lives: everybody, the country, or its part', () => {
    const all = [
      body({ id: 'everybody', residents: 'any' }),
      body({ id: 'country', residents: ['US', 'CA'] }),
      body({ id: 'part', residents: ['CA-QC'] }),
    ];
    expect(bodiesOf({ home: 'US' }, all, 'adr-mediation')).toEqual(['everybody', 'country']);
    expect(bodiesOf({ home: 'CA-QC' }, all, 'adr-mediation')).toEqual(['everybody', 'country', 'part']);
    expect(bodiesOf({ home: 'CA-ON' }, all, 'adr-mediation')).toEqual(['everybody', 'country']);
    expect(bodiesOf({ home: 'TW' }, all, 'adr-mediation')).toEqual(['everybody']);
  });

  test('at home comes first, then at the shop, and who is at both places once', () => {
    const there = [body({ id: 'shop' }), body({ id: 'net', url: 'https://example.org/both' })];
    const here = [body({ id: 'home' }), body({ id: 'net-here', url: 'https://example.org/both' })];
    expect(bodiesOf({ home: 'TW' }, there, 'adr-mediation', here)).toEqual(['home', 'net-here', 'shop']);
  });

  test('is named once where the shop is at home', () => {
    expect(bodiesOf({}, [body({ id: 'shop' })], 'adr-mediation')).toEqual(['shop']);
  });
});
