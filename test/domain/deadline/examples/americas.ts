// The laws of Canada's provinces, Mexico and Brazil, and Amazon's windows there. Counted on a calendar.
import type { Example } from './example.ts';

export const AMERICAS: readonly Example[] = [
  // Canada.
  {
    rule: 'ca-return',
    at: ['ca', 'CA', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-12-05', '2027-01-04'],
      ['2026-01-31', '2026-03-02'],
      ['2028-01-30', '2028-02-29'],
    ],
  },

  // The thirty days and the fifteen days are the seller's: the buyer may act on the day after.
  {
    rule: 'ca-quebec-late',
    at: ['ca', 'CA-QC', 'late'],
    from: 'latest-estimate',
    days: [
      ['2026-09-01', '2026-10-02'],
      ['2026-11-30', '2026-12-31'],
      ['2028-01-30', '2028-03-01'],
    ],
  },
  {
    rule: 'ca-quebec-late-no-date',
    at: ['ca', 'CA-QC', 'not-delivered'],
    from: 'ordered',
    days: [
      ['2026-09-01', '2026-10-02'],
      ['2026-11-30', '2026-12-31'],
      ['2028-01-30', '2028-03-01'],
    ],
  },
  {
    rule: 'ca-quebec-refund',
    at: ['ca', 'CA-QC', 'late'],
    from: 'cancelled',
    days: [
      ['2026-09-01', '2026-09-17'],
      ['2026-12-16', '2027-01-01'],
      ['2028-02-13', '2028-02-29'],
    ],
  },
  {
    rule: 'ca-ontario-late',
    at: ['ca', 'CA-ON', 'late'],
    from: 'latest-estimate',
    days: [
      ['2026-09-01', '2026-10-02'],
      ['2026-11-30', '2026-12-31'],
      ['2028-01-30', '2028-03-01'],
    ],
  },
  {
    rule: 'ca-ontario-late-no-date',
    at: ['ca', 'CA-ON', 'not-delivered'],
    from: 'ordered',
    days: [
      ['2026-09-01', '2026-10-02'],
      ['2026-11-30', '2026-12-31'],
      ['2028-01-30', '2028-03-01'],
    ],
  },
  {
    rule: 'ca-ontario-refund',
    at: ['ca', 'CA-ON', 'late'],
    from: 'cancelled',
    days: [
      ['2026-09-01', '2026-09-17'],
      ['2026-12-16', '2027-01-01'],
      ['2028-02-13', '2028-02-29'],
    ],
  },

  // Mexico.
  {
    rule: 'mx-return',
    at: ['mx', 'MX', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-01-30', '2026-03-01'],
      ['2026-12-31', '2027-01-30'],
      ['2028-02-28', '2028-03-29'],
    ],
  },
  // From a Wednesday, a Friday, a Saturday, a Sunday, and over a leap day; no public holiday lies on the way.
  {
    rule: 'mx-withdrawal',
    at: ['mx', 'MX', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-11-12', '2026-11-20'],
      ['2026-06-24', '2026-07-01'],
      ['2026-07-31', '2026-08-07'],
      ['2026-11-21', '2026-11-27'],
      ['2026-08-30', '2026-09-04'],
      ['2028-02-25', '2028-03-03'],
    ],
  },
  {
    rule: 'mx-guarantee',
    at: ['mx', 'MX', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-22', '2027-02-20'],
      ['2026-12-31', '2027-03-31'],
      ['2027-12-01', '2028-02-29'],
    ],
  },
  {
    rule: 'mx-mediation',
    at: ['mx', 'MX', 'late'],
    from: 'ordered',
    days: [
      ['2026-09-15', '2027-09-15'],
      ['2026-12-31', '2027-12-31'],
      ['2028-02-29', '2029-02-28'],
    ],
  },

  // Brazil.
  {
    rule: 'br-return',
    at: ['br', 'BR', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'delivered',
    days: [
      ['2026-09-29', '2026-10-29'],
      ['2026-12-24', '2027-01-23'],
      ['2028-01-31', '2028-03-01'],
    ],
  },
  {
    rule: 'br-withdrawal',
    at: ['br', 'BR', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-09-29', '2026-10-06'],
      ['2026-12-28', '2027-01-04'],
    ],
  },
  {
    rule: 'br-withdrawal',
    at: ['br', 'BR', 'defective'],
    from: 'delivered',
    days: [
      ['2028-02-25', '2028-03-03'],
      ['2026-02-21', '2026-02-28'],
    ],
  },
  {
    rule: 'br-guarantee',
    at: ['br', 'BR', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-01', '2026-12-30'],
      ['2026-12-31', '2027-03-31'],
      ['2027-12-02', '2028-03-01'],
    ],
  },
  {
    rule: 'br-guarantee-short',
    at: ['br', 'BR', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-01', '2026-10-31'],
      ['2026-12-15', '2027-01-14'],
      ['2028-01-30', '2028-02-29'],
    ],
  },
  {
    rule: 'br-hidden-defect',
    at: ['br', 'BR', 'defective'],
    from: 'discovered',
    days: [
      ['2027-12-01', '2028-02-29'],
      ['2026-11-30', '2027-02-28'],
      ['2026-08-02', '2026-10-31'],
    ],
  },

  // The United States: what was not shipped. Columbus Day, Thanksgiving and Christmas are no working days.
  {
    rule: 'us-ship-30-days',
    at: ['us', 'US', 'late'],
    from: 'ordered',
    days: [
      ['2026-10-05', '2026-11-05'],
      ['2026-12-01', '2027-01-01'],
      ['2028-01-30', '2028-03-01'],
    ],
  },
  {
    rule: 'us-ship-refund',
    at: ['us', 'US', 'not-delivered'],
    from: 'cancelled',
    days: [
      ['2026-10-01', '2026-10-14'],
      ['2026-11-20', '2026-12-03'],
      ['2026-12-21', '2027-01-01'],
    ],
  },

  // Brazil: from the day after the promised one.
  {
    rule: 'br-late-cancel',
    at: ['br', 'BR', 'late'],
    from: 'latest-estimate',
    days: [
      ['2026-10-05', '2026-10-06'],
      ['2026-12-31', '2027-01-01'],
      ['2028-02-28', '2028-02-29'],
    ],
  },
];
