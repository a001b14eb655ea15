// One full case a problem: what a reader of that shop could give is given. The specimens are written from them.
import type { Case } from '../../src/domain/case/case.ts';
import { EVENTS, PROBLEMS, type ProblemId } from '../../src/domain/claim/claim.ts';
import { LETTER_LANGUAGES, STAGES, textOf } from '../../src/domain/letter/letter.ts';
import type { Channel, LetterLanguage, StageId } from '../../src/domain/letter/letter.ts';
import { policies, write } from '../facts.ts';
import { DELIVERY_CASES } from './cases/delivery.ts';
import { GOODS_CASES } from './cases/goods.ts';
import { MONEY_CASES } from './cases/money.ts';
import { RETURN_CASES } from './cases/returns.ts';

export const FULL_CASES: Record<ProblemId, Case> = {
  ...DELIVERY_CASES,
  ...GOODS_CASES,
  ...RETURN_CASES,
  ...MONEY_CASES,
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

/** Problems whose letters are kept at every stage and in every language: one each about a parcel, goods and money. */
const AT_EVERY_STAGE: readonly ProblemId[] = ['marked-delivered', 'defective', 'refund-missing'];

/** Languages in which every first letter and every request to Amazon is kept. */
const IN_FULL: readonly LetterLanguage[] = ['en', 'zh-TW'];

/** Problems for which a request under the A-to-z Guarantee can be made, as the fact says. */
function coveredProblems(): readonly ProblemId[] {
  const covered = policies.find(({ id }) => id === 'az-claim-window')?.scope.problems ?? [];
  return covered === 'any' ? PROBLEMS : covered;
}

function isKept(language: LetterLanguage, stage: StageId, problem: ProblemId): boolean {
  if (AT_EVERY_STAGE.includes(problem) || stage === 'formal-claim') return true;
  return stage === 'guarantee-claim' && IN_FULL.includes(language) && coveredProblems().includes(problem);
}

/**
 * The letters that are kept under `test/letters/specimens`. The sentences that differ from problem to problem
 * all stand in the first letter and in the request; the later stages differ by stage, so three problems show them.
 */
export const SPECIMENS = LETTER_LANGUAGES.flatMap((language) =>
  STAGES.flatMap((stage) => PROBLEMS.map((problem) => [language, stage, problem] as const)),
).filter((letter) => isKept(...letter));

/** Path of a specimen inside `test/letters/specimens`. */
export const specimenPath = (language: LetterLanguage, stage: StageId, problem: ProblemId) =>
  `${language}/${stage}-${problem}.txt`;
