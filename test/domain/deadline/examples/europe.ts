// The laws of the European Union and its countries, and Amazon's windows there. Counted on a calendar.
import type { Example } from './example.ts';

export const EUROPE: readonly Example[] = [
  // Belgium.
  {
    rule: 'be-return',
    at: ['be', 'BE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-07-02', '2026-08-01'],
      ['2026-12-31', '2027-01-30'],
      ['2028-01-31', '2028-03-01'],
    ],
  },
  {
    rule: 'be-withdrawal',
    at: ['be', 'BE', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-11-01', '2026-11-15'],
      ['2026-12-18', '2027-01-01'],
    ],
  },
  {
    rule: 'be-withdrawal',
    at: ['be', 'LU', 'defective'],
    from: 'delivered',
    days: [['2028-02-15', '2028-02-29']],
  },
  {
    rule: 'be-withdrawal-refund',
    at: ['be', 'BE', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-10-31', '2026-11-15'],
      ['2026-12-23', '2027-01-07'],
      ['2028-02-15', '2028-03-01'],
    ],
  },
  {
    rule: 'be-guarantee',
    at: ['be', 'BE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-12-31', '2028-12-31'],
      ['2028-02-29', '2030-02-28'],
      ['2026-08-29', '2028-08-29'],
    ],
  },
  {
    rule: 'be-presumption',
    at: ['be', 'BE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-07-05', '2028-07-05'],
      ['2026-12-31', '2028-12-31'],
      ['2028-02-29', '2030-02-28'],
    ],
  },
  {
    rule: 'be-presumption',
    at: ['be', 'BE', 'damaged'],
    with: { dates: { ordered: '2022-06-01' } },
    from: 'delivered',
    days: [['2022-06-03', '2024-06-03']],
  },
  {
    rule: 'be-mediation',
    at: ['be', 'BE', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'letter-sent',
    days: [
      ['2026-11-28', '2027-11-28'],
      ['2026-12-31', '2027-12-31'],
      ['2028-02-29', '2029-02-28'],
    ],
  },

  // Germany.
  {
    rule: 'de-return-30',
    at: ['de', 'DE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-08', '2026-12-08'],
      ['2026-12-25', '2027-01-24'],
      ['2028-02-28', '2028-03-29'],
    ],
  },
  {
    rule: 'de-withdrawal',
    at: ['de', 'DE', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-11-08', '2026-11-22'],
      ['2026-12-24', '2027-01-07'],
    ],
  },
  {
    rule: 'de-withdrawal',
    at: ['de', 'AT', 'defective'],
    from: 'delivered',
    days: [['2028-02-16', '2028-03-01']],
  },
  {
    rule: 'de-withdrawal-refund',
    at: ['de', 'DE', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-02-20', '2026-03-07'],
      ['2026-12-31', '2027-01-15'],
      ['2028-02-29', '2028-03-15'],
    ],
  },
  {
    rule: 'de-guarantee',
    at: ['de', 'DE', 'defective'],
    from: 'delivered',
    days: [
      ['2028-02-29', '2030-02-28'],
      ['2026-02-28', '2028-02-28'],
      ['2026-11-22', '2028-11-22'],
    ],
  },
  {
    rule: 'de-presumption',
    at: ['de', 'DE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-09-23', '2027-09-23'],
      ['2028-02-29', '2029-02-28'],
      ['2026-12-31', '2027-12-31'],
    ],
  },
  {
    rule: 'de-mediation',
    at: ['de', 'DE', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'letter-sent',
    days: [
      ['2026-11-22', '2027-11-22'],
      ['2026-12-31', '2027-12-31'],
    ],
  },
  {
    rule: 'de-mediation',
    at: ['de', 'FR', 'refund-missing'],
    with: { soldBy: 'amazon' },
    from: 'letter-sent',
    days: [
      ['2028-02-29', '2029-02-28'],
      ['2027-02-28', '2028-02-28'],
    ],
  },

  // Spain.
  {
    rule: 'es-return',
    at: ['es', 'ES', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-06', '2026-12-06'],
      ['2026-01-31', '2026-03-02'],
      ['2028-02-29', '2028-03-30'],
    ],
  },
  {
    rule: 'es-withdrawal',
    at: ['es', 'ES', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2028-02-16', '2028-03-01'],
      ['2026-12-31', '2027-01-14'],
    ],
  },
  {
    rule: 'es-withdrawal',
    at: ['es', 'PT', 'defective'],
    from: 'delivered',
    days: [['2026-10-18', '2026-11-01']],
  },
  {
    rule: 'es-withdrawal-refund',
    at: ['es', 'ES', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-11-14', '2026-11-29'],
      ['2026-12-18', '2027-01-02'],
      ['2028-02-16', '2028-03-02'],
    ],
  },
  {
    rule: 'es-guarantee',
    at: ['es', 'ES', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-06', '2029-11-06'],
      ['2028-02-29', '2031-02-28'],
      ['2025-02-28', '2028-02-28'],
    ],
  },
  {
    rule: 'es-guarantee',
    at: ['es', 'ES', 'damaged'],
    with: { dates: { ordered: '2022-01-01' } },
    from: 'delivered',
    days: [['2022-01-04', '2025-01-04']],
  },
  {
    rule: 'es-presumption',
    at: ['es', 'ES', 'defective'],
    from: 'delivered',
    days: [
      ['2028-02-29', '2030-02-28'],
      ['2026-11-06', '2028-11-06'],
      ['2026-12-31', '2028-12-31'],
    ],
  },
  {
    rule: 'es-presumption',
    at: ['es', 'ES', 'damaged'],
    with: { dates: { ordered: '2022-01-01' } },
    from: 'delivered',
    days: [['2022-01-04', '2024-01-04']],
  },
  {
    rule: 'es-answer',
    at: ['es', 'ES', 'defective'],
    from: 'letter-sent',
    days: [
      ['2027-01-31', '2027-03-01'],
      ['2028-01-31', '2028-03-01'],
      ['2026-10-31', '2026-12-01'],
      ['2026-12-31', '2027-02-01'],
    ],
  },
  {
    rule: 'es-mediation',
    at: ['es', 'ES', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'letter-sent',
    days: [
      ['2026-11-29', '2027-11-29'],
      ['2027-02-28', '2028-02-28'],
      ['2028-02-29', '2029-02-28'],
    ],
  },

  // France.
  {
    rule: 'fr-return',
    at: ['fr', 'FR', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-05', '2026-12-05'],
      ['2026-12-24', '2027-01-23'],
      ['2028-01-30', '2028-02-29'],
    ],
  },
  {
    rule: 'fr-withdrawal',
    at: ['fr', 'FR', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-10-25', '2026-11-08'],
      ['2028-01-10', '2028-01-24'],
    ],
  },
  {
    rule: 'fr-withdrawal',
    at: ['fr', 'LU', 'defective'],
    from: 'delivered',
    days: [['2028-02-29', '2028-03-14']],
  },
  {
    rule: 'fr-withdrawal-refund',
    at: ['fr', 'FR', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-03-28', '2026-04-12'],
      ['2026-12-17', '2027-01-01'],
      ['2028-02-17', '2028-03-03'],
    ],
  },
  {
    rule: 'fr-guarantee',
    at: ['fr', 'FR', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-05', '2028-11-05'],
      ['2028-02-29', '2030-02-28'],
      ['2027-01-01', '2029-01-01'],
    ],
  },
  {
    rule: 'fr-presumption',
    at: ['fr', 'FR', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-05', '2028-11-05'],
      ['2028-02-29', '2030-02-28'],
      ['2026-02-28', '2028-02-28'],
    ],
  },
  {
    rule: 'fr-mediation-fevad',
    at: ['fr', 'FR', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'letter-sent',
    days: [
      ['2026-11-22', '2027-11-22'],
      ['2026-12-31', '2027-12-31'],
      ['2028-02-29', '2029-02-28'],
    ],
  },
  {
    rule: 'fr-mediation',
    at: ['fr', 'FR', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'letter-sent',
    days: [
      ['2026-10-31', '2027-10-31'],
      ['2027-01-01', '2028-01-01'],
      ['2028-02-29', '2029-02-28'],
    ],
  },

  // Italy.
  {
    rule: 'it-return',
    at: ['it', 'IT', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-24', '2026-11-23'],
      ['2026-12-02', '2027-01-01'],
      ['2028-02-01', '2028-03-02'],
    ],
  },
  {
    rule: 'it-withdrawal',
    at: ['it', 'IT', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-11-07', '2026-11-21'],
      ['2026-12-19', '2027-01-02'],
    ],
  },
  {
    rule: 'it-withdrawal',
    at: ['it', 'MT', 'defective'],
    from: 'delivered',
    days: [['2028-02-15', '2028-02-29']],
  },
  {
    rule: 'it-withdrawal-refund',
    at: ['it', 'IT', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-01-31', '2026-02-15'],
      ['2026-12-24', '2027-01-08'],
      ['2028-02-16', '2028-03-02'],
    ],
  },
  {
    rule: 'it-guarantee',
    at: ['it', 'IT', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-31', '2028-10-31'],
      ['2024-02-29', '2026-02-28'],
      ['2026-12-31', '2028-12-31'],
    ],
  },
  {
    rule: 'it-presumption',
    at: ['it', 'IT', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-24', '2027-10-24'],
      ['2028-02-29', '2029-02-28'],
      ['2027-02-28', '2028-02-28'],
    ],
  },
  {
    rule: 'it-mediation',
    at: ['it', 'IT', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'letter-sent',
    days: [
      ['2026-09-30', '2027-09-30'],
      ['2026-12-31', '2027-12-31'],
      ['2028-02-29', '2029-02-28'],
    ],
  },

  // The Netherlands.
  {
    rule: 'nl-return',
    at: ['nl', 'NL', 'defective'],
    from: 'delivered',
    days: [
      ['2026-06-15', '2026-07-15'],
      ['2026-12-31', '2027-01-30'],
      ['2028-01-31', '2028-03-01'],
    ],
  },
  {
    rule: 'nl-withdrawal',
    at: ['nl', 'NL', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-03-22', '2026-04-05'],
      ['2026-12-20', '2027-01-03'],
    ],
  },
  {
    rule: 'nl-withdrawal',
    at: ['nl', 'DE', 'defective'],
    from: 'delivered',
    days: [['2028-02-29', '2028-03-14']],
  },
  {
    rule: 'nl-withdrawal-refund',
    at: ['nl', 'NL', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-05-17', '2026-06-01'],
      ['2026-12-19', '2027-01-03'],
      ['2028-02-20', '2028-03-06'],
    ],
  },
  {
    rule: 'nl-guarantee',
    at: ['nl', 'NL', 'defective'],
    from: 'delivered',
    days: [
      ['2026-05-31', '2028-05-31'],
      ['2028-02-29', '2030-02-28'],
      ['2026-02-28', '2028-02-28'],
    ],
  },
  {
    rule: 'nl-presumption',
    at: ['nl', 'NL', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-15', '2027-11-15'],
      ['2028-02-29', '2029-02-28'],
      ['2026-12-31', '2027-12-31'],
    ],
  },
  {
    rule: 'nl-presumption',
    at: ['nl', 'NL', 'damaged'],
    with: { dates: { ordered: '2022-04-27' } },
    from: 'delivered',
    days: [['2022-04-29', '2023-04-29']],
  },
  {
    rule: 'nl-defect-notice',
    at: ['nl', 'NL', 'defective'],
    from: 'discovered',
    days: [
      ['2026-06-30', '2026-08-30'],
      ['2026-12-31', '2027-02-28'],
      ['2027-12-31', '2028-02-29'],
      ['2028-02-29', '2028-04-29'],
    ],
  },
  {
    rule: 'nl-mediation',
    at: ['nl', 'NL', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'letter-sent',
    days: [
      ['2026-11-07', '2027-11-07'],
      ['2027-02-28', '2028-02-28'],
      ['2028-02-29', '2029-02-28'],
    ],
  },

  // Poland.
  {
    rule: 'pl-return',
    at: ['pl', 'PL', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-19', '2026-11-18'],
      ['2026-12-01', '2026-12-31'],
      ['2028-02-28', '2028-03-29'],
    ],
  },
  // The consumer office's own days: received on 10 September, until 24 September; on 17 September, until 1 October.
  {
    rule: 'pl-withdrawal',
    at: ['pl', 'PL', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-09-10', '2026-09-24'],
      ['2026-09-17', '2026-10-01'],
    ],
  },
  {
    rule: 'pl-withdrawal',
    at: ['pl', 'CZ', 'defective'],
    from: 'delivered',
    days: [
      ['2026-12-20', '2027-01-03'],
      ['2028-02-16', '2028-03-01'],
    ],
  },
  {
    rule: 'pl-withdrawal-refund',
    at: ['pl', 'PL', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-10-25', '2026-11-09'],
      ['2026-12-21', '2027-01-05'],
      ['2028-02-15', '2028-03-01'],
    ],
  },
  {
    rule: 'pl-guarantee',
    at: ['pl', 'PL', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-01', '2028-11-01'],
      ['2028-02-29', '2030-02-28'],
      ['2026-12-31', '2028-12-31'],
    ],
  },
  {
    rule: 'pl-guarantee',
    at: ['pl', 'PL', 'damaged'],
    with: { dates: { ordered: '2023-01-01' } },
    from: 'delivered',
    days: [['2023-01-03', '2025-01-03']],
  },
  {
    rule: 'pl-presumption',
    at: ['pl', 'PL', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-18', '2028-10-18'],
      ['2028-02-29', '2030-02-28'],
      ['2026-12-31', '2028-12-31'],
    ],
  },
  {
    rule: 'pl-presumption',
    at: ['pl', 'PL', 'damaged'],
    with: { dates: { ordered: '2023-01-01' } },
    from: 'delivered',
    days: [['2023-01-03', '2025-01-03']],
  },
  {
    rule: 'pl-silence',
    at: ['pl', 'PL', 'defective'],
    from: 'letter-sent',
    days: [['2026-11-22', '2026-12-07']],
  },
  {
    rule: 'pl-silence',
    at: ['pl', 'PL', 'marked-delivered'],
    from: 'letter-sent',
    days: [['2026-12-24', '2027-01-08']],
  },
  {
    rule: 'pl-silence',
    at: ['pl', 'PL', 'changed-mind'],
    from: 'letter-sent',
    days: [
      ['2028-02-15', '2028-03-01'],
      ['2026-10-31', '2026-11-15'],
    ],
  },
  {
    rule: 'pl-mediation',
    at: ['pl', 'PL', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'letter-sent',
    days: [
      ['2026-08-31', '2027-08-31'],
      ['2027-01-01', '2028-01-01'],
      ['2028-02-29', '2029-02-28'],
    ],
  },

  // Sweden.
  {
    rule: 'se-return',
    at: ['se', 'SE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-31', '2026-11-30'],
      ['2027-01-29', '2027-02-28'],
      ['2028-02-29', '2028-03-30'],
    ],
  },
  {
    rule: 'se-withdrawal',
    at: ['se', 'SE', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-06-18', '2026-07-02'],
      ['2026-12-26', '2027-01-09'],
    ],
  },
  {
    rule: 'se-withdrawal',
    at: ['se', 'FI', 'defective'],
    from: 'delivered',
    days: [['2028-02-17', '2028-03-02']],
  },
  {
    rule: 'se-withdrawal-refund',
    at: ['se', 'SE', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-07-18', '2026-08-02'],
      ['2026-12-30', '2027-01-14'],
      ['2028-02-28', '2028-03-14'],
    ],
  },
  {
    rule: 'se-guarantee',
    at: ['se', 'SE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-31', '2029-10-31'],
      ['2028-02-29', '2031-02-28'],
      ['2026-12-31', '2029-12-31'],
    ],
  },
  {
    rule: 'se-presumption',
    at: ['se', 'SE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-10-31', '2028-10-31'],
      ['2028-02-29', '2030-02-28'],
      ['2026-02-28', '2028-02-28'],
    ],
  },
  {
    rule: 'se-presumption',
    at: ['se', 'SE', 'damaged'],
    with: { dates: { ordered: '2022-05-01' } },
    from: 'delivered',
    days: [['2022-05-05', '2024-05-05']],
  },
  {
    rule: 'se-defect-notice',
    at: ['se', 'SE', 'defective'],
    from: 'discovered',
    days: [
      ['2026-12-31', '2027-02-28'],
      ['2027-12-30', '2028-02-29'],
      ['2026-11-07', '2027-01-07'],
    ],
  },
  {
    rule: 'se-arn',
    at: ['se', 'SE', 'defective'],
    from: 'letter-sent',
    days: [
      ['2026-11-22', '2027-11-22'],
      ['2027-02-28', '2028-02-28'],
      ['2028-02-29', '2029-02-28'],
    ],
  },
  {
    rule: 'se-mediation',
    at: ['se', 'SE', 'defective'],
    with: { soldBy: 'amazon' },
    from: 'letter-sent',
    days: [
      ['2026-05-31', '2027-05-31'],
      ['2026-12-31', '2027-12-31'],
      ['2028-02-29', '2029-02-28'],
    ],
  },
  {
    rule: 'fr-late-refund',
    at: ['fr', 'FR', 'late'],
    from: 'cancelled',
    days: [
      ['2026-10-05', '2026-10-20'],
      ['2026-12-17', '2027-01-01'],
      ['2028-02-14', '2028-02-29'],
    ],
  },
];
