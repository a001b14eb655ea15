import { describe, expect, test } from 'vitest';
import type { Claim, ProblemId } from '../../../src/domain/claim/claim.ts';
import { PROBLEMS } from '../../../src/domain/claim/claim.ts';
import { STEP_IDS, routeFor, type Step, type StepId } from '../../../src/domain/claim/route.ts';
import type { Fact, Rule } from '../../../src/domain/shop/fact.ts';
import type { Facts } from '../../../src/domain/shop/shop.ts';
import { body, fact, lawOf, place, type FactParts } from '../made-up-law.ts';
import { claim, day, stepState, type ClaimParts } from '../../facts.ts';

const TODAY = '2026-10-12';

const stepsIn = (facts: Facts, parts: ClaimParts, today = TODAY) => routeFor(claim(parts), facts, day(today));
const steps = (parts: ClaimParts, facts: readonly Fact[] = [], today = TODAY) => stepsIn(lawOf(facts), parts, today);
const state = (parts: ClaimParts, id: StepId, facts: readonly Fact[] = [], today = TODAY) =>
  stepState(steps(parts, facts, today), id);
const step = (parts: ClaimParts, id: StepId, facts: readonly Fact[] = [], today = TODAY) =>
  steps(parts, facts, today).find((one) => one.id === id);
const clock = (id: string, rule: Partial<Rule>, more: FactParts = {}) => fact({ id, rule, ...more });

/** The same fact, for residents of some other place. */
const elsewhere = (one: Fact): Fact => ({ ...one, scope: { ...one.scope, residents: ['JP'] } });

