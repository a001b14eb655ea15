import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf, PROBLEMS, type Claim, type ProblemId } from '../../../src/domain/claim/claim.ts';
import { checklistFor, EVIDENCE, proofFor } from '../../../src/domain/evidence/checklist.ts';
import { refusalWithout } from '../../../src/domain/evidence/refusals.ts';
import { REJECTIONS, type RejectionId } from '../../../src/domain/rejection/rejections.ts';
import { rejection } from '../../../src/schemas/rejection.ts';
import { SEED, claim, factsFor } from '../../facts.ts';
import { anyClaim } from '../any-claim.ts';

const folder = new URL('../../../src/content/rejections/', import.meta.url);
const problemsOf = new Map(
  REJECTIONS.map((id) => [
    id,
    rejection.parse(JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'))).problems,
  ]),
);

/** What a return of goods can end in: refusals of these meet whoever has goods to send back. */
const LATER: readonly ProblemId[] = ['return-refused', 'refund-missing', 'refund-partial'];

function meets(refusal: RejectionId, { problem, dates }: Pick<Claim, 'problem' | 'dates'>): boolean {
  const known = problemsOf.get(refusal) ?? [];
  const goesBack = [dates.returned, dates['return-received'], dates['return-requested']].some(
    (day) => day !== undefined,
  );
  const mayGoBack = goesBack || familyOf(problem) === 'goods' || familyOf(problem) === 'return';
  return known === 'any' || [problem, ...(mayGoBack ? LATER : [])].some((one) => known.includes(one));
}

describe('the refusal that a gap invites', () => {
  test('is one that this problem can meet, and that has a page in both languages', () => {
    const pages = ['en', 'zh-tw'].map((language) => readdirSync(new URL(`${language}/`, folder)));
    for (const problem of PROBLEMS)
      for (const id of EVIDENCE) {
        const refusal = refusalWithout(id, claim({ problem }));
        if (refusal === null) continue;
        const isOnList = proofFor(claim({ problem }), null).some((item) => item.id === id);
        if (isOnList) expect(meets(refusal, { problem, dates: {} }), `${problem} without ${id}: ${refusal}`).toBe(true);
        for (const names of pages) expect(names).toContain(`${refusal}.mdx`);
      }
  });

  test('is so on every list of every claim', () => {
    fc.assert(
      fc.property(anyClaim, (asked) => {
        const items = checklistFor(asked, factsFor(asked.shop, asked.home));
        const strange = items.filter(({ refusal }) => refusal !== null && !meets(refusal, asked));
        expect(strange).toEqual([]);
      }),
      { seed: SEED, numRuns: 1500 },
    );
  }, 60_000);

  test('differs with the problem where they answer differently', () => {
    const without = (problem: ProblemId) => refusalWithout('tracking-page', claim({ problem }));
    expect(without('marked-delivered')).toBe('tracking-shows-delivered');
    expect(without('late')).toBe('parcel-refused');
    expect(without('empty-or-swapped')).toBe('return-what-never-came');
    expect(refusalWithout('fault-photos', claim({ problem: 'defective' }))).toBe('as-described');
    expect(refusalWithout('fault-photos', claim({ problem: 'injury-or-damage' }))).toBe('ask-the-maker');
  });

  test('is about the forwarder where one took the parcel, and about who sold where nobody knows', () => {
    const forwarded = claim({ problem: 'not-delivered', shippedBy: 'forwarder' });
    expect(refusalWithout('tracking-page', forwarded)).toBe('forwarder');
    expect(refusalWithout('forwarder-receipt', forwarded)).toBe('forwarder');
    expect(refusalWithout('order-page', claim({ soldBy: 'unknown', shippedBy: 'unknown' }))).toBe('sold-by-amazon');
  });

  test('is left open where no page of ours answers it', () => {
    expect(refusalWithout('balance-proof', claim({ problem: 'account-blocked' }))).toBeNull();
    expect(refusalWithout('posting-proof', claim({ problem: 'not-delivered' }))).toBeNull();
  });
});
