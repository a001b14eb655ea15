import { describe, expect, test } from 'vitest';
import type { StepId } from '../../../src/domain/claim/route.ts';
import { route, stepState, type ClaimParts } from '../../facts.ts';

const TODAY = '2026-10-12';
const state = (parts: ClaimParts, step: StepId, today = TODAY) => stepState(route(parts, today), step);
const step = (parts: ClaimParts, id: StepId, today = TODAY) => route(parts, today).find((one) => one.id === id);

const parcel = { 'latest-estimate': '2026-09-01', delivered: '2026-08-30' } as const;

describe('who sold it decides the road', () => {
  test.each<[string, ClaimParts]>([
    ['what Amazon sold', { soldBy: 'amazon', shippedBy: 'amazon' }],
    ['what Amazon sold and a seller sent', { soldBy: 'amazon', shippedBy: 'seller' }],
    ['what a seller sold and Amazon sent', { soldBy: 'seller', shippedBy: 'amazon' }],
  ])('%s has no A-to-z, no appeal and no message to a seller, and says why', (_, parts) => {
    for (const id of ['a-to-z', 'a-to-z-appeal', 'seller-message'] as const)
      expect(state(parts, id)).toBe('not yours: sold-or-shipped-by-amazon');
    expect(state(parts, 'amazon-customer-service')).toBe('now');
    expect(step(parts, 'formal-letter')?.to).toBe('amazon');
    expect(step(parts, 'a-to-z')).toMatchObject({ clocks: [], until: null });
  });

  test('a bank need not wait for A-to-z where there is none', () => {
    expect(state({ soldBy: 'amazon' }, 'chargeback')).toBe('now');
  });

  test('somebody who does not know who sold it finds that out first', () => {
    const unknown = { soldBy: 'unknown', shippedBy: 'unknown' } as const;
    expect(state(unknown, 'find-who-sold')).toBe('now');
    for (const id of ['seller-message', 'a-to-z', 'formal-letter'] as const)
      expect(state(unknown, id)).toBe('after find-who-sold');
    expect(state({}, 'find-who-sold')).toBe('absent');
  });

  test('the letter to a seller goes to the seller', () => {
    expect(step({}, 'formal-letter')?.to).toBe('seller');
    expect(step({}, 'letter-before-action')?.to).toBe('seller');
  });
});

describe('the A-to-z request', () => {
  test('comes after the first message to the seller', () => {
    expect(state({ dates: parcel }, 'a-to-z')).toBe('after seller-message');
  });

  test('opens two days after that message, is open from that day, and until the last day', () => {
    const dates = { ...parcel, 'contacted-seller': '2026-10-12' };
    expect(state({ dates }, 'a-to-z', '2026-10-12')).toBe('from 2026-10-14');
    expect(state({ dates }, 'a-to-z', '2026-10-13')).toBe('from 2026-10-14');
    expect(state({ dates }, 'a-to-z', '2026-10-14')).toBe('now');
    expect(state({ dates }, 'a-to-z', '2026-11-30')).toBe('now');
    expect(step({ dates }, 'a-to-z')?.until?.toString()).toBe('2026-11-30');
  });

  test('is closed from the day after the last one', () => {
    const dates = { ...parcel, 'contacted-seller': '2026-10-12' };
    expect(state({ dates }, 'a-to-z', '2026-12-01')).toBe('closed since 2026-12-01');
    expect(state({ dates }, 'a-to-z', '2027-03-01')).toBe('closed since 2026-12-01');
  });

  test('is tried at once where the wait would outlast its last day', () => {
    const dates = { ...parcel, 'contacted-seller': '2026-11-29' };
    expect(state({ dates }, 'a-to-z', '2026-11-29')).toBe('now');
    expect(state({ dates: { ...parcel, 'contacted-seller': '2026-11-28' } }, 'a-to-z', '2026-11-29')).toBe(
      'from 2026-11-30',
    );
  });

  test('is closed since it was refused', () => {
    const dates = { ...parcel, 'contacted-seller': '2026-10-01', 'claim-filed': '2026-10-05', denied: '2026-10-10' };
    expect(state({ dates }, 'a-to-z')).toBe('closed since 2026-10-10');
  });

  test('goes on after its last day where it was made in time, and the bank still waits for it', () => {
    const dates = { ...parcel, 'contacted-seller': '2026-11-20', 'claim-filed': '2026-11-29' };
    expect(state({ dates }, 'a-to-z', '2026-12-05')).toBe('now');
    expect(state({ dates }, 'chargeback', '2026-12-05')).toBe('after a-to-z');
  });

  test('waits for both of its clocks where a return is on its way: the later one counts', () => {
    const dates = { ...parcel, 'contacted-seller': '2026-10-10', 'return-received': '2026-10-09' };
    expect(state({ shop: 'uk', home: 'GB', problem: 'refund-missing', dates }, 'a-to-z')).toBe('from 2026-10-16');
  });

  test('of a faulty item begins with the return request', () => {
    const fault = (dates: NonNullable<ClaimParts['dates']>) => ({ problem: 'defective', dates }) as const;
    expect(state(fault({ delivered: '2026-10-01' }), 'a-to-z')).toBe('after amazon-return');
    expect(state(fault({ delivered: '2026-10-01', 'return-requested': '2026-10-11' }), 'a-to-z')).toBe(
      'from 2026-10-13',
    );
  });

  test('of a faulty item comes after a message where no return can be asked for any more', () => {
    const dates = { delivered: '2026-08-30', 'latest-estimate': '2026-09-01' };
    expect(state({ problem: 'defective', dates }, 'amazon-return')).toBe('closed since 2026-09-30');
    expect(state({ problem: 'defective', dates }, 'a-to-z')).toBe('after seller-message');
    expect(state({ problem: 'defective', dates: { ...dates, 'contacted-seller': '2026-10-01' } }, 'a-to-z')).toBe(
      'now',
    );
  });
});

