import { describe, expect, test } from 'vitest';
import { NOTES, notesFor, type NoteId } from '../../../src/domain/claim/notes.ts';
import type { Fact } from '../../../src/domain/shop/fact.ts';
import { fact, lawOf, type FactParts } from '../made-up-law.ts';
import { claim, factsFor, type ClaimParts } from '../../facts.ts';

const notes = (parts: ClaimParts, facts: readonly Fact[] = []) => notesFor(claim(parts), lawOf(facts));
const ids = (parts: ClaimParts, facts: readonly Fact[] = []) => notes(parts, facts).map(({ id }) => id);

describe('what a reader must know besides the route', () => {
  test('is nothing in the plainest case', () => {
    expect(notes({})).toEqual([]);
  });

  test.each<[NoteId, ClaimParts, ClaimParts]>([
    ['bank-first', { problem: 'charged-wrongly' }, { problem: 'refund-missing' }],
    ['gift-recipient', { buyer: 'gift-recipient' }, { buyer: 'helper' }],
    ['helper', { buyer: 'helper' }, { buyer: 'gift-recipient' }],
    ['private-seller', { soldBy: 'private-seller' }, { soldBy: 'seller' }],
    ['amazon-ships-for-seller', { soldBy: 'seller', shippedBy: 'amazon' }, { soldBy: 'amazon', shippedBy: 'amazon' }],
    ['amazon-ships-for-seller', { soldBy: 'unknown', shippedBy: 'amazon' }, { soldBy: 'seller', shippedBy: 'seller' }],
    ['forwarder', { shippedBy: 'forwarder' }, { shippedBy: 'unknown' }],
    ['two-countries', { home: 'TW' }, { home: 'US' }],
    ['two-countries', { home: 'CA-QC' }, { home: 'US-NY' }],
    ['two-countries', { home: 'AT' }, { home: 'ZZ' }],
  ])('is %s for some claims and not for others', (id, concerned, other) => {
    expect(ids(concerned)).toContain(id);
    expect(ids(other)).not.toContain(id);
  });

  test('is told in one order, each note once', () => {
    const all = {
      problem: 'charged-wrongly',
      buyer: 'helper',
      soldBy: 'private-seller',
      shippedBy: 'forwarder',
      home: 'TW',
    } as const;
    expect(ids(all)).toEqual(['bank-first', 'helper', 'private-seller', 'forwarder', 'two-countries']);
  });

  test('is no note of another country where somebody lives in a part of the shop’s own', () => {
    const asked = claim({ shop: 'ca', home: 'CA-QC' });
    expect(notesFor(asked, factsFor('ca', 'CA-QC')).map(({ id }) => id)).not.toContain('two-countries');
  });
});

describe('a note that a fact carries', () => {
  const carried = (note: NoteId, more: FactParts = {}) => fact({ id: `says-${note}`, note, ...more });

  test.each(['silence-accepts', 'dispute-terms'] as const)(
    '%s is told where such a fact is, and nowhere else',
    (id) => {
      expect(notes({}, [carried(id)])).toEqual([{ id, facts: [`says-${id}`] }]);
      expect(ids({}, [carried('helper')])).not.toContain(id);
    },
  );

  test('about cooling-off is told to who changed their mind', () => {
    expect(ids({ problem: 'changed-mind' }, [carried('no-cooling-off')])).toEqual(['no-cooling-off']);
    expect(ids({ problem: 'defective' }, [carried('no-cooling-off')])).toEqual([]);
    expect(ids({ problem: 'changed-mind' })).toEqual([]);
  });

  test.each(NOTES.filter((id) => !['no-cooling-off', 'silence-accepts', 'dispute-terms'].includes(id)))(
    '%s is not told for the fact alone: the claim has to be such a one',
    (id) => {
      expect(ids({}, [carried(id)])).toEqual([]);
    },
  );

  test('names every fact that speaks of this claim, and none that does not', () => {
    const facts = [
      carried('helper', { id: 'one' }),
      carried('helper', { id: 'two' }),
      carried('helper', { id: 'elsewhere', scope: { residents: ['TW'] } }),
      carried('helper', { id: 'another-problem', scope: { problems: ['late'] } }),
      carried('forwarder', { id: 'another-note' }),
    ];
    expect(notes({ buyer: 'helper' }, facts)).toEqual([{ id: 'helper', facts: ['one', 'two'] }]);
  });

  test('about silence that accepts is told in Poland, with its fact', () => {
    const asked = claim({ shop: 'pl', home: 'PL' });
    const found = notesFor(asked, factsFor('pl', 'PL')).find(({ id }) => id === 'silence-accepts');
    expect(found?.facts.length).toBeGreaterThan(0);
  });
});
