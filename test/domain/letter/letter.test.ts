import { describe, expect, test } from 'vitest';
import {
  textOf,
  textOfRuns,
  type Letter,
  type Paragraph,
  type ParagraphKind,
} from '../../../src/domain/letter/letter.ts';

const paragraph = (kind: ParagraphKind, text: string): Paragraph => ({
  id: text,
  kind,
  runs: [{ kind: 'text', text }],
});

const letterOf = (...paragraphs: readonly Paragraph[]): Letter => ({
  stage: 'formal-claim',
  language: 'en',
  channel: 'post',
  dir: 'ltr',
  subject: [],
  paragraphs,
  enclosures: [],
  gaps: [],
});

describe('the plain text of a letter', () => {
  test('puts a gap in square brackets and leaves everything else as it is', () => {
    expect(
      textOfRuns([
        { kind: 'text', text: 'Order ' },
        { kind: 'gap', text: 'order number', field: 'order-number' },
        { kind: 'text', text: ' of ' },
        { kind: 'given', text: '[1 March]', field: 'date-ordered' },
      ]),
    ).toBe('Order [order number] of [1 March]');
  });

  test('has a blank line between paragraphs and ends with one line break', () => {
    expect(textOf(letterOf(paragraph('text', 'One.'), paragraph('text', 'Two.')))).toBe('One.\n\nTwo.\n');
  });

  test.each(['sender', 'addressee', 'fact', 'request', 'enclosure', 'signature'] as const)(
    'keeps the lines of one %s block together',
    (kind) => {
      expect(textOf(letterOf(paragraph(kind, 'a'), paragraph(kind, 'b'), paragraph('text', 'c')))).toBe('a\nb\n\nc\n');
    },
  );

  test('keeps a heading with what it heads', () => {
    expect(
      textOf(
        letterOf(
          paragraph('heading', 'Dates:'),
          paragraph('fact', 'a'),
          paragraph('heading', 'Sum:'),
          paragraph('text', 'b'),
        ),
      ),
    ).toBe('Dates:\na\n\nSum:\nb\n');
  });

  test('of an empty letter is empty', () => {
    expect(textOf(letterOf())).toBe('');
  });
});
