// What card networks, banks and the laws about them give, whichever shop it was. Counted on a calendar.
import type { Example } from './example.ts';

export const CARDS: readonly Example[] = [
  // The card networks.
  {
    rule: 'card-120-not-received',
    at: ['us', 'TW', 'marked-delivered'],
    from: 'latest-estimate',
    days: [
      ['2026-10-02', '2027-01-30'],
      ['2026-10-31', '2027-02-28'],
    ],
  },
  {
    rule: 'card-120-not-received',
    at: ['uk', 'GB', 'not-delivered'],
    with: { payment: 'debit-card' },
    from: 'latest-estimate',
    days: [
      ['2027-11-01', '2028-02-29'],
      ['2027-11-02', '2028-03-01'],
    ],
  },
  {
    rule: 'card-120-goods',
    at: ['jp', 'HK', 'defective'],
    from: 'delivered',
    days: [
      ['2026-09-05', '2027-01-03'],
      ['2026-12-31', '2027-04-30'],
    ],
  },
  {
    rule: 'card-120-goods',
    at: ['de', 'DE', 'counterfeit'],
    with: { payment: 'wallet' },
    from: 'delivered',
    days: [
      ['2027-11-02', '2028-03-01'],
      ['2028-02-29', '2028-06-28'],
    ],
  },
  {
    rule: 'card-540',
    at: ['us', 'US', 'refund-missing'],
    from: 'charged',
    days: [
      ['2026-09-15', '2028-03-08'],
      ['2026-12-31', '2028-06-23'],
    ],
  },
  {
    rule: 'card-540',
    at: ['au', 'AU', 'subscription'],
    with: { payment: 'debit-card' },
    from: 'charged',
    days: [
      ['2025-03-01', '2026-08-23'],
      ['2028-02-29', '2029-08-22'],
    ],
  },

  // Laws and banks of one country.
  {
    rule: 'us-card-billing-error',
    at: ['us', 'US', 'marked-delivered'],
    from: 'statement',
    days: [
      ['2026-10-05', '2026-12-04'],
      ['2026-12-31', '2027-03-01'],
    ],
  },
  {
    rule: 'us-card-billing-error',
    at: ['uk', 'US', 'marked-delivered'],
    from: 'statement',
    days: [['2027-12-31', '2028-02-29']],
  },
  {
    rule: 'us-card-billing-error',
    at: ['jp', 'US', 'not-delivered'],
    from: 'statement',
    days: [['2026-01-31', '2026-04-01']],
  },
  {
    rule: 'hk-bank-60',
    at: ['jp', 'HK', 'refund-missing'],
    from: 'statement',
    days: [['2026-10-01', '2026-11-30']],
  },
  {
    rule: 'hk-bank-60',
    at: ['us', 'HK', 'marked-delivered'],
    from: 'statement',
    days: [
      ['2026-12-31', '2027-03-01'],
      ['2028-01-01', '2028-03-01'],
    ],
  },
  {
    rule: 'hk-bank-60',
    at: ['uk', 'HK', 'defective'],
    with: { payment: 'debit-card' },
    from: 'statement',
    days: [['2027-07-15', '2027-09-13']],
  },
  {
    rule: 'au-card-45',
    at: ['us', 'AU', 'marked-delivered'],
    from: 'charged',
    days: [
      ['2026-10-05', '2026-11-19'],
      ['2026-12-31', '2027-02-14'],
    ],
  },
  {
    rule: 'au-card-45',
    at: ['au', 'AU', 'defective'],
    with: { payment: 'debit-card' },
    from: 'charged',
    days: [
      ['2028-01-15', '2028-02-29'],
      ['2027-01-15', '2027-03-01'],
    ],
  },
  {
    rule: 'mx-card-90',
    at: ['mx', 'MX', 'charged-wrongly'],
    from: 'statement',
    days: [
      ['2026-11-08', '2027-02-06'],
      ['2026-11-30', '2027-02-28'],
    ],
  },
  {
    rule: 'mx-card-90',
    at: ['us', 'MX', 'subscription'],
    with: { payment: 'debit-card' },
    from: 'statement',
    days: [
      ['2027-12-01', '2028-02-29'],
      ['2026-05-31', '2026-08-29'],
    ],
  },

  // Quebec and Ontario: the merchant's fifteen days go by first, then sixty are the buyer's.
  {
    rule: 'ca-card-quebec-opens',
    at: ['ca', 'CA-QC', 'late'],
    from: 'cancelled',
    days: [
      ['2026-09-01', '2026-09-17'],
      ['2026-12-16', '2027-01-01'],
      ['2028-02-13', '2028-02-29'],
    ],
  },
  {
    rule: 'ca-card-quebec',
    at: ['ca', 'CA-QC', 'not-delivered'],
    from: 'cancelled',
    days: [
      ['2026-10-05', '2026-12-19'],
      ['2026-12-16', '2027-03-01'],
      ['2027-12-16', '2028-02-29'],
    ],
  },
  {
    rule: 'ca-card-ontario-opens',
    at: ['ca', 'CA-ON', 'late'],
    from: 'cancelled',
    days: [
      ['2026-09-01', '2026-09-17'],
      ['2026-12-16', '2027-01-01'],
      ['2028-02-13', '2028-02-29'],
    ],
  },
  {
    rule: 'ca-card-ontario',
    at: ['ca', 'CA-ON', 'not-delivered'],
    from: 'cancelled',
    days: [
      ['2026-10-05', '2026-12-19'],
      ['2026-12-16', '2027-03-01'],
      ['2027-12-16', '2028-02-29'],
    ],
  },

  // Direct debits, payments that nobody authorised, and what banks say about them.
  {
    rule: 'pay-eu-direct-debit',
    at: ['de', 'DE', 'defective'],
    with: { payment: 'direct-debit' },
    from: 'charged',
    days: [
      ['2026-10-01', '2026-11-26'],
      ['2026-11-06', '2027-01-01'],
    ],
  },
  {
    rule: 'pay-eu-direct-debit',
    at: ['it', 'AT', 'marked-delivered'],
    with: { payment: 'direct-debit' },
    from: 'charged',
    days: [['2028-01-05', '2028-03-01']],
  },
  // Thirteen months end on the same number, or on the last day of the month.
  {
    rule: 'pay-eu-unauthorised',
    at: ['us', 'FR', 'charged-wrongly'],
    from: 'charged',
    days: [
      ['2026-10-05', '2027-11-05'],
      ['2027-01-31', '2028-02-29'],
      ['2026-12-31', '2028-01-31'],
    ],
  },
  {
    rule: 'uk-unauthorised',
    at: ['uk', 'GB', 'charged-wrongly'],
    with: { payment: 'bank-transfer' },
    from: 'charged',
    days: [
      ['2026-10-05', '2027-11-05'],
      ['2027-01-31', '2028-02-29'],
      ['2026-12-31', '2028-01-31'],
    ],
  },
  {
    rule: 'us-unauthorised-debit',
    at: ['us', 'US', 'charged-wrongly'],
    with: { payment: 'debit-card' },
    from: 'statement',
    days: [
      ['2026-10-05', '2026-12-04'],
      ['2026-12-31', '2027-03-01'],
      ['2027-12-31', '2028-02-29'],
    ],
  },
  {
    rule: 'jp-unauthorised',
    at: ['jp', 'JP', 'charged-wrongly'],
    from: 'charged',
    days: [
      ['2026-10-05', '2026-12-04'],
      ['2026-12-31', '2027-03-01'],
      ['2028-01-01', '2028-03-01'],
    ],
  },
  // Over a weekend, over New Year, and over a leap day; no public holiday is counted out.
  {
    rule: 'in-unauthorised',
    at: ['in', 'IN', 'charged-wrongly'],
    with: { payment: 'debit-card' },
    from: 'charged',
    days: [
      ['2026-10-05', '2026-10-08'],
      ['2026-11-20', '2026-11-25'],
      ['2026-12-31', '2027-01-05'],
      ['2028-02-26', '2028-03-01'],
    ],
  },
  {
    rule: 'tw-card-120',
    at: ['us', 'TW', 'defective'],
    from: 'latest-estimate',
    days: [
      ['2026-10-02', '2027-01-30'],
      ['2026-11-02', '2027-03-02'],
    ],
  },
  {
    rule: 'tw-card-120',
    at: ['jp', 'TW', 'not-delivered'],
    from: 'latest-estimate',
    days: [['2027-11-01', '2028-02-29']],
  },
];
