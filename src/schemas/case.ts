import * as v from 'valibot';
import {
  AMOUNT_LINES,
  BUYERS,
  EVENTS,
  PAYMENTS,
  PROBLEMS,
  REMEDIES,
  SHIPPED_BY,
  SOLD_BY,
} from '../domain/claim/claim.ts';
import { CASE_VERSION, EMPTY_CASE, type Case } from '../domain/case/case.ts';
import { EVIDENCE, EVIDENCE_STATES } from '../domain/evidence/checklist.ts';
import { STAGES } from '../domain/letter/letter.ts';
import { REJECTIONS } from '../domain/rejection/rejections.ts';
import { SHOPS } from '../domain/shop/shop.ts';

const LONGEST_LINE = 300;
const LONGEST_TEXT = 20_000;
const MOST_LETTERS = 100;

const line = v.optional(v.pipe(v.string(), v.maxLength(LONGEST_LINE)), '');
const longText = v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT)), '');

const day = v.pipe(v.string(), v.check(isDay, 'is not a day in the form 2026-11-22'));

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

const maybe = <T extends readonly [string, ...string[]]>(list: T) => v.optional(v.nullable(v.picklist(list)), null);
const some = <const T extends readonly string[], const D extends T[number]>(list: T, usual: D) =>
  v.optional(v.picklist(list), usual);
const each = <const T extends readonly string[], S extends v.GenericSchema>(keys: T, value: S) =>
  v.optional(v.strictObject(v.entriesFromList(keys, v.optional(value))));

/** Version 2 of the case file. Every field may be left out; a field that we do not know is an error. */
const caseFile = v.strictObject({
  version: v.literal(CASE_VERSION),
  problem: maybe(PROBLEMS),
  shop: maybe(SHOPS),
  home: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z]{2,3})?$/, 'is not a country code such as TW or CA-QC'))),
    null,
  ),
  soldBy: some(SOLD_BY, 'unknown'),
  shippedBy: some(SHIPPED_BY, 'unknown'),
  payment: some(PAYMENTS, 'unknown'),
  buyer: some(BUYERS, 'purchaser'),
  remedy: some(REMEDIES, 'refund'),
  dates: each(EVENTS, day),
  amounts: each(AMOUNT_LINES, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))),
  evidence: each(EVIDENCE, v.picklist(EVIDENCE_STATES)),
  person: v.optional(v.strictObject({ name: line, address: longText, email: line }), {}),
  order: v.optional(
    v.strictObject({ number: line, item: line, seller: line, tracking: line, returnTracking: line }),
    {},
  ),
  words: v.optional(v.strictObject({ story: longText, theirReason: longText, newEvidence: longText }), {}),
  answerBy: v.optional(v.nullable(day), null),
  rejection: maybe(REJECTIONS),
  sent: v.optional(
    v.pipe(
      v.array(v.strictObject({ stage: v.picklist(STAGES), on: day, answerBy: v.optional(v.nullable(day), null) })),
      v.maxLength(MOST_LETTERS),
    ),
    [],
  ),
});

/** A case, or a stated problem: which field, and what is the matter with it. */
export type ParsedCase =
  | { readonly is: 'case'; readonly case: Case }
  | { readonly is: 'not-a-case' }
  | { readonly is: 'newer-version' }
  | { readonly is: 'damaged'; readonly field: string; readonly why: string };

/** Turns a case of one version into the next. The first entry leads from version 1 to 2. */
type Migration = (older: Record<string, unknown>) => Record<string, unknown>;

/** Oldest first. Version 2 added the reason of a refusal and the letters that were sent: older cases have neither. */
export const migrations: readonly Migration[] = [(first) => ({ ...first, version: 2 })];

/**
 * The one gate for a case from outside: storage, a file, another tab. Nothing else reads raw data.
 *
 * @example
 * parseCase({ version: 2, problem: 'defective', shop: 'de' }) // { is: 'case', case: { …, soldBy: 'unknown' } }
 * parseCase({ version: 2, dates: { delivered: '2025-02-30' } }) // { is: 'damaged', field: 'dates.delivered', … }
 */
export function parseCase(outside: unknown): ParsedCase {
  if (typeof outside !== 'object' || outside === null || Array.isArray(outside)) return { is: 'not-a-case' };
  const version: unknown = Reflect.get(outside, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { is: 'not-a-case' };
  if (version > CASE_VERSION) return { is: 'newer-version' };

  const current = migrations
    .slice(version - 1)
    .reduce<Record<string, unknown>>((older, step) => step(older), { ...outside });
  const parsed = v.safeParse(caseFile, current);
  if (parsed.success) return { is: 'case', case: { ...EMPTY_CASE, ...withoutHoles(parsed.output) } };
  const issue = parsed.issues[0];
  return { is: 'damaged', field: v.getDotPath(issue) ?? '', why: issue.message };
}

/** Valibot gives optional keys as `T | undefined`; our types leave them out instead. */
function withoutHoles(output: v.InferOutput<typeof caseFile>): Case {
  const dense = (record: object = {}) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  const { dates, amounts, evidence, ...rest } = output;
  return { ...rest, dates: dense(dates), amounts: dense(amounts), evidence: dense(evidence) };
}
