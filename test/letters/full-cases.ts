// One full case a problem: everything that a reader can give is given. The specimens are written from them.
import type { Case } from '../../src/domain/case/case.ts';
import { EVENTS, type ProblemId } from '../../src/domain/claim/claim.ts';
import { EVIDENCE } from '../../src/domain/evidence/checklist.ts';
import { textOf, type Channel, type LetterLanguage, type StageId } from '../../src/domain/letter/letter.ts';
import { caseOf, write } from '../facts.ts';

const ALL_EVIDENCE: Case['evidence'] = Object.fromEntries(EVIDENCE.map((id) => [id, 'have']));

export const FULL_CASES: Record<ProblemId, Case> = {
  'marked-delivered': caseOf({
    problem: 'marked-delivered',
    shop: 'uk',
    home: 'GB',
    soldBy: 'seller',
    shippedBy: 'seller',
    payment: 'credit-card',
    dates: {
      ordered: '2026-09-14',
      charged: '2026-09-15',
      delivered: '2026-09-30',
      'latest-estimate': '2026-10-02',
      'contacted-seller': '2026-10-03',
      statement: '2026-10-05',
      'seller-answered': '2026-10-06',
      'letter-sent': '2026-10-12',
      'refund-promised': '2026-10-15',
      'claim-filed': '2026-10-22',
      denied: '2026-11-05',
    },
    amounts: { price: 74900, shipping: 499 },
    evidence: ALL_EVIDENCE,
    person: { name: 'Priya Nair', address: '7 Orchard Lane\nLeeds\nLS6 2AB', email: 'priya.nair@example.org' },
    order: {
      number: '203-1234567-1234567',
      item: 'Lumo X2 camera',
      seller: 'Harbor Audio',
      tracking: 'QB304112233GB',
      returnTracking: '',
    },
    words: {
      story: 'The photo shows a brown door. Mine is white and has the number 7 on it.',
      theirReason: 'Tracking shows that the package was delivered',
      newEvidence: "A photo of my own door beside the carrier's photo.",
    },
    answerBy: '2026-11-20',
  }),
  defective: caseOf({
    problem: 'defective',
    shop: 'de',
    home: 'DE',
    soldBy: 'amazon',
    shippedBy: 'amazon',
    payment: 'direct-debit',
    remedy: 'replacement',
    dates: {
      ordered: '2026-09-20',
      delivered: '2026-09-23',
      discovered: '2026-10-08',
      'return-requested': '2026-10-09',
      'refund-promised': '2026-10-20',
      'claim-filed': '2026-10-23',
      denied: '2026-11-05',
    },
    amounts: { price: 129900, shipping: 549 },
    evidence: ALL_EVIDENCE,
    person: { name: 'Anna Weber', address: 'Lindenstraße 4\n10969 Berlin', email: 'anna.weber@example.org' },
    order: {
      number: '302-1234567-1234567',
      item: 'Notebook Aster 14',
      seller: 'Technik Hansen',
      tracking: 'DE5544332211',
      returnTracking: '',
    },
    words: {
      story: 'Der Bildschirm bleibt nach dem Einschalten schwarz.',
      theirReason: 'Der Artikel wurde unsachgemäß verwendet',
      newEvidence: 'Der Bericht einer Werkstatt vom 10. November.',
    },
  }),
  'refund-missing': caseOf({
    problem: 'refund-missing',
    shop: 'jp',
    home: 'HK',
    soldBy: 'seller',
    shippedBy: 'amazon',
    payment: 'credit-card',
    dates: {
      ordered: '2026-08-30',
      delivered: '2026-09-05',
      'return-requested': '2026-09-12',
      returned: '2026-09-18',
      'return-received': '2026-09-26',
      'refund-promised': '2026-09-27',
      'contacted-seller': '2026-10-01',
      'claim-filed': '2026-10-23',
      denied: '2026-11-05',
    },
    amounts: { price: 24800, shipping: 500, 'import-fees': 1200, 'return-postage': 1900, refunded: 10000 },
    evidence: ALL_EVIDENCE,
    person: { name: '陳大文', address: '香港中環德輔道中1號', email: 'taiman.chan@example.org' },
    order: {
      number: '250-1234567-1234567',
      item: '電気ケトル',
      seller: '湯沸かし堂',
      tracking: '304112233445',
      returnTracking: '556677889900',
    },
    words: {
      story: '客服在對話中答應全額退款，但只退了一部分。',
      theirReason: '返品の到着を確認できません',
      newEvidence: '退貨包裹的簽收紀錄，日期為2026年9月26日。',
    },
  }),
};

/** The day of each letter, and the road by which it travels. */
const SENT: Record<StageId, { readonly today: string; readonly channel: Channel }> = {
  'formal-claim': { today: '2026-10-12', channel: 'post' },
  'guarantee-claim': { today: '2026-10-22', channel: 'form' },
  'refund-reminder': { today: '2026-11-02', channel: 'email' },
  appeal: { today: '2026-11-22', channel: 'form' },
};

/** What was known on a day: the dates before it. An A-to-z request is about what a seller sold and sent. */
function knownAt(today: string, stage: StageId, full: Case): Case {
  const dates = Object.fromEntries(
    EVENTS.flatMap((id) => ((full.dates[id] ?? today) < today ? [[id, full.dates[id]]] : [])),
  );
  const underGuarantee = stage === 'guarantee-claim' || stage === 'appeal';
  return { ...full, dates, ...(underGuarantee && { soldBy: 'seller', shippedBy: 'seller' }) };
}

/** The letter of the full case as plain text, as it would be sent on its day. */
export async function specimenOf(language: LetterLanguage, stage: StageId, problem: ProblemId): Promise<string> {
  const { today, channel } = SENT[stage];
  const { letter } = await write(knownAt(today, stage, FULL_CASES[problem]), language, { stage, channel, today });
  return textOf(letter);
}

/** Path of a specimen inside `test/letters/specimens`. */
export const specimenPath = (language: LetterLanguage, stage: StageId, problem: ProblemId) =>
  `${language}/${stage}-${problem}.txt`;
