import { routeFor, type StepId } from '../claim/route.ts';
import { deadlinesFor, factsOf, servesHome } from '../deadline/deadlines.ts';
import type { Case } from '../case/case.ts';
import type { Facts } from '../shop/shop.ts';
import type { Letter, LetterLanguage, StageId } from './letter.ts';
import type { LetterPlan } from './plan.ts';
import { FOREIGN_LAWS, mentions, type Theme } from './words-to-avoid.ts';

/** What should be looked at before the letter leaves. Never a ban: the letter can be sent as it is. */
export type WarningId =
  | 'wrong-route'
  | 'too-early'
  | 'too-late'
  | 'right-expired'
  | 'seller-first'
  | 'answer-after-closing'
  | 'date-passed'
  | 'sum-not-positive'
  | 'card-number'
  | 'private-data-to-seller'
  | 'script-differs'
  | 'other-country-law'
  | Theme;

export interface Warning {
  readonly id: WarningId;
  /** Id of the paragraph that it is about. */
  readonly paragraph: string;
  /** The words or the day in question, to be shown with the warning. */
  readonly about: string;
}

/**
 * Reads the letter once more as a careful friend would: routes that are not open, days gone by, sums
 * that cannot be, and what the reader wrote in anger or gave away by mistake.
 *
 * @example
 * reviewLetter(letter, plan, kept, facts) // [{ id: 'date-passed', paragraph: 'deadline', about: '2026-11-01' }]
 */
export function reviewLetter(letter: Letter, plan: LetterPlan, kept: Case, facts: Facts): readonly Warning[] {
  return [
    ...reviewRoute(plan, facts),
    ...reviewSums(plan),
    ...OWN_WORDS.flatMap((own) => reviewWords(own, letter, plan, kept)),
  ];
}

const STEP_OF: Record<StageId, StepId> = {
  'formal-claim': 'formal-letter',
  'guarantee-claim': 'a-to-z',
  'refund-reminder': 'formal-letter',
  appeal: 'a-to-z-appeal',
};

function reviewRoute(plan: LetterPlan, facts: Facts): readonly Warning[] {
  const { stage, claim, today, rights, answerBy, closes } = plan;
  const state = routeFor(claim, facts, today).find((step) => step.id === STEP_OF[stage])?.state;
  const cited = new Set(rights.map((right) => right.fact));
  const lost = factsOf(facts).filter((fact) => fact.right !== null && servesHome(fact, claim) && !cited.has(fact.id));
  const passed = deadlinesFor(claim, facts, today).filter(
    (deadline) => deadline.kind === 'passed' && lost.some((fact) => fact.right?.until === deadline.rule),
  );
  return [
    ...(state?.is === 'not-yours' ? [warning('wrong-route', 'purpose', state.reason)] : []),
    ...(state?.is === 'from' ? [warning('too-early', 'purpose', state.date.toString())] : []),
    ...(state?.is === 'closed' ? [warning('too-late', 'purpose', state.since.toString())] : []),
    ...passed.map((deadline) => warning('right-expired', 'problem', deadline.rule)),
    ...(stage === 'guarantee-claim' && state?.is === 'after' ? [warning('seller-first', 'purpose', state.step)] : []),
    ...(answerBy !== null && closes !== null && Temporal.PlainDate.compare(answerBy, closes) >= 0
      ? [warning('answer-after-closing', 'deadline', closes.toString())]
      : []),
    ...(answerBy !== null && Temporal.PlainDate.compare(answerBy, today) <= 0
      ? [warning('date-passed', 'deadline', answerBy.toString())]
      : []),
  ];
}

function reviewSums({ total, remedy }: LetterPlan): readonly Warning[] {
  const asksForMoney = remedy === 'refund' || remedy === 'price-reduction';
  return asksForMoney && total !== undefined && total <= 0 ? [warning('sum-not-positive', 'remedy', '')] : [];
}

const OWN_WORDS = [
  { paragraph: 'story', read: (kept: Case) => kept.words.story },
  { paragraph: 'new-evidence', read: (kept: Case) => kept.words.newEvidence },
] as const;

function reviewWords(
  own: (typeof OWN_WORDS)[number],
  letter: Letter,
  plan: LetterPlan,
  kept: Case,
): readonly Warning[] {
  const text = own.read(kept);
  if (!letter.paragraphs.some((paragraph) => paragraph.id === own.paragraph) || text.trim() === '') return [];
  const say = (id: WarningId, about: string) => warning(id, own.paragraph, about);
  const parcels = [kept.order.tracking.trim(), kept.order.returnTracking.trim()];
  const privateWords =
    plan.to === 'seller' && plan.channel === 'form'
      ? privateData(text).filter((found) => !parcels.includes(found))
      : [];
  const law = FOREIGN_LAWS.find(({ shop, names }) => shop !== plan.claim.shop && names.test(text));
  return [
    ...cardNumbers(text).map((number) => say('card-number', number)),
    ...privateWords.map((found) => say('private-data-to-seller', found)),
    ...(scriptDiffers(text, letter.language) ? [say('script-differs', '')] : []),
    ...(law === undefined ? [] : [say('other-country-law', text.match(law.names)?.[0] ?? '')]),
    ...mentions(text).map(({ theme, found }) => say(theme, found)),
  ];
}

function warning(id: WarningId, paragraph: string, about: string): Warning {
  return { id, paragraph, about };
}

/** Numbers of the length of a payment card that pass the check digit of ISO/IEC 7812-1 (Luhn). */
export function cardNumbers(text: string): readonly string[] {
  const candidates = text.match(/(?<!\d[ -]?)\d(?:[ -]?\d){12,18}(?![ -]?\d)/g) ?? [];
  return candidates.filter(notAnOrder).filter((candidate) => passesLuhn(candidate.replace(/\D/g, '')));
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function privateData(text: string): readonly string[] {
  const found = text.match(/[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}|(?<!\d|-)\+?\d[\d ()-]{8,}\d(?!\d|-)/gu) ?? [];
  return found.filter(notAnOrder).filter(notAParcel);
}

/** An order number has groups of three, seven and seven digits, a digital one begins D01; the seller has it anyway. */
function notAnOrder(found: string): boolean {
  return !/^\d{2,3}-\d{7}-\d{7}$/.test(found);
}

/** No telephone number has more than 15 digits (ITU-T E.164); numbers of parcels often have. */
function notAParcel(found: string): boolean {
  return found.includes('@') || found.replace(/\D/g, '').length <= 15;
}

const SCRIPTS: Record<LetterLanguage, RegExp> = {
  en: /\p{Script=Latin}/gu,
  de: /\p{Script=Latin}/gu,
  'zh-TW': /\p{Script=Han}/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
};

/**
 * Whether the reader's own words are written in another script than the letter. Chinese in a
 * Japanese letter shares the Han script; it differs where it holds no kana at all.
 */
export function scriptDiffers(text: string, language: LetterLanguage): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  if (language === 'ja' && letters > 12 && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return true;
  if (language === 'zh-TW' && /\p{Script=Hiragana}/u.test(text)) return true;
  return (text.match(SCRIPTS[language])?.length ?? 0) < letters / 2;
}
