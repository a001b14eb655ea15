import { describe, expect, test } from 'vitest';
import { whatIfWait, type Patience } from '../../../src/domain/claim/waiting.ts';
import { fact, lawOf } from '../made-up-law.ts';
import { claim, day, factsFor, type ClaimParts } from '../../facts.ts';

const wait = (parts: ClaimParts, today: string, until: string): Patience => {
  const asked = claim(parts);
  return whatIfWait(asked, factsFor(asked.shop, asked.home), day(today), day(until));
};
const closing = (found: Patience) => found.closing.map(({ step, since }) => `${step} ${since.toString()}`);

/** The days of A-to-z end on 30 November 2026. */
const dates = { 'latest-estimate': '2026-09-01', 'contacted-seller': '2026-10-01' } as const;
const parcel = { home: 'TW', dates } as const;

describe('waiting', () => {
  test('until the last day of a road costs nothing', () => {
    expect(wait(parcel, '2026-11-22', '2026-11-30')).toMatchObject({ closing: [], passing: [] });
  });

  test('a day longer closes it, says since when, and names the rule that has passed', () => {
    const found = wait(parcel, '2026-11-22', '2026-12-01');
    expect(closing(found)).toEqual(['a-to-z 2026-12-01']);
    expect(found.passing).toEqual(['az-claim-window']);
    expect(found.until.toString()).toBe('2026-12-01');
  });

  test('much longer still says the first day on which the road was closed', () => {
    expect(closing(wait(parcel, '2026-11-22', '2026-12-25'))).toEqual(['a-to-z 2026-12-01']);
  });

  test('loses nothing that was lost before', () => {
    expect(closing(wait(parcel, '2026-12-05', '2026-12-25'))).toEqual([]);
    expect(wait(parcel, '2026-12-05', '2026-12-25').passing).toEqual([]);
  });

  test('for no day at all changes nothing', () => {
    expect(wait(parcel, '2026-11-22', '2026-11-22')).toMatchObject({ closing: [], passing: [], opening: [] });
  });

  test('opens what has to wait today, on its day and not before', () => {
    const written = { ...parcel, dates: { 'latest-estimate': '2026-09-01', 'contacted-seller': '2026-10-12' } };
    expect(wait(written, '2026-10-12', '2026-10-13').opening).toEqual([]);
    expect(wait(written, '2026-10-12', '2026-10-14').opening).toContain('a-to-z');
  });

  test('opens nothing that could be done today', () => {
    expect(wait(parcel, '2026-11-22', '2026-11-25').opening).toEqual([]);
  });

  test('opens the last letter before a court once the days for an answer are over', () => {
    const sent = { ...parcel, dates: { ...dates, 'letter-sent': '2026-11-20' } };
    expect(wait(sent, '2026-11-22', '2026-12-10').opening).toContain('letter-before-action');
  });

  test('counts a road that waits for another step among those that can be lost', () => {
    const unwritten = { ...parcel, dates: { 'latest-estimate': '2026-09-01' } };
    expect(closing(wait(unwritten, '2026-11-22', '2026-12-01'))).toContain('a-to-z 2026-12-01');
  });

  test("loses no road that was never the reader's", () => {
    const amazons = { ...parcel, soldBy: 'amazon' } as const;
    expect(closing(wait(amazons, '2026-11-22', '2026-12-01'))).toEqual([]);
  });

  test('lets a day pass although it closes no road, and says so', () => {
    const guarantee = fact({ id: 'soft', rule: { clock: 'guarantee', from: 'ordered', value: 5 } });
    const asked = claim({ dates: { ordered: '2026-11-20' } });
    const found = whatIfWait(asked, lawOf([guarantee]), day('2026-11-22'), day('2026-11-26'));
    expect(found).toMatchObject({ closing: [], passing: ['soft'] });
  });

  test('lets pass no day that only opens something, and none that is not known', () => {
    const opens = fact({ id: 'opens', rule: { clock: 'answer-due', from: 'ordered', means: 'earliest-day' } });
    const unknown = fact({ id: 'unknown', rule: { clock: 'guarantee', from: 'delivered' } });
    const asked = claim({ dates: { ordered: '2026-11-20' } });
    expect(whatIfWait(asked, lawOf([opens, unknown]), day('2026-11-22'), day('2027-11-26')).passing).toEqual([]);
  });
});
