import { describe, expect, test } from 'vitest';
import { route, stepState, type ClaimParts } from '../../facts.ts';

// The parcel was due on 1 September 2026, and the order was cancelled on 5 October.
const LATE: ClaimParts = {
  shop: 'ca',
  problem: 'late',
  soldBy: 'amazon',
  shippedBy: 'amazon',
  dates: { 'latest-estimate': '2026-09-01' },
};
const CANCELLED: ClaimParts = { ...LATE, dates: { 'latest-estimate': '2026-09-01', cancelled: '2026-10-05' } };

const at = (parts: ClaimParts, today: string) => route(parts, today);
const bank = (parts: ClaimParts, today: string) => stepState(at(parts, today), 'statutory-card-claim');

describe.each(['CA-QC', 'CA-ON'])('a late order of somebody who lives in %s', (home) => {
  test('can be cancelled from the day after the thirty days', () => {
    expect(stepState(at({ ...LATE, home }, '2026-10-01'), 'cancellation')).toBe('from 2026-10-02');
    expect(stepState(at({ ...LATE, home }, '2026-10-02'), 'cancellation')).toBe('now');
  });

  test('has its chargeback by law after the cancellation, and not before', () => {
    expect(bank({ ...LATE, home }, '2026-10-02')).toBe('after cancellation');
    expect(bank({ ...CANCELLED, home }, '2026-10-10')).toBe('from 2026-10-21');
    expect(bank({ ...CANCELLED, home }, '2026-10-21')).toBe('now');
  });

  test('has it for sixty days after the fifteen, the last one included', () => {
    const step = (today: string) => at({ ...CANCELLED, home }, today).find(({ id }) => id === 'statutory-card-claim');
    expect(step('2026-10-21')?.until?.toString()).toBe('2026-12-19');
    expect(bank({ ...CANCELLED, home }, '2026-12-19')).toBe('now');
    expect(bank({ ...CANCELLED, home }, '2026-12-20')).toBe('closed since 2026-12-20');
  });

  test('has it in the shop of Canada only, and not against a private seller: there is no such cancellation', () => {
    expect(bank({ ...CANCELLED, shop: 'us', home }, '2026-10-21')).toBe('not yours: no-such-right');
    expect(bank({ ...CANCELLED, home, soldBy: 'private-seller', shippedBy: 'seller' }, '2026-10-21')).toBe(
      'not yours: no-such-right',
    );
  });

  test('has the bodies of the whole country', () => {
    const offered = at({ ...CANCELLED, home }, '2026-10-21').flatMap(({ bodies }) => bodies);
    expect(offered).toEqual(expect.arrayContaining(['ca-opc', 'ca-obsi']));
  });
});

test.each(['CA', 'CA-BC', 'US'])(
  'a buyer in %s has neither the cancellation nor the chargeback of a province',
  (home) => {
    expect(stepState(at({ ...CANCELLED, home }, '2026-10-21'), 'cancellation')).toBe('not yours: no-such-right');
    expect(at({ ...CANCELLED, home }, '2026-10-21').flatMap(({ clocks }) => clocks)).not.toContain('ca-card-quebec');
  },
);
