// The laws of Türkiye, Saudi Arabia, Egypt and South Africa, and Amazon's windows there and in the Emirates. Counted on a calendar.
import type { Example } from './example.ts';

export const MIDDLE_EAST_AND_AFRICA: readonly Example[] = [
  // Türkiye.
  {
    rule: 'tr-return',
    at: ['tr', 'TR', 'defective'],
    from: 'delivered',
    days: [
      ['2028-02-01', '2028-03-02'],
      ['2026-12-02', '2027-01-01'],
      ['2026-10-31', '2026-11-30'],
    ],
  },
  {
    rule: 'tr-withdrawal',
    at: ['tr', 'TR', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-12-18', '2027-01-01'],
      ['2026-11-07', '2026-11-21'],
      ['2028-02-15', '2028-02-29'],
    ],
  },
  {
    rule: 'tr-withdrawal-refund',
    at: ['tr', 'TR', 'refund-partial'],
    from: 'return-received',
    days: [
      ['2026-10-20', '2026-11-04'],
      ['2026-12-24', '2027-01-08'],
      ['2028-02-16', '2028-03-02'],
    ],
  },
  {
    rule: 'tr-guarantee',
    at: ['tr', 'TR', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-22', '2028-11-22'],
      ['2028-02-29', '2030-02-28'],
      ['2026-12-31', '2028-12-31'],
    ],
  },
  {
    rule: 'tr-presumption',
    at: ['tr', 'TR', 'defective'],
    from: 'delivered',
    days: [
      ['2026-12-31', '2027-06-30'],
      ['2026-08-31', '2027-02-28'],
      ['2027-08-30', '2028-02-29'],
    ],
  },

  // The United Arab Emirates.
  {
    rule: 'ae-return',
    at: ['ae', 'AE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-12-20', '2027-01-04'],
      ['2026-10-31', '2026-11-15'],
      ['2028-02-14', '2028-02-29'],
    ],
  },

  // Saudi Arabia.
  {
    rule: 'sa-return',
    at: ['sa', 'SA', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-20', '2026-12-05'],
      ['2026-12-17', '2027-01-01'],
      ['2028-02-15', '2028-03-01'],
    ],
  },
  {
    rule: 'sa-withdrawal',
    at: ['sa', 'SA', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-11-26', '2026-12-03'],
      ['2026-12-25', '2027-01-01'],
      ['2028-02-22', '2028-02-29'],
    ],
  },

  // Egypt.
  {
    rule: 'eg-return',
    at: ['eg', 'EG', 'defective'],
    from: 'delivered',
    days: [
      ['2026-02-15', '2026-03-02'],
      ['2026-12-18', '2027-01-02'],
      ['2028-02-14', '2028-02-29'],
    ],
  },
  {
    rule: 'eg-withdrawal',
    at: ['eg', 'EG', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-11-08', '2026-11-22'],
      ['2026-12-19', '2027-01-02'],
      ['2028-02-16', '2028-03-01'],
    ],
  },
  {
    rule: 'eg-withdrawal-refund',
    at: ['eg', 'EG', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-12-26', '2027-01-03'],
      ['2026-10-31', '2026-11-08'],
      ['2028-02-22', '2028-03-01'],
    ],
  },
  {
    rule: 'eg-reject',
    at: ['eg', 'EG', 'defective'],
    from: 'delivered',
    days: [
      ['2026-09-01', '2026-10-01'],
      ['2026-12-31', '2027-01-30'],
      ['2028-01-31', '2028-03-01'],
    ],
  },
  {
    rule: 'eg-guarantee',
    at: ['eg', 'EG', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-27', '2028-11-27'],
      ['2028-02-29', '2030-02-28'],
      ['2026-12-31', '2028-12-31'],
    ],
  },

  // South Africa.
  {
    rule: 'za-return',
    at: ['za', 'ZA', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-08-17', '2026-09-16'],
      ['2026-12-24', '2027-01-23'],
      ['2028-01-31', '2028-03-01'],
    ],
  },
  {
    rule: 'za-withdrawal',
    at: ['za', 'ZA', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-02-22', '2026-03-01'],
      ['2026-12-27', '2027-01-03'],
      ['2028-02-22', '2028-02-29'],
    ],
  },
  {
    rule: 'za-withdrawal-refund',
    at: ['za', 'ZA', 'refund-partial'],
    from: 'cancelled',
    days: [
      ['2026-11-05', '2026-12-06'],
      ['2026-12-02', '2027-01-02'],
      ['2028-01-30', '2028-03-01'],
    ],
  },
  {
    rule: 'za-guarantee',
    at: ['za', 'ZA', 'defective'],
    from: 'delivered',
    days: [
      ['2026-08-31', '2027-02-28'],
      ['2027-08-31', '2028-02-29'],
      ['2026-10-31', '2027-04-30'],
    ],
  },
  // From a Wednesday, a Friday, a Saturday, a Sunday, and over a leap day; no public holiday lies on the way.
  {
    rule: 'za-defect-notice',
    at: ['za', 'ZA', 'damaged'],
    from: 'delivered',
    days: [
      ['2026-12-11', '2026-12-29'],
      ['2026-08-19', '2026-09-02'],
      ['2026-01-30', '2026-02-13'],
      ['2026-07-11', '2026-07-24'],
      ['2026-05-31', '2026-06-12'],
      ['2028-02-18', '2028-03-03'],
    ],
  },
  {
    rule: 'za-mediation',
    at: ['za', 'ZA', 'injury-or-damage'],
    from: 'discovered',
    days: [
      ['2026-11-02', '2029-11-02'],
      ['2028-02-29', '2031-02-28'],
      ['2026-12-31', '2029-12-31'],
    ],
  },

  // Late orders: from the day after the promised one, or after the days that the law gives the seller.
  {
    rule: 'tr-late-delivery',
    at: ['tr', 'TR', 'late'],
    from: 'latest-estimate',
    days: [
      ['2026-10-05', '2026-10-06'],
      ['2026-12-31', '2027-01-01'],
      ['2028-02-28', '2028-02-29'],
    ],
  },
  {
    rule: 'tr-late-30',
    at: ['tr', 'TR', 'not-delivered'],
    from: 'ordered',
    days: [
      ['2026-10-05', '2026-11-05'],
      ['2026-11-30', '2026-12-31'],
      ['2028-01-29', '2028-02-29'],
    ],
  },
  {
    rule: 'tr-late-refund',
    at: ['tr', 'TR', 'late'],
    from: 'cancelled',
    days: [
      ['2026-10-05', '2026-10-20'],
      ['2026-12-17', '2027-01-01'],
      ['2028-02-14', '2028-02-29'],
    ],
  },
  {
    rule: 'eg-late-delivery',
    at: ['eg', 'EG', 'late'],
    from: 'latest-estimate',
    days: [
      ['2026-10-05', '2026-10-06'],
      ['2026-12-31', '2027-01-01'],
      ['2028-02-28', '2028-02-29'],
    ],
  },
  {
    rule: 'eg-late-no-date',
    at: ['eg', 'EG', 'not-delivered'],
    from: 'ordered',
    days: [
      ['2026-10-05', '2026-11-05'],
      ['2026-11-30', '2026-12-31'],
      ['2028-01-29', '2028-02-29'],
    ],
  },
  {
    rule: 'sa-late-delivery',
    at: ['sa', 'SA', 'late'],
    from: 'latest-estimate',
    days: [
      ['2026-10-05', '2026-10-21'],
      ['2026-12-16', '2027-01-01'],
      ['2028-02-13', '2028-02-29'],
    ],
  },
];