describe('every step', () => {
  /** A claim that has the step on its route, with who is asked, whether that binds, and what it costs. */
  const ALL: Readonly<Record<StepId, readonly [ClaimParts, Step['to'], Step['binding'], Step['cost']]>> = {
    'safety-first': [{ problem: 'injury-or-damage' }, 'you', false, 'free'],
    'find-who-sold': [{ soldBy: 'unknown' }, 'amazon', false, 'free'],
    'delivery-check': [{ problem: 'not-delivered' }, 'carrier', false, 'free'],
    'amazon-return': [{ problem: 'defective' }, 'seller', false, 'free'],
    'seller-message': [{}, 'seller', false, 'free'],
    cancellation: [{ problem: 'subscription' }, 'seller', true, 'free'],
    'amazon-customer-service': [{}, 'amazon', false, 'free'],
    'a-to-z': [{}, 'amazon', null, 'free'],
    'a-to-z-appeal': [{}, 'amazon', false, 'free'],
    'formal-letter': [{}, 'seller', false, 'free'],
    'manufacturer-warranty': [{ problem: 'defective' }, 'maker', false, 'free'],
    'statutory-card-claim': [{}, 'bank', true, 'free'],
    chargeback: [{}, 'bank', false, 'may-cost'],
    'bank-ombudsman': [{}, 'body', null, 'free'],
    'adr-mediation': [{}, 'body', false, 'free'],
    'cross-border-body': [{}, 'body', false, 'free'],
    'notice-of-dispute': [{}, 'amazon', false, 'free'],
    'letter-before-action': [{}, 'seller', false, 'free'],
    'small-claims': [{}, 'court', true, 'fee'],
    arbitration: [{}, 'court', true, 'fee'],
  };
  const bodies = [
    body({ id: 'near' }),
    body({ id: 'far', kind: 'cross-border' }),
    body({ id: 'bank', kind: 'ombudsman', against: ['bank'] }),
  ];
  const shop = place('us', 'US', { bodies, smallClaims: true });
  const world = { ...lawOf([]), shop, home: shop };

  test.each(STEP_IDS)('%s says whom it asks, whether the answer binds and what it costs', (id) => {
    const [parts, to, binding, cost] = ALL[id];
    expect(stepsIn(world, parts).find((one) => one.id === id)).toMatchObject({ to, binding, cost });
  });

  test.each(['amazon-return', 'formal-letter', 'cancellation'] as const)(
    '%s goes to Amazon where Amazon sold it',
    (id) => {
      const problem = id === 'cancellation' ? 'subscription' : 'defective';
      expect(step({ problem, soldBy: 'amazon' }, id)?.to).toBe('amazon');
      expect(step({ problem, soldBy: 'unknown', shippedBy: 'unknown' }, id)?.to).toBe('amazon');
    },
  );

  test('the last letter before a court goes to whom the contract is with, whoever deals with the order', () => {
    const to = (soldBy: Claim['soldBy']) => step({ soldBy, shippedBy: 'amazon' }, 'letter-before-action')?.to;
    expect([to('seller'), to('private-seller'), to('amazon'), to('unknown')]).toEqual([
      'seller',
      'seller',
      'amazon',
      'amazon',
    ]);
  });

  test.each<[StepId, readonly ProblemId[]]>([
    ['safety-first', ['injury-or-damage']],
    ['delivery-check', ['not-delivered', 'marked-delivered']],
    [
      'amazon-return',
      ['damaged', 'defective', 'wrong-item', 'not-as-described', 'counterfeit', 'missing-parts', 'changed-mind'],
    ],
    ['manufacturer-warranty', ['damaged', 'defective', 'missing-parts']],
    ['cancellation', ['changed-mind', 'subscription']],
  ])('%s stands on the route of some problems only', (id, problems) => {
    expect(PROBLEMS.filter((problem) => step({ problem }, id) !== undefined)).toEqual(problems);
  });

  test('a court for small claims is named where the shop’s country or the reader’s has one', () => {
    const has = (atShop: boolean, atHome: boolean | null) =>
      stepsIn(
        {
          ...lawOf([]),
          shop: place('us', 'US', { smallClaims: atShop }),
          home: atHome === null ? null : place('tw', 'TW', { smallClaims: atHome }),
        },
        {},
      ).some(({ id }) => id === 'small-claims');
    expect([has(true, false), has(false, true), has(false, false), has(true, null), has(false, null)]).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('when a step was taken', () => {
  test.each<[StepId, ClaimParts]>([
    ['amazon-return', { problem: 'defective', dates: { 'return-requested': '2026-10-01' } }],
    ['seller-message', { dates: { 'contacted-seller': '2026-10-01' } }],
    ['cancellation', { problem: 'subscription', dates: { cancelled: '2026-10-01' } }],
    ['a-to-z', { dates: { 'claim-filed': '2026-10-01' } }],
    ['formal-letter', { dates: { 'letter-sent': '2026-10-01' } }],
    ['statutory-card-claim', { dates: { 'dispute-filed': '2026-10-01' } }],
    ['chargeback', { dates: { 'dispute-filed': '2026-10-01' } }],
  ])('%s tells the day', (id, parts) => {
    expect(step(parts, id)?.taken?.toString()).toBe('2026-10-01');
    expect(step({ ...parts, dates: {} }, id)?.taken).toBeNull();
  });

  test.each<[StepId, ClaimParts, Partial<Rule>]>([
    [
      'amazon-return',
      { problem: 'defective', dates: { 'return-requested': '2026-01-09' } },
      { clock: 'return-window' },
    ],
    ['cancellation', { problem: 'changed-mind', dates: { cancelled: '2026-01-09' } }, { clock: 'withdrawal' }],
    [
      'a-to-z',
      { dates: { 'claim-filed': '2026-01-09', 'contacted-seller': '2026-01-02' } },
      { clock: 'a-to-z-closes' },
    ],
    ['statutory-card-claim', { soldBy: 'amazon', dates: { 'dispute-filed': '2026-01-09' } }, { clock: 'card-law' }],
    ['chargeback', { soldBy: 'amazon', dates: { 'dispute-filed': '2026-01-09' } }, { clock: 'card-scheme' }],
  ])('%s goes on although the days for taking it have run out', (id, parts, rule) => {
    const ends = [clock('ends', { from: 'ordered', ...rule })];
    const taken = { ...parts, dates: { ...parts.dates, ordered: '2026-01-01' } };
    expect(state(taken, id, ends)).toBe('now');
    expect(state({ ...parts, dates: { ordered: '2026-01-01' } }, id, ends)).toBe('closed since 2026-01-12');
  });
});

describe('what Amazon alone can settle', () => {
  const problems = ['charged-wrongly', 'subscription', 'digital', 'account-blocked'] as const;

  test.each(problems)('%s has no seller to write to, and nobody has to find out who sold it', (problem) => {
    for (const soldBy of ['amazon', 'unknown'] as const) {
      const asked = { problem, soldBy, shippedBy: 'unknown' } as const;
      expect(state(asked, 'seller-message')).toBe('not yours: only-amazon-can');
      expect(state(asked, 'find-who-sold')).toBe('absent');
      expect(state(asked, 'amazon-customer-service')).toBe('now');
      expect(state(asked, 'formal-letter')).toBe('now');
    }
  });

  test('a seller who took part can be written to all the same', () => {
    expect(state({ problem: 'digital' }, 'seller-message')).toBe('now');
    expect(state({ problem: 'digital' }, 'amazon-customer-service')).toBe('after seller-message');
  });

  test('a message that was sent waits all the same until it is known who sold it', () => {
    const unknown = { soldBy: 'unknown', shippedBy: 'unknown' } as const;
    const dates = { 'contacted-seller': '2026-10-01', 'letter-sent': '2026-10-02' } as const;
    expect(state({ ...unknown, dates }, 'seller-message')).toBe('after find-who-sold');
    expect(state({ ...unknown, dates }, 'formal-letter')).toBe('after find-who-sold');
  });

  test('every other problem asks first who sold it', () => {
    const others = PROBLEMS.filter((problem) => !problems.some((one) => one === problem));
    for (const problem of others)
      expect(`${problem} ${state({ problem, soldBy: 'unknown' }, 'find-who-sold')}`).toBe(`${problem} now`);
  });
});

describe('who bought from a private person', () => {
  const parts = {
    soldBy: 'private-seller',
    problem: 'defective',
    dates: { delivered: '2026-10-01', 'letter-sent': '2026-10-02' },
  } as const;
  const OF_TRADERS = [
    'withdrawal',
    'cancel-late',
    'reject',
    'guarantee',
    'presumption',
    'defect-notice',
    'mediation',
  ] as const;
  const law = OF_TRADERS.map((one) => clock(one, { clock: one }));

  test('has no clock of consumer law, and no right that a letter could stand on', () => {
    const rights = [
      fact({ id: 'law', right: { kind: 'conformity', citation: 'a law', until: null }, road: 'formal-letter' }),
      fact({
        id: 'promise',
        right: { kind: 'guarantee-promise', citation: 'a promise', until: null },
        road: 'formal-letter',
      }),
    ];
    const letter = (soldBy: Claim['soldBy']) => step({ ...parts, soldBy }, 'formal-letter', [...law, ...rights]);
    expect(letter('private-seller')).toMatchObject({ clocks: [], facts: ['promise'] });
    expect(letter('seller')).toMatchObject({
      clocks: ['withdrawal', 'reject', 'guarantee', 'presumption', 'defect-notice'],
      facts: ['law', 'promise'],
    });
  });

  test('keeps the return, A-to-z and the bank', () => {
    const promised = [clock('window', { clock: 'return-window' })];
    for (const id of ['amazon-return', 'a-to-z', 'chargeback'] as const)
      expect(step(parts, id, promised)?.state.is, id).not.toBe('not-yours');
  });

  test('is told that no consumer body helps, and is sent to none abroad', () => {
    const bodies = [body({ id: 'near' }), body({ id: 'far', kind: 'cross-border' })];
    const world = { ...lawOf([]), shop: place('us', 'US', { bodies }) };
    expect(stepState(stepsIn(world, parts), 'adr-mediation')).toBe('not yours: private-seller');
    expect(stepState(stepsIn(world, parts), 'cross-border-body')).toBe('absent');
    expect(stepState(stepsIn(world, { ...parts, soldBy: 'seller' }), 'cross-border-body')).not.toBe('absent');
  });

  test('can still go to court', () => {
    expect(state(parts, 'letter-before-action')).toBe('now');
    expect(step(parts, 'letter-before-action')?.to).toBe('seller');
  });
});

describe('cancelling', () => {
  const withdrawal = clock('withdraw', { clock: 'withdrawal', value: 14 });
  const late = clock('late', { clock: 'cancel-late', from: 'latest-estimate', means: 'earliest-day', value: 30 });
  const card = clock('card', { clock: 'card-law', from: 'cancelled', value: 60 });
  const dates = { delivered: '2026-10-01', 'latest-estimate': '2026-09-20' } as const;

  test('needs a right to withdraw where somebody only changed their mind', () => {
    expect(state({ problem: 'changed-mind', dates }, 'cancellation')).toBe('not yours: no-such-right');
    expect(state({ problem: 'changed-mind', dates }, 'cancellation', [withdrawal])).toBe('now');
    expect(step({ problem: 'changed-mind', dates }, 'cancellation', [withdrawal])?.until?.toString()).toBe(
      '2026-10-15',
    );
  });

  test('is over on the day after the last one', () => {
    expect(state({ problem: 'changed-mind', dates }, 'cancellation', [withdrawal], '2026-10-16')).toBe(
      'closed since 2026-10-16',
    );
  });

  test('is no right of who lives where that law does not reach', () => {
    const there = elsewhere(withdrawal);
    expect(state({ problem: 'changed-mind', dates }, 'cancellation', [there])).toBe('not yours: no-such-right');
    expect(state({ problem: 'late', dates }, 'cancellation', [elsewhere(late)])).toBe('not yours: no-such-right');
  });

  test('is always open for a subscription: a right to withdraw that has passed does not end it', () => {
    expect(state({ problem: 'subscription' }, 'cancellation')).toBe('now');
    expect(state({ problem: 'subscription', dates }, 'cancellation', [withdrawal], '2026-12-01')).toBe('now');
  });

  test('of what comes late waits until a law allows it, and stands on the route only there', () => {
    expect(state({ problem: 'late', dates }, 'cancellation')).toBe('absent');
    expect(state({ problem: 'late', dates }, 'cancellation', [late])).toBe('from 2026-10-20');
    expect(state({ problem: 'late', dates }, 'cancellation', [late], '2026-10-20')).toBe('now');
  });

  test('of what comes late does not end with the days for changing one’s mind', () => {
    expect(state({ problem: 'late', dates }, 'cancellation', [late, withdrawal], '2026-11-20')).toBe('now');
  });

  test('of what is not late at all is not offered for a right to withdraw alone', () => {
    expect(state({ problem: 'defective', dates }, 'cancellation', [withdrawal])).toBe('absent');
  });

  test('comes before a card right that counts from it, and is on the route for it', () => {
    expect(state({ dates }, 'statutory-card-claim', [card])).toBe('after cancellation');
    expect(state({ dates }, 'cancellation', [card])).toBe('now');
    expect(
      state({ soldBy: 'amazon', dates: { ...dates, cancelled: '2026-10-10' } }, 'statutory-card-claim', [card]),
    ).toBe('now');
  });

  test('comes before that card right whatever other clocks run', () => {
    const window = clock('window', { clock: 'return-window' });
    expect(state({ dates }, 'statutory-card-claim', [card, window])).toBe('after cancellation');
  });

  test('does not come first where another card right needs none', () => {
    const other = clock('other', { clock: 'card-law', from: 'statement', value: 60 });
    expect(state({ dates }, 'statutory-card-claim', [card, other])).toBe('after a-to-z');
    expect(state({ dates }, 'cancellation', [card, other])).toBe('absent');
  });

  test('once done lets the card right wait for A-to-z as any other does', () => {
    expect(state({ dates: { ...dates, cancelled: '2026-10-10' } }, 'statutory-card-claim', [card])).toBe(
      'after a-to-z',
    );
  });
});

describe('a payment whose law nobody told us', () => {
  test.each(['direct-debit', 'pay-later'] as const)('is called not known, for %s', (payment) => {
    for (const id of ['chargeback', 'statutory-card-claim'] as const)
      expect(state({ payment }, id)).toBe('not yours: payment-not-known');
    expect(state({ payment }, 'bank-ombudsman')).toBe('absent');
  });

  test('has a right by law and no dispute by a scheme where a law names it', () => {
    const law = [fact({ id: 'law', road: 'statutory-card-claim', scope: { payments: ['pay-later'] } })];
    const asked = { payment: 'pay-later', soldBy: 'amazon' } as const;
    expect(state(asked, 'statutory-card-claim', law)).toBe('now');
    expect(state(asked, 'chargeback', law)).toBe('not yours: no-card');
    expect(step(asked, 'statutory-card-claim', law)?.facts).toEqual(['law']);
  });

  test('by card without a law is no right by law, or an unknown one abroad', () => {
    expect(state({}, 'statutory-card-claim')).toBe('not yours: no-such-right');
    const abroad = lawOf([], { home: null });
    expect(stepState(stepsIn(abroad, { home: 'ZZ' }), 'statutory-card-claim')).toBe(
      'not yours: law-of-your-country-unknown',
    );
  });
});

describe('why a step is open, closed or waiting', () => {
  const dates = { ordered: '2026-09-01', delivered: '2026-09-05', 'contacted-seller': '2026-10-11' } as const;

  test('names the rule that opens it', () => {
    const opens = clock('two-days', {
      clock: 'a-to-z-opens',
      from: 'contacted-seller',
      value: 2,
      means: 'earliest-day',
    });
    expect(step({ dates }, 'a-to-z', [opens])?.state).toMatchObject({ is: 'from', rule: 'two-days' });
  });

  test('names the last of several rules that open it', () => {
    const opens = [2, 9, 5].map((value) =>
      clock(`in-${value}`, { clock: 'a-to-z-opens', from: 'contacted-seller', value, means: 'earliest-day' }),
    );
    expect(step({ dates }, 'a-to-z', opens)?.state).toMatchObject({ is: 'from', rule: 'in-9' });
    expect(state({ dates }, 'a-to-z', opens)).toBe('from 2026-10-20');
  });

  test('does not wait for a rule with a condition while a certain one is there', () => {
    const opens = [
      clock('maybe', {
        clock: 'a-to-z-opens',
        from: 'contacted-seller',
        value: 9,
        means: 'earliest-day',
        onlyIf: true,
      }),
      clock('certain', { clock: 'a-to-z-opens', from: 'contacted-seller', value: 2, means: 'earliest-day' }),
    ];
    expect(state({ dates }, 'a-to-z', opens)).toBe('from 2026-10-13');
    expect(state({ dates }, 'a-to-z', opens.slice(0, 1))).toBe('from 2026-10-20');
  });

  test('waits for a rule with a condition where nothing certain opens it, whatever closes it', () => {
    const opens = clock('maybe', {
      clock: 'a-to-z-opens',
      from: 'contacted-seller',
      value: 9,
      means: 'earliest-day',
      onlyIf: true,
    });
    const closes = clock('closes', { clock: 'a-to-z-closes', from: 'contacted-seller', value: 90 });
    expect(state({ dates }, 'a-to-z', [opens, closes])).toBe('from 2026-10-20');
  });

  test('waits for the last day itself, and not beyond it', () => {
    const opens = clock('opens', { clock: 'a-to-z-opens', from: 'contacted-seller', value: 4, means: 'earliest-day' });
    const closes = (value: number) => clock('closes', { clock: 'a-to-z-closes', from: 'contacted-seller', value });
    expect(state({ dates }, 'a-to-z', [opens, closes(4)])).toBe('from 2026-10-15');
    expect(state({ dates }, 'a-to-z', [opens, closes(3)])).toBe('now');
  });

  test('names the rule that closed it, the first that was certain', () => {
    const closes = [20, 10, 30].map((value) =>
      clock(`in-${value}`, { clock: 'a-to-z-closes', from: 'ordered', value }),
    );
    expect(step({ dates }, 'a-to-z', closes)?.state).toMatchObject({ is: 'closed', by: { rule: 'in-10' } });
    expect(state({ dates }, 'a-to-z', closes)).toBe('closed since 2026-09-12');
  });

  test('is closed by rules with a condition only when the last of them has run out', () => {
    const maybe = (value: number) =>
      clock(`maybe-${value}`, { clock: 'a-to-z-closes', from: 'ordered', value, onlyIf: true });
    expect(step({ dates }, 'a-to-z', [maybe(20), maybe(10)])?.state).toMatchObject({
      is: 'closed',
      by: { rule: 'maybe-20' },
    });
    expect(state({ dates }, 'a-to-z', [maybe(10), maybe(90)])).toBe('now');
    const certain = clock('certain', { clock: 'a-to-z-closes', from: 'ordered', value: 90 });
    expect(state({ dates }, 'a-to-z', [maybe(10), certain])).toBe('now');
    const both = [maybe(10), clock('certain', { clock: 'a-to-z-closes', from: 'ordered', value: 15 })];
    expect(state({ dates }, 'a-to-z', both)).toBe('closed since 2026-09-17');
  });

  test('names what happened and closed it, the refusal before the dispute', () => {
    const refused = { ...dates, denied: '2026-10-02' } as const;
    const disputed = { ...dates, 'dispute-filed': '2026-10-03' } as const;
    expect(step({ dates: refused }, 'a-to-z')?.state).toMatchObject({ by: { event: 'denied' } });
    expect(step({ dates: disputed }, 'a-to-z')?.state).toMatchObject({ by: { event: 'dispute-filed' } });
    expect(step({ dates: { ...refused, ...disputed } }, 'a-to-z')?.state).toMatchObject({ by: { event: 'denied' } });
    expect(state({ dates: refused }, 'a-to-z-appeal')).toBe('now');
  });

  test('tells the first last day among its clocks', () => {
    const closes = [80, 60, 70].map((value) =>
      clock(`in-${value}`, { clock: 'a-to-z-closes', from: 'ordered', value }),
    );
    expect(step({ dates }, 'a-to-z', closes)?.until?.toString()).toBe('2026-10-31');
    expect(step({ dates }, 'a-to-z', closes)?.clocks).toEqual(['in-60', 'in-70', 'in-80']);
    expect(step({ dates }, 'a-to-z')?.until).toBeNull();
  });

  test('rests on the facts of its road, and tells how long it takes by those about that', () => {
    const facts = [
      fact({ id: 'why', road: 'a-to-z' }),
      fact({ id: 'how-long', road: 'a-to-z', about: 'how-long' }),
      fact({ id: 'other', road: 'chargeback' }),
      fact({ id: 'there', road: 'a-to-z', scope: { residents: ['JP'] } }),
      fact({ id: 'not-this', road: 'a-to-z', scope: { problems: ['digital'] } }),
    ];
    expect(step({}, 'a-to-z', facts)).toMatchObject({ facts: ['why'], lasts: ['how-long'] });
  });

  test('a wall has its facts too, but no clock, no day and no body', () => {
    const facts = [
      clock('closes', { clock: 'a-to-z-closes', from: 'ordered', value: 90 }),
      fact({ id: 'why', road: 'a-to-z' }),
    ];
    expect(step({ soldBy: 'amazon', dates }, 'a-to-z', facts)).toMatchObject({
      clocks: [],
      until: null,
      bodies: [],
      facts: ['why'],
    });
  });
});

describe('which clocks a step looks at', () => {
  const CLOCKS: Readonly<Partial<Record<StepId, readonly Rule['clock'][]>>> = {
    'amazon-return': ['return-window'],
    cancellation: ['withdrawal', 'cancel-late'],
    'amazon-customer-service': ['report-missing', 'refund-due'],
    'a-to-z': ['a-to-z-opens', 'a-to-z-closes'],
    'a-to-z-appeal': ['appeal'],
    'formal-letter': ['withdrawal', 'reject', 'presumption', 'guarantee', 'defect-notice', 'refund-due'],
    'statutory-card-claim': ['card-law'],
    chargeback: ['card-scheme', 'bank-rule'],
    'adr-mediation': ['answer-due', 'mediation'],
    'cross-border-body': ['answer-due'],
    'letter-before-action': ['answer-due'],
    arbitration: ['dispute-talks'],
  };
  const every = [...new Set(Object.values(CLOCKS).flat())].map((one) => clock(one, { clock: one }));
  const bodies = [
    body({ id: 'near' }),
    body({ id: 'far', kind: 'cross-border' }),
    body({ id: 'bank', against: ['bank'] }),
  ];
  const shop = place('us', 'US', { bodies, smallClaims: true, facts: every });
  const world = { ...lawOf([]), shop, home: shop };

  test.each(STEP_IDS)('%s looks at its own and at no other', (id) => {
    const problem = id === 'cancellation' ? 'changed-mind' : 'defective';
    const found = stepsIn(world, { problem, dates: { denied: '2026-10-01' } }).find((one) => one.id === id);
    expect([...(found?.clocks ?? [])].sort()).toEqual([...(CLOCKS[id] ?? [])].sort());
  });

  test('a letter waits for none of them: they say what may be claimed', () => {
    const due = clock('due', { clock: 'refund-due', from: 'returned', means: 'their-last-day' });
    const asked = { problem: 'refund-missing', dates: { returned: '2026-10-10' } } as const;
    expect(state(asked, 'formal-letter', [due])).toBe('now');
    expect(state({ ...asked, soldBy: 'amazon' }, 'amazon-customer-service', [due])).toBe('from 2026-10-21');
  });

  test('a letter is never too late: a right that has passed closes no letter', () => {
    const over = clock('over', { clock: 'guarantee', from: 'ordered' });
    expect(state({ problem: 'defective', dates: { ordered: '2026-01-01' } }, 'formal-letter', [over])).toBe('now');
  });
});

describe('an answer ends the wait for one', () => {
  const due = [clock('answer', { clock: 'answer-due', from: 'letter-sent', value: 14, means: 'their-last-day' })];
  const sent = (more: ClaimParts['dates']) => ({ dates: { 'letter-sent': '2026-10-05', ...more } });

  test.each([
    ['no answer', {}, 'from 2026-10-20'],
    ['an answer on the same day', { 'seller-answered': '2026-10-05' }, 'now'],
    ['an answer later', { 'seller-answered': '2026-10-08' }, 'now'],
    ['an answer before the letter', { 'seller-answered': '2026-10-04' }, 'from 2026-10-20'],
    ['a refusal later', { denied: '2026-10-08' }, 'now'],
    ['a refusal before the letter', { denied: '2026-10-04' }, 'from 2026-10-20'],
  ] as const)('%s', (_, more, expected) => {
    expect(state(sent(more), 'letter-before-action', due)).toBe(expected);
  });
});

describe('the return that A-to-z waits for', () => {
  const goods = { problem: 'defective', dates: { delivered: '2026-09-01', ordered: '2026-08-20' } } as const;
  const window = (value: number, onlyIf = false) => clock(`window-${value}`, { clock: 'return-window', value, onlyIf });

  test('is asked for first while its window is open, or not known', () => {
    expect(state(goods, 'a-to-z', [window(60)])).toBe('after amazon-return');
    expect(state(goods, 'a-to-z')).toBe('after amazon-return');
  });

  test('is not waited for once it is over: the message to the seller comes first', () => {
    expect(state(goods, 'a-to-z', [window(10)])).toBe('after seller-message');
    expect(
      state({ ...goods, dates: { ...goods.dates, 'contacted-seller': '2026-10-01' } }, 'a-to-z', [window(10)]),
    ).toBe('now');
  });

  test('is over for A-to-z when it is over for itself, whatever a longer window with a condition says', () => {
    const windows = [window(10), window(90, true)];
    expect(state(goods, 'amazon-return', windows)).toBe('closed since 2026-09-12');
    expect(state(goods, 'a-to-z', windows)).toBe('after seller-message');
  });
});

describe('the bank and A-to-z', () => {
  const closes = (onlyIf: boolean) => [clock('closes', { clock: 'a-to-z-closes', from: 'ordered', value: 90, onlyIf })];
  const dates = { ordered: '2026-01-01', 'contacted-seller': '2026-01-05' } as const;

  test('the bank is free once the days of A-to-z are over, and not while a request is being looked at', () => {
    expect(state({ dates }, 'chargeback', closes(false))).toBe('now');
    expect(state({ dates: { ...dates, 'claim-filed': '2026-03-01' } }, 'chargeback', closes(false))).toBe(
      'after a-to-z',
    );
    expect(
      state({ dates: { ...dates, 'claim-filed': '2026-03-01', denied: '2026-03-09' } }, 'chargeback', closes(false)),
    ).toBe('now');
  });

  test('the bank waits for A-to-z although something else has passed', () => {
    const open = clock('open', { clock: 'a-to-z-closes', from: 'ordered', value: 900 });
    const passed = clock('passed', { clock: 'guarantee', from: 'ordered' });
    expect(state({ dates }, 'chargeback', [open, passed])).toBe('after a-to-z');
  });

  test.each(['card-scheme', 'bank-rule'] as const)('a last day of %s closes the dispute', (which) => {
    const passed = clock('passed', { clock: which, from: 'ordered' });
    expect(state({ soldBy: 'amazon', dates }, 'chargeback', [passed])).toBe('closed since 2026-01-12');
  });

  test('the bank waits while one window of A-to-z may still be open', () => {
    const open = clock('longer', { clock: 'a-to-z-closes', from: 'ordered', value: 900, onlyIf: true });
    expect(state({ dates }, 'a-to-z', [...closes(true), open])).toBe('now');
    expect(state({ dates }, 'chargeback', [...closes(true), open])).toBe('after a-to-z');
  });

  test('a complaint about the bank comes after the dispute', () => {
    const shop = place('us', 'US', { bodies: [body({ id: 'bank', against: ['bank'] })] });
    const world = { ...lawOf([]), shop, home: shop };
    expect(stepState(stepsIn(world, { dates }), 'bank-ombudsman')).toBe('after chargeback');
    expect(stepState(stepsIn(world, { dates: { ...dates, 'dispute-filed': '2026-10-01' } }), 'bank-ombudsman')).toBe(
      'now',
    );
  });
});
