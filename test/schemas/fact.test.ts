import { describe, expect, test } from 'vitest';
import { fact } from '../../src/schemas/fact.ts';
import { policies } from '../../src/schemas/policies.ts';

const both = (en: string) => ({ en, 'zh-TW': '每一句都有兩種語言。' });

const FACT = {
  id: 'az-example-window',
  statement: both('You can ask for so many days.'),
  label: both('A-to-z window'),
  action: both('ask for a refund'),
  whatIsLeft: both('Write a formal letter.'),
  sources: [{ url: 'https://www.example.org/help', title: 'Help page', asOf: '2026-10' }],
  checked: '2026-11',
  confidence: 'high',
  caveat: null,
  rule: {
    clock: 'a-to-z-closes',
    value: 90,
    unit: 'calendar-days',
    from: 'latest-estimate',
    means: 'last-day',
    nature: 'hard',
  },
};

const without = (key: keyof typeof FACT) => Object.fromEntries(Object.entries(FACT).filter(([name]) => name !== key));
const complaints = (outside: unknown) => (fact.safeParse(outside).error?.issues ?? []).map(({ message }) => message);

describe('a fact', () => {
  test('with its source, its date and both languages is published', () => {
    expect(complaints(FACT)).toEqual([]);
  });

  test('fills in what was not said: it applies to all, at all times, and may be cited nowhere', () => {
    expect(fact.parse(FACT)).toMatchObject({
      scope: {
        problems: 'any',
        opponents: 'any',
        payments: 'any',
        residents: 'any',
        validFrom: null,
        validUntil: null,
      },
      rule: { onlyIf: false },
      right: null,
      road: null,
      law: null,
    });
  });

  test.each<[string, unknown, string]>([
    ['no source', without('sources'), 'Add "sources": a fact without a source is not published.'],
    [
      'an empty list of sources',
      { ...FACT, sources: [] },
      'Add at least one source, or take the fact out: without one it is not published.',
    ],
    [
      'a source without an address',
      { ...FACT, sources: [{ title: 'Help', asOf: '2026' }] },
      'A source needs its address under "url".',
    ],
    [
      'a source on an open line',
      { ...FACT, sources: [{ url: 'http://example.org', title: 'Help', asOf: '2026' }] },
      'An address starts with https://',
    ],
    ['no date of the check', without('checked'), 'Give a date as YYYY or YYYY-MM.'],
    ['a date in words', { ...FACT, checked: 'last autumn' }, 'Give a date as YYYY, YYYY-MM or YYYY-MM-DD.'],
    [
      'a sentence in English only',
      { ...FACT, statement: { en: 'Only English.' } },
      'Write the Traditional Chinese sentence under "zh-TW". Both languages say the same, or neither is published.',
    ],
    [
      'a sentence in Chinese only',
      { ...FACT, statement: { 'zh-TW': '只有中文。' } },
      'Write the English sentence under "en".',
    ],
    [
      'an empty English sentence',
      { ...FACT, statement: { en: '', 'zh-TW': '只有中文。' } },
      'The English sentence is empty: write it.',
    ],
    [
      'an empty Chinese sentence',
      { ...FACT, statement: { en: 'Only English.', 'zh-TW': '' } },
      'The Chinese sentence is empty: write it.',
    ],
    [
      'low confidence and no caveat',
      { ...FACT, confidence: 'low' },
      'az-example-window: a fact of low confidence is shown only with its caveat: write one.',
    ],
    [
      'a rule without a label',
      without('label'),
      'az-example-window: a rule needs a "label" and an "action" in both languages, so that its card can be read.',
    ],
    [
      'a rule without an action',
      without('action'),
      'az-example-window: a rule needs a "label" and an "action" in both languages, so that its card can be read.',
    ],
    [
      'a last day without what is left',
      without('whatIsLeft'),
      'az-example-window: say under "whatIsLeft" what a reader can still do when this day has passed.',
    ],
    ['an id with capitals', { ...FACT, id: 'AZ window' }, 'Ids are written by hand in small letters with hyphens.'],
  ])('with %s stops the build and says what to do', (_, outside, message) => {
    expect(complaints(outside)).toContain(message);
  });

  test.each([
    ['a misspelt field', { ...FACT, cavaet: null }],
    ['a span of no days', { ...FACT, rule: { ...FACT.rule, value: 0 } }],
    ['a span of half a day', { ...FACT, rule: { ...FACT.rule, value: 1.5 } }],
    ['a clock that the engine does not know', { ...FACT, rule: { ...FACT.rule, clock: 'lunch' } }],
    ['an event that the engine does not know', { ...FACT, rule: { ...FACT.rule, from: 'opened' } }],
    ['a country in words', { ...FACT, scope: { residents: ['Taiwan'] } }],
    ['a list of nobody', { ...FACT, scope: { residents: [] } }],
  ])('with %s stops the build', (_, outside) => {
    expect(complaints(outside)).not.toEqual([]);
  });

  test('of low confidence is published with its caveat', () => {
    expect(complaints({ ...FACT, confidence: 'low', caveat: both('Check it.') })).toEqual([]);
  });

  test('that opens something needs no word about what is left', () => {
    expect(complaints({ ...without('whatIsLeft'), rule: { ...FACT.rule, means: 'earliest-day' } })).toEqual([]);
  });

  test('of Amazon says in which shops it was read', () => {
    expect(policies.safeParse({ facts: [FACT] }).success).toBe(false);
    expect(policies.safeParse({ facts: [{ ...FACT, shops: [] }] }).success).toBe(false);
    expect(policies.safeParse({ facts: [{ ...FACT, shops: ['us', 'uk'] }] }).success).toBe(true);
  });
});
