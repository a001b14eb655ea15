// The laws of the United Kingdom and of Ireland, and Amazon's window there. Counted on a calendar.
import type { Example } from './example.ts';

export const UNITED_KINGDOM_AND_IRELAND: readonly Example[] = [
  // The United Kingdom.
  {
    rule: 'uk-withdrawal',
    at: ['uk', 'GB', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-12-20', '2027-01-03'],
      ['2026-10-31', '2026-11-14'],
      ['2028-02-15', '2028-02-29'],
    ],
  },
  {
    rule: 'uk-withdrawal-refund',
    at: ['uk', 'GB', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-09-18', '2026-10-03'],
      ['2026-12-31', '2027-01-15'],
      ['2028-02-29', '2028-03-15'],
    ],
  },
  // The thirty days begin with the first day after the delivery, and the whole of the thirtieth belongs to them.
  {
    rule: 'uk-reject',
    at: ['uk', 'GB', 'defective'],
    from: 'delivered',
    days: [
      ['2026-03-01', '2026-03-31'],
      ['2027-02-01', '2027-03-03'],
      ['2028-02-01', '2028-03-02'],
      ['2026-01-31', '2026-03-02'],
      ['2026-12-31', '2027-01-30'],
    ],
  },
  // The Act counts the day of delivery too: on these days both ways of counting end alike.
  {
    rule: 'uk-presumption',
    at: ['uk', 'GB', 'defective'],
    from: 'delivered',
    days: [
      ['2026-03-01', '2026-08-31'],
      ['2026-08-31', '2027-02-28'],
      ['2026-01-15', '2026-07-14'],
      ['2027-09-01', '2028-02-29'],
      ['2026-08-29', '2027-02-28'],
      ['2026-08-31', '2027-02-28'],
      ['2027-08-30', '2028-02-29'],
      ['2027-08-31', '2028-02-29'],
    ],
  },
  {
    rule: 'uk-guarantee',
    at: ['uk', 'GB', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-22', '2032-11-22'],
      ['2028-02-29', '2034-02-28'],
      ['2026-02-28', '2032-02-28'],
      ['2026-12-31', '2032-12-31'],
    ],
  },

  // Ireland.
  {
    rule: 'ie-return',
    at: ['ie', 'IE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-03-31', '2026-04-30'],
      ['2026-12-24', '2027-01-23'],
      ['2028-01-31', '2028-03-01'],
    ],
  },
  {
    rule: 'ie-withdrawal',
    at: ['ie', 'IE', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-11-14', '2026-11-28'],
      ['2026-12-19', '2027-01-02'],
    ],
  },
  {
    rule: 'ie-withdrawal',
    at: ['ie', 'FR', 'defective'],
    from: 'delivered',
    days: [['2028-02-16', '2028-03-01']],
  },
  {
    rule: 'ie-withdrawal-refund',
    at: ['ie', 'IE', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-10-31', '2026-11-15'],
      ['2026-12-18', '2027-01-02'],
      ['2028-02-17', '2028-03-03'],
    ],
  },
  {
    rule: 'ie-reject',
    at: ['ie', 'IE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-12-15', '2027-01-14'],
      ['2028-01-30', '2028-02-29'],
      ['2026-10-31', '2026-11-30'],
    ],
  },
  {
    rule: 'ie-guarantee',
    at: ['ie', 'IE', 'defective'],
    from: 'delivered',
    days: [
      ['2028-02-29', '2034-02-28'],
      ['2026-12-31', '2032-12-31'],
      ['2022-02-28', '2028-02-28'],
    ],
  },
  {
    rule: 'ie-presumption',
    at: ['ie', 'IE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-22', '2027-11-22'],
      ['2028-02-29', '2029-02-28'],
      ['2027-02-28', '2028-02-28'],
    ],
  },
  {
    rule: 'ie-mediation',
    at: ['ie', 'IE', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'letter-sent',
    days: [
      ['2026-11-21', '2027-11-21'],
      ['2026-12-31', '2027-12-31'],
      ['2028-02-29', '2029-02-28'],
    ],
  },
  {
    rule: 'uk-answer',
    at: ['uk', 'GB', 'defective'],
    from: 'letter-sent',
    days: [
      ['2026-10-05', '2026-10-20'],
      ['2026-12-17', '2027-01-01'],
      ['2028-02-14', '2028-02-29'],
    ],
  },
];
