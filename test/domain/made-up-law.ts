// Facts, bodies and places that no law knows, for what the data has no example of, and law by chance.
import fc from 'fast-check';
import { EVENTS, PAYMENTS, PROBLEMS } from '../../src/domain/claim/claim.ts';
import { NOTES } from '../../src/domain/claim/notes.ts';
import { STEP_IDS } from '../../src/domain/claim/route.ts';
import { CLOCKS, UNITS, type Fact, type Rule, type Scope } from '../../src/domain/shop/fact.ts';
import type { Body, Country, Facts, Holidays, Place, PlaceId } from '../../src/domain/shop/shop.ts';

export interface FactParts extends Partial<Omit<Fact, 'scope' | 'rule'>> {
  readonly scope?: Partial<Scope>;
  readonly rule?: Partial<Rule> | null;
}

/** A fact that speaks of everybody, and yields a day only where a rule is given. */
export function fact({ scope, rule, ...parts }: FactParts): Fact {
  return {
    id: 'made-up',
    confidence: 'high',
    scope: {
      problems: 'any',
      opponents: 'any',
      payments: 'any',
      residents: 'any',
      validFrom: null,
      validUntil: null,
      ...scope,
    },
    rule: rule === undefined || rule === null ? null : ruleOf(rule),
    right: null,
    road: null,
    about: null,
    note: null,
    denies: null,
    ...parts,
  };
}

/** Ten calendar days from the delivery, hard, for a return, unless it is said otherwise. */
function ruleOf(parts: Partial<Rule>): Rule {
  return {
    clock: 'return-window',
    value: 10,
    unit: 'calendar-days',
    from: 'delivered',
    means: 'last-day',
    nature: 'hard',
    onlyIf: false,
    eventDay: 'not-counted',
    wait: null,
    holidays: null,
    ...parts,
  };
}

export function body(parts: Partial<Body>): Body {
  return {
    id: 'somebody',
    kind: 'mediation',
    url: `https://example.org/${parts.id ?? 'somebody'}`,
    residents: 'any',
    against: ['amazon', 'seller'],
    binding: null,
    ...parts,
  };
}

export function place(id: PlaceId, country: Country, parts: Partial<Place> = {}): Place {
  return { id, country, currency: 'USD', facts: [], bodies: [], smallClaims: false, ...parts };
}

/** The law of a shop in the United States, for a buyer at home there, unless it is said otherwise. */
export function lawOf(facts: readonly Fact[], parts: Partial<Facts> = {}): Facts {
  const shop = place('us', 'US', { facts });
  return { shop, home: shop, policies: [], holidays: {}, ...parts };
}

const HOLIDAYS: Holidays = { firstYear: 2025, lastYear: 2026, days: ['2025-05-01', '2026-01-01', '2026-05-01'] };

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 });
const anyOrSome = <T>(list: readonly T[]) =>
  fc.oneof(fc.constant('any' as const), fc.subarray([...list], { minLength: 1 }));
const anySpan = fc.record({ value: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom(...UNITS) });

const anyScope: fc.Arbitrary<Scope> = fc.record({
  problems: anyOrSome(PROBLEMS),
  opponents: anyOrSome(['amazon', 'seller'] as const),
  payments: anyOrSome(PAYMENTS),
  residents: anyOrSome(['US', 'TW', 'CA', 'CA-QC']),
  validFrom: sometimes(fc.constantFrom('2024-06-01', '2026-01-01')),
  validUntil: sometimes(fc.constantFrom('2025-01-01', '2027-01-01')),
});

const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    clock: fc.constantFrom(...CLOCKS),
    from: fc.constantFrom(...EVENTS),
    means: fc.constantFrom('last-day', 'earliest-day', 'their-last-day'),
    nature: fc.constantFrom('hard', 'customary', 'advisory'),
    onlyIf: fc.boolean(),
    eventDay: fc.constantFrom('not-counted', 'counted'),
    wait: sometimes(anySpan),
    holidays: sometimes(fc.constantFrom('MX', 'ZA')),
    span: anySpan,
  })
  .map(({ span, ...rule }): Rule => ({ ...rule, ...span }));

const anyFact: fc.Arbitrary<Fact> = fc.record({
  id: fc.uuid(),
  confidence: fc.constantFrom('high', 'medium', 'low'),
  scope: anyScope,
  rule: fc.option(anyRule, { freq: 4 }),
  right: fc.constant(null),
  road: sometimes(fc.constantFrom(...STEP_IDS)),
  about: sometimes(fc.constant('how-long' as const)),
  note: sometimes(fc.constantFrom(...NOTES)),
  denies: sometimes(fc.constantFrom(...CLOCKS)),
});

const anyFacts = fc.uniqueArray(anyFact, { selector: ({ id }) => id, maxLength: 12 });

const anyBody: fc.Arbitrary<Body> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom('consumer-advice', 'mediation', 'adr', 'cross-border', 'ombudsman', 'regulator'),
    residents: anyOrSome(['US', 'TW', 'CA', 'CA-QC']),
    against: fc.subarray(['amazon', 'seller', 'bank'] as const, { minLength: 1 }),
  })
  .map(body);

const anyPlace = (id: PlaceId, country: Country): fc.Arbitrary<Place> =>
  fc
    .record({ facts: anyFacts, bodies: fc.array(anyBody, { maxLength: 3 }), smallClaims: fc.boolean() })
    .map((parts) => place(id, country, parts));

/** A law that nobody made, of a shop in the United States and a home with, without and of the same shop. */
export const anyLaw: fc.Arbitrary<Facts> = fc
  .record({
    shop: anyPlace('us', 'US'),
    home: fc.oneof(fc.constant('same' as const), fc.constant(null), anyPlace('tw', 'TW'), anyPlace('ca', 'CA')),
    policies: anyFacts,
    holidays: fc.constantFrom({}, { MX: HOLIDAYS }, { MX: HOLIDAYS, ZA: HOLIDAYS }),
  })
  .map((law) => ({ ...law, home: law.home === 'same' ? law.shop : law.home }));
