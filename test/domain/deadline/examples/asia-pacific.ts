// The laws of Taiwan, Japan, India and Singapore, and Amazon's windows there and in Australia. Counted on a calendar.
import type { Example } from './example.ts';

export const ASIA_PACIFIC: readonly Example[] = [
  // Taiwan.
  {
    rule: 'tw-withdrawal',
    at: ['us', 'TW', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-26', '2026-12-03'],
      ['2026-12-26', '2027-01-02'],
    ],
  },
  {
    rule: 'tw-withdrawal',
    at: ['jp', 'TW', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2028-02-22', '2028-02-29'],
      ['2026-02-22', '2026-03-01'],
    ],
  },
  {
    rule: 'tw-defect-six-months',
    at: ['us', 'TW', 'defective'],
    from: 'contacted-seller',
    days: [
      ['2026-10-31', '2027-04-30'],
      ['2026-08-31', '2027-02-28'],
      ['2027-08-31', '2028-02-29'],
    ],
  },
  {
    rule: 'tw-defect-five-years',
    at: ['us', 'TW', 'defective'],
    from: 'delivered',
    days: [
      ['2026-05-05', '2031-05-05'],
      ['2026-12-31', '2031-12-31'],
      ['2028-02-29', '2033-02-28'],
    ],
  },

  // Japan.
  {
    rule: 'jp-defect-notice',
    at: ['jp', 'JP', 'defective'],
    from: 'discovered',
    days: [
      ['2026-10-10', '2027-10-10'],
      ['2028-02-29', '2029-02-28'],
      ['2026-12-31', '2027-12-31'],
    ],
  },

  // India.
  {
    rule: 'in-return',
    at: ['in', 'IN', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-11-15', '2026-11-22'],
      ['2026-12-27', '2027-01-03'],
    ],
  },
  {
    rule: 'in-return',
    at: ['in', 'IN', 'defective'],
    from: 'delivered',
    days: [['2028-02-23', '2028-03-01']],
  },
  {
    rule: 'in-return-10',
    at: ['in', 'IN', 'defective'],
    from: 'delivered',
    days: [
      ['2026-12-25', '2027-01-04'],
      ['2028-02-19', '2028-02-29'],
      ['2026-10-31', '2026-11-10'],
    ],
  },
  {
    rule: 'in-guarantee',
    at: ['in', 'IN', 'defective'],
    from: 'delivered',
    days: [
      ['2026-09-20', '2028-09-20'],
      ['2028-02-29', '2030-02-28'],
      ['2026-12-31', '2028-12-31'],
    ],
  },
  {
    rule: 'in-grievance-officer',
    at: ['in', 'IN', 'counterfeit'],
    from: 'letter-sent',
    days: [
      ['2026-10-31', '2026-12-01'],
      ['2027-01-31', '2027-03-01'],
      ['2028-01-31', '2028-03-01'],
    ],
  },

  // Australia.
  {
    rule: 'au-return',
    at: ['au', 'AU', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-14', '2026-11-13'],
      ['2026-12-31', '2027-01-30'],
      ['2028-01-31', '2028-03-01'],
    ],
  },

  // Singapore.
  {
    rule: 'sg-return',
    at: ['sg', 'SG', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-17', '2026-11-01'],
      ['2026-12-20', '2027-01-04'],
      ['2028-02-14', '2028-02-29'],
    ],
  },
  {
    rule: 'sg-return-international',
    at: ['sg', 'TW', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'delivered',
    days: [['2026-10-17', '2026-11-16']],
  },
  {
    rule: 'sg-return-international',
    at: ['sg', 'SG', 'changed-mind'],
    with: { soldBy: 'amazon' },
    from: 'delivered',
    days: [
      ['2026-12-02', '2027-01-01'],
      ['2028-01-30', '2028-02-29'],
    ],
  },
  {
    rule: 'sg-presumption',
    at: ['sg', 'SG', 'defective'],
    from: 'delivered',
    days: [
      ['2026-08-31', '2027-02-28'],
      ['2027-08-31', '2028-02-29'],
      ['2026-10-17', '2027-04-17'],
    ],
  },
  {
    rule: 'tw-withdrawal-refund',
    at: ['jp', 'TW', 'refund-missing'],
    from: 'return-received',
    days: [
      ['2026-10-05', '2026-10-21'],
      ['2026-12-16', '2027-01-01'],
      ['2028-02-13', '2028-02-29'],
    ],
  },
];
