import { z } from 'astro/zod';
import { EVENTS, PAYMENTS, PROBLEMS } from '../domain/claim/claim.ts';
import { NOTES } from '../domain/claim/notes.ts';
import { STEP_IDS } from '../domain/claim/route.ts';
import { CLOCKS, RIGHTS, UNITS, type Fact as CountedFact } from '../domain/shop/fact.ts';

const help = (remedy: string) => ({ error: remedy });

/** A sentence in both languages of the site. A sentence in one language only stops the build. */
export const bilingual = z.strictObject({
  en: z.string(help('Write the English sentence under "en".')).min(1, 'The English sentence is empty: write it.'),
  'zh-TW': z
    .string(
      help(
        'Write the Traditional Chinese sentence under "zh-TW". Both languages say the same, or neither is published.',
      ),
    )
    .min(1, 'The Chinese sentence is empty: write it.'),
});

/** The date of a source or of a check: a year, or a year and month. */
const month = z
  .string(help('Give a date as YYYY or YYYY-MM.'))
  .regex(/^\d{4}(-\d{2}){0,2}$/, 'Give a date as YYYY, YYYY-MM or YYYY-MM-DD.');

export const source = z.strictObject({
  url: z
    .string(help('A source needs its address under "url".'))
    .regex(/^(https:\/\/|\/)/, 'An address starts with https://'),
  title: z.string(help('A source needs a "title".')).min(1),
  /** Date of the archived copy or of the text itself. `unknown` is an answer. */
  asOf: z.union([month, z.literal('unknown')]),
});

/** Checked on, how sure, from where: what a fact needs before anybody may act on it. */
export const provenance = {
  sources: z
    .array(source, help('Add "sources": a fact without a source is not published.'))
    .min(1, 'Add at least one source, or take the fact out: without one it is not published.'),
  checked: month,
  confidence: z.enum(['high', 'medium', 'low']),
  /** What may differ or have changed. A fact of low confidence must have one. */
  caveat: bilingual.nullable(),
};

const ids = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.union([z.literal('any'), z.array(z.enum(list)).min(1)]).default('any');

const scope = z
  .strictObject({
    problems: ids(PROBLEMS),
    opponents: ids(['amazon', 'seller']),
    payments: ids(PAYMENTS),
    residents: z.union([z.literal('any'), z.array(z.string().regex(/^[A-Z]{2}(-[A-Z]{2,3})?$/)).min(1)]).default('any'),
    validFrom: z.iso.date().nullable().default(null),
    validUntil: z.iso.date().nullable().default(null),
  })
  .prefault({});

const rule = z.strictObject({
  clock: z.enum(CLOCKS),
  value: z.number().int().positive(),
  unit: z.enum(UNITS),
  from: z.enum(EVENTS),
  means: z.enum(['last-day', 'earliest-day', 'their-last-day']),
  nature: z.enum(['hard', 'outer', 'customary', 'advisory']),
  onlyIf: z.boolean().default(false),
  eventDay: z.enum(['not-counted', 'counted']).default('not-counted'),
  wait: z
    .strictObject({ value: z.number().int().positive(), unit: z.enum(UNITS) })
    .nullable()
    .default(null),
  holidays: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Name the country of the holidays as two capital letters.')
    .nullable()
    .default(null),
});

const right = z.strictObject({
  kind: z.enum(RIGHTS),
  citation: z.string().min(1),
  until: z.string().nullable().default(null),
});

/** One fact: the sentence in both languages, where it comes from, and what the engine may do with it. */
export const fact = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, 'Ids are written by hand in small letters with hyphens.'),
    statement: bilingual,
    /** A short name of the clock or right, as a card shows it. Needed where there is a rule. */
    label: bilingual.nullable().default(null),
    /** What a reader can do until, or from, that day: "request an A-to-z refund". Needed where there is a rule. */
    action: bilingual.nullable().default(null),
    /** What is left once the day has passed. Needed for a rule with a last day. */
    whatIsLeft: bilingual.nullable().default(null),
    law: z.string().nullable().default(null),
    ...provenance,
    scope,
    rule: rule.nullable().default(null),
    right: right.nullable().default(null),
    /** The step of the route that rests on this fact. */
    road: z.enum(STEP_IDS).nullable().default(null),
    /** `how-long`: the fact says how long that step usually takes. */
    about: z.literal('how-long').nullable().default(null),
    /** What somebody in a special position must know, and this fact says. */
    note: z.enum(NOTES).nullable().default(null),
    /** The clock that this fact denies: it says that there is no such right. */
    denies: z.enum(CLOCKS).nullable().default(null),
  })
  .superRefine((value, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message: `${value.id}: ${message}` });
    if (value.confidence === 'low' && value.caveat === null)
      say('a fact of low confidence is shown only with its caveat: write one.');
    if (value.rule !== null && (value.label === null || value.action === null))
      say('a rule needs a "label" and an "action" in both languages, so that its card can be read.');
    if (value.about !== null && value.road === null) say('a fact about a step needs the step under "road".');
    if (value.denies !== null && value.rule !== null) say('a fact that denies a clock has no "rule": it gives no day.');
    if (value.rule?.means === 'last-day' && value.whatIsLeft === null)
      say('say under "whatIsLeft" what a reader can still do when this day has passed.');
  });

export type Fact = z.output<typeof fact>;
export type Bilingual = z.output<typeof bilingual>;
export type Source = z.output<typeof source>;

/** Holds the schema to what the engine expects: a difference is a type error here. */
export const asCounted = (published: Fact): CountedFact => published;
