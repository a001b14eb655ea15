import { atom } from 'nanostores';
import { PROBLEMS, type ProblemId } from '../../../domain/claim/claim.ts';
import { withProblem } from '../../../domain/case/answers.ts';
import { EMPTY_CASE, type Case } from '../../../domain/case/case.ts';
import { LETTER_LANGUAGES, STAGES, type LetterLanguage, type StageId } from '../../../domain/letter/letter.ts';
import { REJECTIONS, type RejectionId } from '../../../domain/rejection/rejections.ts';
import { SHOPS, type ShopId } from '../../../domain/shop/shop.ts';
import { parseCase } from '../../../schemas/case.ts';
import { readQuestion, writeQuestion } from '../../../browser/address.ts';
import { now, withTemporal } from '../../../browser/clock.ts';
import { forget, hasStorage, keep, onKeptElsewhere, readKept } from '../../../browser/storage.ts';
import { showResume } from '../../../browser/resume-choice.ts';
import { forgetLetterChoice, readLetterChoice } from './letter-choice.ts';

const KEY = 'claimpath:case';
/** What could not be read is set aside under this key, untouched: nothing is lost. */
const SET_ASIDE = 'claimpath:case-set-aside';

/** What is the matter with keeping the answers, or with the link that was opened. */
export type Trouble = 'blocked' | 'full' | 'damaged' | 'newer' | 'other-tab';

/** Where somebody who came to change one answer goes back to. */
export const RETURNS = ['start', 'check', 'send'] as const;

/** The question that a link may carry: never a person's data. */
export interface LinkedQuestion {
  readonly problem?: ProblemId;
  readonly shop?: ShopId;
  readonly stage?: StageId;
  readonly letter?: LetterLanguage;
  readonly reason?: RejectionId;
  readonly return?: (typeof RETURNS)[number];
}

export const $ready = atom(false);
export const $case = atom<Case>(EMPTY_CASE);
export const $savedAt = atom<Temporal.PlainTime | null>(null);
export const $trouble = atom<Trouble | null>(null);
/** Parts of the link that are on none of our lists, as they were typed. */
export const $unknownParts = atom<readonly string[]>([]);
/** A link that asks something else than the kept case: the reader decides. */
export const $differs = atom<LinkedQuestion | null>(null);
export const $linked = atom<LinkedQuestion>({});

let started: Promise<void> | undefined;

/** Reads the kept case and the link, once a page. */
export function start(): Promise<void> {
  started ??= begin();
  return started;
}

async function begin(): Promise<void> {
  await withTemporal();
  readStored(readKept(KEY));
  readLetterChoice();
  if (!hasStorage()) $trouble.set('blocked');
  readLink();
  onKeptElsewhere(KEY, (text) => {
    readStored(text);
    if ($trouble.get() === null) $trouble.set('other-tab');
  });
  $ready.set(true);
}

function readStored(text: string | null): void {
  if (text === null) {
    $case.set(EMPTY_CASE);
    return;
  }
  const parsed = parseCase(parseJson(text));
  if (parsed.is === 'case') {
    $case.set(parsed.case);
  } else if (parsed.is === 'newer-version') {
    $trouble.set('newer');
  } else {
    keep(SET_ASIDE, text);
    $trouble.set('damaged');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const LISTS: Readonly<Record<keyof LinkedQuestion, readonly string[]>> = {
  problem: PROBLEMS,
  shop: SHOPS,
  stage: STAGES,
  letter: LETTER_LANGUAGES,
  reason: REJECTIONS,
  return: RETURNS,
};

/** Takes from a link only what stands on our own lists; the rest is named and left out. */
export function questionOf(raw: Readonly<Record<string, string>>): { question: LinkedQuestion; unknown: string[] } {
  const parts = Object.entries(raw);
  const known = parts.filter(([key, value]) => isListed(key, value));
  const unknown = parts
    .filter(([key, value]) => !isListed(key, value))
    .map(([key, value]) => `${key}=${value}`.slice(0, 60));
  return { question: Object.fromEntries(known), unknown };
}

function isListed(key: string, value: string): boolean {
  return Object.entries(LISTS).some(([name, list]) => name === key && list.includes(value));
}

/** What a link asks that the case remembers. */
function askedBy({ problem, shop, reason }: LinkedQuestion): Partial<Pick<Case, 'problem' | 'shop' | 'rejection'>> {
  return { ...(problem && { problem }), ...(shop && { shop }), ...(reason && { rejection: reason }) };
}

function readLink(): void {
  const { question, unknown } = questionOf(readQuestion());
  $unknownParts.set(unknown);
  $linked.set(question);
  const kept = $case.get();
  const asked = { problem: kept.problem, shop: kept.shop, rejection: kept.rejection, ...askedBy(question) };
  const news = (['problem', 'shop', 'rejection'] as const).filter((part) => asked[part] !== kept[part]);
  if (news.some((part) => kept[part] !== null)) $differs.set(question);
  else if (news.length > 0)
    change((current) => withProblem({ ...current, shop: asked.shop, rejection: asked.rejection }, asked.problem));
}

/** The reader chose what the link asks; every other answer stays. */
export function takeLink(): void {
  const asked = $differs.get();
  $differs.set(null);
  if (asked === null) return;
  const { problem, ...others } = askedBy(asked);
  change((current) => withProblem({ ...current, ...others }, problem ?? current.problem));
}

export function keepMine(): void {
  $differs.set(null);
}

/** Changes the case and keeps it. A case of a newer version is never overwritten. */
export function change(next: (current: Case) => Case): void {
  const changed = next($case.get());
  $case.set(changed);
  if ($trouble.get() === 'newer') return;
  const kept = keep(KEY, JSON.stringify(changed));
  if (kept === 'kept') {
    $savedAt.set(now());
    if ($trouble.get() === 'full' || $trouble.get() === 'other-tab') $trouble.set(null);
  } else {
    $trouble.set(kept);
  }
}

/** Erases everything that this site keeps of the reader in this browser. */
export function wipe(): void {
  forget(KEY);
  forget(SET_ASIDE);
  forgetLetterChoice();
  showResume(true);
  $case.set(EMPTY_CASE);
  $savedAt.set(null);
  writeQuestion({});
}
