import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EMPTY_CASE } from '../../src/domain/case/case.ts';
import * as lists from '../../src/domain/claim/claim.ts';
import { EVIDENCE, EVIDENCE_STATES } from '../../src/domain/evidence/checklist.ts';
import { CHANNELS, LETTER_LANGUAGES, STAGES } from '../../src/domain/letter/letter.ts';
import { NEEDS, REASONS } from '../../src/domain/evidence/wanted.ts';
import { UNITS } from '../../src/domain/shop/fact.ts';
import { SHOPS } from '../../src/domain/shop/shop.ts';
import { parseCase } from '../../src/schemas/case.ts';

const document = readFileSync(new URL('../../docs/case-format.md', import.meta.url), 'utf8');
const unnamed = (values: readonly string[]) =>
  values.filter((value) => !new RegExp(`\`[^\`\n]*\\b${value}\\b[^\`\n]*\``).test(document));

test.each<[string, readonly string[]]>([
  ['field', Object.keys(EMPTY_CASE)],
  [
    'part of the person, the order and the words',
    [EMPTY_CASE.person, EMPTY_CASE.order, EMPTY_CASE.words].flatMap((part) => Object.keys(part)),
  ],
  ['problem', lists.PROBLEMS],
  ['shop', SHOPS],
  ['way of selling', lists.SOLD_BY],
  ['way of shipping', lists.SHIPPED_BY],
  ['way of paying', lists.PAYMENTS],
  ['buyer', lists.BUYERS],
  ['remedy', lists.REMEDIES],
  ['event', lists.EVENTS],
  ['line of the sum', lists.AMOUNT_LINES],
  ['thing to keep', EVIDENCE],
  ['state of a thing', EVIDENCE_STATES],
  ['need of a thing', NEEDS],
  ['reason for a thing', REASONS],
  ['stage', STAGES],
  ['channel', CHANNELS],
  ['letter language', LETTER_LANGUAGES],
  ['unit', UNITS],
])('docs/case-format.md names every %s', (_, values) => {
  expect(unnamed(values)).toEqual([]);
});

test('docs/case-format.md links an example of every problem', () => {
  const unlinked = lists.PROBLEMS.filter(
    (problem) => !document.includes(`[\`${problem}\`](../test/cases/${problem}.json)`),
  );
  expect(unlinked).toEqual([]);
});

test('the example in docs/case-format.md is a case', () => {
  const example: unknown = JSON.parse(/```json\n([^`]*)```/.exec(document)?.[1] ?? '');
  expect(parseCase(example).is).toBe('case');
});
