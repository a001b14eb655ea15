// What Amazon promises in its own shops, and the days that our letters give. Counted on a calendar.
import type { Example } from './example.ts';

export const AMAZON: readonly Example[] = [
  // A parcel that is said to have come.
  {
    rule: 'del-marked-delivered-48h',
    at: ['us', 'US', 'marked-delivered'],
    from: 'delivered',
    days: [
      ['2026-09-30', '2026-10-02'],
      ['2026-12-31', '2027-01-02'],
      ['2027-02-27', '2027-03-01'],
    ],
  },
  {
    rule: 'del-marked-delivered-48h',
    at: ['us', 'TW', 'marked-delivered'],
    from: 'delivered',
    days: [
      ['2026-12-30', '2027-01-01'],
      ['2026-11-20', '2026-11-22'],
    ],
  },
  {
    rule: 'del-marked-delivered-48h',
    at: ['us', 'GB', 'marked-delivered'],
    from: 'delivered',
    days: [['2028-02-28', '2028-03-01']],
  },

  // The windows for a return.
  {
    rule: 'ret-us-30-days',
    at: ['us', 'US', 'defective'],
    from: 'delivered',
    days: [
      ['2026-09-05', '2026-10-05'],
      ['2026-12-02', '2027-01-01'],
      ['2028-01-30', '2028-02-29'],
    ],
  },
  {
    rule: 'ret-us-30-days',
    at: ['us', 'TW', 'changed-mind'],
    from: 'delivered',
    days: [['2026-10-31', '2026-11-30']],
  },
  {
    rule: 'ret-uk-30-days',
    at: ['uk', 'GB', 'defective'],
    from: 'delivered',
    days: [
      ['2026-01-31', '2026-03-02'],
      ['2026-12-24', '2027-01-23'],
      ['2028-02-29', '2028-03-30'],
    ],
  },
  {
    rule: 'ret-jp-30-days',
    at: ['jp', 'JP', 'defective'],
    from: 'delivered',
    days: [
      ['2028-01-31', '2028-03-01'],
      ['2026-12-01', '2026-12-31'],
      ['2026-08-01', '2026-08-31'],
    ],
  },
  {
    rule: 'ret-de-it-14-days-2024',
    at: ['de', 'DE', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-12-24', '2027-01-07'],
      ['2028-02-15', '2028-02-29'],
      ['2026-11-07', '2026-11-21'],
    ],
  },
  {
    rule: 'ret-de-it-14-days-2024',
    at: ['de', 'DE', 'changed-mind'],
    with: { dates: { ordered: '2024-03-25' } },
    from: 'delivered',
    days: [['2024-03-28', '2024-04-11']],
  },
  {
    rule: 'ret-de-it-14-days-2025',
    at: ['de', 'DE', 'defective'],
    from: 'delivered',
    days: [
      ['2026-11-08', '2026-11-22'],
      ['2026-12-31', '2027-01-14'],
      ['2028-02-16', '2028-03-01'],
    ],
  },
  {
    rule: 'ret-de-it-14-days-2025',
    at: ['de', 'AT', 'changed-mind'],
    with: { dates: { ordered: '2025-06-23' } },
    from: 'delivered',
    days: [['2025-06-25', '2025-07-09']],
  },
  {
    rule: 'ret-it-14-days-2024',
    at: ['it', 'IT', 'changed-mind'],
    from: 'delivered',
    days: [
      ['2026-02-15', '2026-03-01'],
      ['2026-12-18', '2027-01-01'],
      ['2028-02-29', '2028-03-14'],
    ],
  },
  {
    rule: 'ret-it-14-days-2024',
    at: ['it', 'IT', 'changed-mind'],
    with: { dates: { ordered: '2024-03-25' } },
    from: 'delivered',
    days: [['2024-03-31', '2024-04-14']],
  },
  {
    rule: 'ret-it-14-days-2025',
    at: ['it', 'IT', 'defective'],
    from: 'delivered',
    days: [
      ['2026-04-20', '2026-05-04'],
      ['2026-12-19', '2027-01-02'],
      ['2028-02-17', '2028-03-02'],
    ],
  },
  {
    rule: 'ret-it-14-days-2025',
    at: ['it', 'IT', 'defective'],
    with: { dates: { ordered: '2025-06-23' } },
    from: 'delivered',
    days: [['2025-06-30', '2025-07-14']],
  },

  // A refund after a return.
  {
    rule: 'ref-us-overall-30-days',
    at: ['us', 'US', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-11-01', '2026-12-02'],
      ['2026-12-31', '2027-01-31'],
      ['2028-01-31', '2028-03-02'],
    ],
  },
  {
    rule: 'ref-uk-14-days',
    at: ['uk', 'GB', 'refund-missing'],
    from: 'returned',
    days: [
      ['2028-02-20', '2028-03-06'],
      ['2026-12-21', '2027-01-05'],
      ['2026-01-31', '2026-02-15'],
    ],
  },
  {
    rule: 'ref-es-14-days',
    at: ['es', 'ES', 'refund-partial'],
    from: 'returned',
    days: [
      ['2026-09-25', '2026-10-10'],
      ['2026-12-26', '2027-01-10'],
      ['2028-02-15', '2028-03-01'],
    ],
  },

  // The A-to-z Guarantee: when it opens, when it closes, and the appeal.
  {
    rule: 'az-contact-seller-first',
    at: ['us', 'TW', 'marked-delivered'],
    from: 'contacted-seller',
    days: [
      ['2026-10-03', '2026-10-05'],
      ['2027-02-28', '2027-03-02'],
    ],
  },
  {
    rule: 'az-contact-seller-first',
    at: ['de', 'DE', 'late'],
    from: 'contacted-seller',
    days: [
      ['2026-12-30', '2027-01-01'],
      ['2028-02-27', '2028-02-29'],
    ],
  },
  {
    rule: 'az-contact-seller-first',
    at: ['jp', 'JP', 'import-fees'],
    from: 'contacted-seller',
    days: [['2026-11-27', '2026-11-29']],
  },
  {
    rule: 'az-damaged-defective-different',
    at: ['uk', 'GB', 'defective'],
    from: 'return-requested',
    days: [
      ['2026-12-31', '2027-01-02'],
      ['2028-02-28', '2028-03-01'],
    ],
  },
  {
    rule: 'az-damaged-defective-different',
    at: ['us', 'US', 'return-refused'],
    from: 'return-requested',
    days: [
      ['2026-11-28', '2026-11-30'],
      ['2027-02-27', '2027-03-01'],
    ],
  },
  {
    rule: 'az-refund-after-return',
    at: ['uk', 'GB', 'refund-missing'],
    from: 'return-received',
    days: [
      ['2026-09-26', '2026-10-03'],
      ['2026-12-25', '2027-01-01'],
    ],
  },
  {
    rule: 'az-refund-after-return',
    at: ['uk', 'GB', 'refund-partial'],
    from: 'return-received',
    days: [
      ['2028-02-23', '2028-03-01'],
      ['2026-02-22', '2026-03-01'],
    ],
  },
  {
    rule: 'az-not-arrived-3-days',
    at: ['tr', 'TR', 'not-delivered'],
    from: 'latest-estimate',
    days: [
      ['2026-10-09', '2026-10-12'],
      ['2026-12-29', '2027-01-01'],
    ],
  },
  {
    rule: 'az-not-arrived-3-days',
    at: ['ca', 'CA', 'late'],
    from: 'latest-estimate',
    days: [
      ['2026-02-27', '2026-03-02'],
      ['2028-02-27', '2028-03-01'],
    ],
  },
  {
    rule: 'az-claim-window',
    at: ['us', 'TW', 'marked-delivered'],
    from: 'latest-estimate',
    days: [
      ['2026-10-02', '2026-12-31'],
      ['2026-10-03', '2027-01-01'],
    ],
  },
  {
    rule: 'az-claim-window',
    at: ['jp', 'HK', 'defective'],
    from: 'latest-estimate',
    days: [
      ['2026-09-01', '2026-11-30'],
      ['2026-11-30', '2027-02-28'],
    ],
  },
  {
    rule: 'az-claim-window',
    at: ['uk', 'GB', 'refund-missing'],
    from: 'latest-estimate',
    days: [
      ['2027-12-01', '2028-02-29'],
      ['2027-12-02', '2028-03-01'],
    ],
  },
  {
    rule: 'az-appeal-window',
    at: ['us', 'US', 'marked-delivered'],
    from: 'denied',
    days: [['2026-11-01', '2026-12-01']],
  },
  {
    rule: 'az-appeal-window',
    at: ['de', 'DE', 'defective'],
    from: 'denied',
    days: [
      ['2027-01-30', '2027-03-01'],
      ['2028-01-30', '2028-02-29'],
    ],
  },
  {
    rule: 'az-appeal-window',
    at: ['jp', 'JP', 'refund-missing'],
    from: 'denied',
    days: [
      ['2026-12-15', '2027-01-14'],
      ['2026-12-31', '2027-01-30'],
    ],
  },

  // Talks before arbitration, and the answer that our letters ask for.
  {
    rule: 'legal-us-60-day-notice',
    at: ['us', 'TW', 'marked-delivered'],
    from: 'letter-sent',
    days: [['2026-11-22', '2027-01-22']],
  },
  {
    rule: 'legal-us-60-day-notice',
    at: ['us', 'US', 'defective'],
    from: 'letter-sent',
    days: [
      ['2026-12-01', '2027-01-31'],
      ['2026-12-31', '2027-03-02'],
    ],
  },
  {
    rule: 'legal-us-60-day-notice',
    at: ['us', 'ZZ', 'refund-missing'],
    from: 'letter-sent',
    days: [['2027-12-31', '2028-03-01']],
  },
  {
    rule: 'our-answer-days',
    at: ['us', 'TW', 'marked-delivered'],
    from: 'letter-sent',
    days: [['2026-11-22', '2026-12-07']],
  },
  {
    rule: 'our-answer-days',
    at: ['de', 'DE', 'defective'],
    from: 'letter-sent',
    days: [['2026-12-20', '2027-01-04']],
  },
  {
    rule: 'our-answer-days',
    at: ['jp', 'JP', 'refund-missing'],
    from: 'letter-sent',
    days: [
      ['2028-02-20', '2028-03-06'],
      ['2027-02-14', '2027-03-01'],
    ],
  },

  // A-to-z for faulty goods in Japan as elsewhere, and in Germany: two working days there.
  {
    rule: 'az-damaged-defective-different',
    at: ['jp', 'JP', 'defective'],
    from: 'return-requested',
    days: [
      ['2026-10-05', '2026-10-07'],
      ['2026-12-31', '2027-01-02'],
      ['2028-02-27', '2028-02-29'],
    ],
  },
  {
    rule: 'az-goods-return-first-de',
    at: ['de', 'DE', 'damaged'],
    from: 'return-requested',
    days: [
      ['2026-10-05', '2026-10-07'],
      ['2026-11-20', '2026-11-24'],
      ['2026-12-23', '2026-12-28'],
    ],
  },

  // Refunds in Australia (working days, no holiday counted out), Singapore and India.
  {
    rule: 'ref-au-5-business-days',
    at: ['au', 'AU', 'refund-missing'],
    from: 'return-received',
    days: [
      ['2026-10-05', '2026-10-13'],
      ['2026-11-19', '2026-11-27'],
      ['2028-02-24', '2028-03-03'],
    ],
  },
  {
    rule: 'ref-sg-7-days',
    at: ['sg', 'SG', 'refund-missing'],
    from: 'returned',
    days: [
      ['2026-10-05', '2026-10-13'],
      ['2026-12-24', '2027-01-01'],
      ['2028-02-21', '2028-02-29'],
    ],
  },
  {
    rule: 'ref-in-13-days',
    at: ['in', 'IN', 'refund-partial'],
    from: 'returned',
    days: [
      ['2026-10-05', '2026-10-19'],
      ['2026-12-18', '2027-01-01'],
      ['2028-02-15', '2028-02-29'],
    ],
  },
];
