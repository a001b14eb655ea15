import { AMOUNT_LINES, EVENTS } from '../../../domain/claim/claim.ts';
import { questionsFor, sellerOf, type QuestionId } from '../../../domain/case/answers.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { CaseStep } from '../../../domain/case/progress.ts';
import { checklistOf } from '../../../domain/evidence/of-case.ts';
import type { AnswersWords, QuestionsWords } from '../../../words/case/words.ts';
import { fill, type CaseWords, type LetterWords } from '../../../words/tools/words.ts';
import { dateInWords } from '../../../words/words.ts';
import { moneyInWords } from './money.ts';

/** One answer as it is shown: `null` where nothing was answered. */
export interface AnswerRow {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  /** The page and the question or field on it, after the address of the flow. */
  readonly path: string;
}

export interface AnswerGroup {
  readonly step: CaseStep;
  readonly rows: readonly AnswerRow[];
}

/** The words that the rows are made of. */
export interface RowWords {
  readonly caseWords: CaseWords;
  readonly answers: AnswersWords;
  readonly questions: Pick<QuestionsWords, 'seller' | 'forwarder'>;
  readonly letter: Pick<LetterWords, 'fields' | 'amounts'>;
}

/** Everything that was answered, by the page that asks it. Dates, sums and letter fields are listed once they are known. */
export function answerGroups(kept: Case, words: RowWords, currency: string | null): readonly AnswerGroup[] {
  return [
    { step: 'what-happened', rows: questionsFor(kept).map((id) => questionRow(id, kept, words)) },
    { step: 'dates', rows: dateRows(kept, words.caseWords) },
    { step: 'evidence', rows: evidenceRows(kept, words.answers) },
    { step: 'letter', rows: letterRows(kept, words, currency) },
  ];
}

function questionRow(id: QuestionId, kept: Case, { caseWords, questions }: RowWords): AnswerRow {
  const found: Readonly<Record<QuestionId, readonly [label: string, value: string | null]>> = {
    problem: [caseWords.problem.label, kept.problem && caseWords.problem.answers[kept.problem]],
    shop: [caseWords.shop.label, kept.shop && caseWords.shop.answers[kept.shop]],
    seller: [questions.seller.label, questions.seller.answers[sellerOf(kept)]],
    home: [caseWords.home.label, homeInWords(kept, caseWords)],
    forwarder: [questions.forwarder.label, questions.forwarder.answers[kept.shippedBy === 'forwarder' ? 'yes' : 'no']],
    payment: [caseWords.payment.label, caseWords.payment.answers[kept.payment]],
    buyer: [caseWords.buyer.label, caseWords.buyer.answers[kept.buyer]],
    remedy: [caseWords.remedy.label, caseWords.remedy.answers[kept.remedy]],
  };
  const [label, value] = found[id];
  return { id, label, value, path: `what-happened/#${id}` };
}

function homeInWords({ home }: Case, { home: question }: CaseWords): string | null {
  return Object.entries<string>(question.answers).find(([code]) => code === home)?.[1] ?? home;
}

function dateRows({ dates }: Case, { dates: words, language }: CaseWords): readonly AnswerRow[] {
  return EVENTS.flatMap((id) => {
    const day = dates[id];
    const row = { id, label: words[id].label, path: `dates/#date-${id}` };
    return day === undefined ? [] : [{ ...row, value: dateInWords(day, language) }];
  });
}

function evidenceRows(kept: Case, words: AnswersWords): readonly AnswerRow[] {
  const items = checklistOf(kept, null);
  if (items === null) return [];
  const have = items.filter(({ id }) => kept.evidence[id] === 'have').length;
  const value = fill(words.evidenceCount, { have, all: items.length });
  return [{ id: 'evidence', label: words.evidence, value, path: 'evidence/' }];
}

const LONGEST_STORY = 120;

const FIELDS = [
  'name',
  'address',
  'email',
  'number',
  'item',
  'seller',
  'tracking',
  'returnTracking',
  'story',
  'theirReason',
  'newEvidence',
] as const;

function letterRows(kept: Case, { letter, caseWords }: RowWords, currency: string | null): readonly AnswerRow[] {
  const { person, order, words, amounts } = kept;
  const texts = { ...person, ...order, ...words };
  const fields = FIELDS.flatMap((id) => {
    const text = texts[id].trim();
    const short = text.length > LONGEST_STORY ? `${text.slice(0, LONGEST_STORY)}…` : text;
    return text === '' ? [] : [{ id, label: letter.fields[id].label, value: short, path: 'letter/' }];
  });
  const sums = AMOUNT_LINES.flatMap((id) => {
    const minor = amounts[id];
    const row = { id, label: letter.amounts[id], path: 'letter/' };
    return minor === undefined ? [] : [{ ...row, value: moneyInWords(minor, currency, caseWords.locale) }];
  });
  return [...fields, ...sums];
}