describe('the A-to-z request about a refused return', () => {
  const refused = (dates: NonNullable<ClaimParts['dates']>) => ({ problem: 'return-refused', dates }) as const;

  test('counts from the return that was asked for', () => {
    expect(state(refused({ ...parcel, 'return-requested': '2026-10-11' }), 'a-to-z')).toBe('from 2026-10-13');
  });

  test('comes after a message to the seller where the day of that request is not known: there is no return to wait for', () => {
    expect(state(refused(parcel), 'amazon-return')).toBe('absent');
    expect(state(refused(parcel), 'a-to-z')).toBe('after seller-message');
    expect(state(refused({ ...parcel, 'contacted-seller': '2026-10-01' }), 'a-to-z')).toBe('now');
  });
});

describe('what the A-to-z Guarantee does not cover', () => {
  test.each([
    'changed-mind',
    'charged-wrongly',
    'subscription',
    'digital',
    'account-blocked',
    'injury-or-damage',
  ] as const)('%s has no A-to-z and no appeal, and the bank need not wait for them', (problem) => {
    for (const id of ['a-to-z', 'a-to-z-appeal'] as const)
      expect(state({ problem }, id)).toBe('not yours: not-covered');
    const byBank = problem === 'account-blocked' || problem === 'injury-or-damage';
    const dates = { returned: '2026-10-01' };
    expect(state({ problem, dates }, 'chargeback')).toBe(byBank ? 'not yours: not-a-card-matter' : 'now');
  });

  test('whoever changed their mind has nothing to dispute at the bank before the goods went back', () => {
    expect(state({ problem: 'changed-mind' }, 'chargeback')).toBe('after amazon-return');
    expect(state({ problem: 'changed-mind', dates: { delivered: '2026-06-01' } }, 'chargeback')).toBe(
      'after formal-letter',
    );
  });

  test('a product that hurt somebody begins with safety, and nothing else does', () => {
    expect(route({ problem: 'injury-or-damage' }, TODAY)[0]?.id).toBe('safety-first');
    expect(state({ problem: 'defective' }, 'safety-first')).toBe('absent');
  });
});

describe('the appeal', () => {
  const refused = { ...parcel, 'contacted-seller': '2026-09-10', denied: '2026-10-01' };

  test('comes after a request', () => {
    expect(state({ dates: parcel }, 'a-to-z-appeal')).toBe('after a-to-z');
  });

  test('is open for 30 days from the refusal, its last day included', () => {
    expect(state({ dates: refused }, 'a-to-z-appeal', '2026-10-12')).toBe('now');
    expect(state({ dates: refused }, 'a-to-z-appeal', '2026-10-31')).toBe('now');
    expect(state({ dates: refused }, 'a-to-z-appeal', '2026-11-01')).toBe('closed since 2026-11-01');
    expect(step({ dates: refused }, 'a-to-z-appeal')?.until?.toString()).toBe('2026-10-31');
  });
});

describe('the bank', () => {
  test.each(['chargeback', 'statutory-card-claim'] as const)(
    '%s waits while A-to-z is open: it would end that road',
    (id) => {
      expect(state({ dates: parcel }, id)).toBe('after a-to-z');
    },
  );

  test('is open once A-to-z was refused, or its days have run out', () => {
    expect(state({ dates: { ...parcel, denied: '2026-10-10' } }, 'chargeback')).toBe('now');
    expect(state({ dates: parcel }, 'chargeback', '2026-12-01')).toBe('now');
  });

  test('is closed from the day after its first hard day', () => {
    expect(state({ dates: parcel }, 'chargeback', '2026-12-30')).toBe('now');
    expect(state({ dates: parcel }, 'chargeback', '2026-12-31')).toBe('closed since 2026-12-31');
  });

  test('a rule with a condition that we did not ask about closes nothing while another clock runs', () => {
    const dates = { ...parcel, statement: '2026-09-10', denied: '2026-10-10' };
    expect(state({ home: 'HK', dates }, 'chargeback', '2026-12-01')).toBe('now');
  });

  test.each([
    ['bank-transfer', 'no-card'],
    ['cash', 'no-card'],
    ['gift-balance', 'no-card'],
    ['pay-later', 'payment-not-known'],
    ['direct-debit', 'payment-not-known'],
  ] as const)('is no road after paying by %s: %s', (payment, why) => {
    expect(state({ payment }, 'chargeback')).toBe(`not yours: ${why}`);
    expect(state({ payment }, 'statutory-card-claim')).toBe(`not yours: ${why}`);
    expect(state({ payment }, 'bank-ombudsman')).toBe('absent');
  });

  test('closes A-to-z and its appeal on the day on which it is filed, and goes on itself', () => {
    const dates = { ...parcel, 'contacted-seller': '2026-09-10', 'dispute-filed': '2026-10-01' };
    expect(state({ dates }, 'a-to-z')).toBe('closed since 2026-10-01');
    expect(state({ dates: { ...dates, denied: '2026-10-05' } }, 'a-to-z-appeal')).toBe('closed since 2026-10-01');
    expect(state({ dates }, 'chargeback', '2027-06-01')).toBe('now');
    expect(step({ dates }, 'chargeback')?.taken?.toString()).toBe('2026-10-01');
    expect(step({ dates }, 'a-to-z')?.state).toMatchObject({ by: { event: 'dispute-filed' } });
  });

  test('is no road for somebody who got it as a gift', () => {
    expect(state({ buyer: 'gift-recipient' }, 'chargeback')).toBe('not yours: gift-recipient');
    expect(state({ buyer: 'gift-recipient' }, 'statutory-card-claim')).toBe('not yours: gift-recipient');
  });

  test('the card law of the United States serves its residents only', () => {
    expect(state({ home: 'US', dates: parcel }, 'statutory-card-claim')).toBe('after a-to-z');
    expect(state({ home: 'TW', dates: parcel }, 'statutory-card-claim')).toBe('not yours: no-such-right');
    expect(state({ home: 'ZZ', dates: parcel }, 'statutory-card-claim')).toBe('not yours: law-of-your-country-unknown');
  });

  test('a buyer from Britain has the British card right in a shop abroad, and its facts', () => {
    const found = step({ home: 'GB', dates: parcel }, 'statutory-card-claim');
    expect(found?.state.is).toBe('after');
    expect(found?.facts).toEqual(['uk-section-75']);
  });

  test('a complaint about the bank comes after asking the bank, at a body of the own country', () => {
    expect(step({ home: 'TW' }, 'bank-ombudsman')).toMatchObject({
      state: { is: 'after', step: 'chargeback' },
      bodies: ['tw-foi'],
    });
  });
});

describe('bodies outside Amazon', () => {
  const bodies = (parts: ClaimParts) => route(parts, TODAY).flatMap((one) => one.bodies);

  test('a buyer in Taiwan is offered bodies of Taiwan on amazon.com, and none that serves the United States only', () => {
    const offered = bodies({ home: 'TW' });
    expect(offered).toEqual(expect.arrayContaining(['tw-1950', 'tw-cpc-appeal', 'tw-foi', 'econsumer']));
    expect(offered.filter((id) => id.startsWith('us-'))).toEqual([]);
  });

  test('a buyer in the United States is offered the state attorney general', () => {
    expect(bodies({ home: 'US' })).toContain('us-attorney-general');
  });

  test('a buyer whose country we do not know is told that no body is known, and is left the one for everybody', () => {
    expect(state({ shop: 'uk', home: 'ZZ' }, 'adr-mediation')).toBe('not yours: serves-other-residents');
    expect(bodies({ shop: 'us', home: 'ZZ' })).toEqual(['econsumer']);
  });

  test('a mediator for Amazon is not offered against a seller, nor one for sellers against Amazon', () => {
    const german = { shop: 'de', home: 'DE' } as const;
    expect(bodies({ ...german, soldBy: 'amazon' })).not.toContain('de-universalschlichtungsstelle');
    expect(bodies({ ...german, soldBy: 'amazon' })).toContain('de-luxembourg-mediator');
    expect(bodies(german)).not.toContain('de-luxembourg-mediator');
  });

  test('no body is offered twice where home and shop name the same one', () => {
    expect(bodies({ home: 'TW' }).filter((id) => id === 'econsumer')).toHaveLength(1);
  });

  test('mediation in Luxembourg is closed a year after the first letter', () => {
    const parts = { shop: 'de', home: 'DE', soldBy: 'amazon', dates: { 'letter-sent': '2025-10-01' } } as const;
    expect(state(parts, 'adr-mediation', '2026-10-01')).toBe('now');
    expect(state(parts, 'adr-mediation', '2026-10-02')).toBe('closed since 2026-10-02');
  });
});

describe('letters and courts', () => {
  test.each(['adr-mediation', 'cross-border-body', 'letter-before-action'] as const)(
    '%s comes after a formal letter and the days for its answer, or after the answer',
    (id) => {
      expect(state({}, id)).toBe('after formal-letter');
      expect(state({ dates: { 'letter-sent': '2026-10-01' } }, id)).toBe('from 2026-10-16');
      expect(state({ dates: { 'letter-sent': '2026-10-01' } }, id, '2026-10-16')).toBe('now');
      expect(state({ dates: { 'letter-sent': '2026-10-01', 'seller-answered': '2026-10-02' } }, id)).toBe('now');
      expect(state({ dates: { 'letter-sent': '2026-10-01', 'seller-answered': '2026-09-30' } }, id)).toBe(
        'from 2026-10-16',
      );
    },
  );

  test('the notice of dispute comes after a formal letter', () => {
    expect(state({}, 'notice-of-dispute')).toBe('after formal-letter');
    expect(state({ dates: { 'letter-sent': '2026-10-01' } }, 'notice-of-dispute')).toBe('now');
  });

  test('a court comes after the last letter before it', () => {
    expect(state({}, 'small-claims')).toBe('after letter-before-action');
    expect(step({}, 'small-claims')).toMatchObject({ binding: true, cost: 'fee' });
  });

  test('arbitration stands only in the shop of the United States, and waits 60 days after the notice', () => {
    expect(state({ shop: 'uk', home: 'GB' }, 'arbitration')).toBe('absent');
    expect(state({ shop: 'uk', home: 'GB' }, 'notice-of-dispute')).toBe('absent');
    expect(state({}, 'arbitration')).toBe('after notice-of-dispute');
    expect(state({ dates: { 'letter-sent': '2026-10-01' } }, 'arbitration')).toBe('from 2026-12-01');
  });
});

describe('a return', () => {
  test('appears for a faulty item only, until the last day of its window', () => {
    const dates = { delivered: '2026-09-12' };
    expect(state({ dates }, 'amazon-return')).toBe('absent');
    expect(state({ problem: 'defective', dates }, 'amazon-return', '2026-10-12')).toBe('now');
    expect(state({ problem: 'defective', dates }, 'amazon-return', '2026-10-13')).toBe('closed since 2026-10-13');
  });

  test('stays open in Germany while one of its windows may still be the right one', () => {
    const parts = { shop: 'de', home: 'DE', problem: 'defective', dates: { delivered: '2026-10-01' } } as const;
    expect(state(parts, 'amazon-return', '2026-10-16')).toBe('now');
    expect(state(parts, 'amazon-return', '2026-10-31')).toBe('now');
    expect(state(parts, 'amazon-return', '2026-11-01')).toBe('closed since 2026-11-01');
  });
});
