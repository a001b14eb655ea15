import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyClaim, anyDay, anyWait, samples } from '../any-claim.ts';
import { SEED, factsFor } from '../../facts.ts';
import { brokenPromises } from './promises.ts';
import { REAL } from './real-facts.ts';

const SAMPLES = samples(80_000);
const PATIENCE_MS = 120_000;

test(
  'every claim has a road that holds: no door that is shut, no step before a dead one, no fact without a source',
  () => {
    const holds = fc.property(anyClaim, anyDay, anyWait, (claim, today, wait) => {
      expect(brokenPromises({ claim, today, wait }, factsFor(claim.shop, claim.home), REAL)).toEqual([]);
    });
    fc.assert(holds, { seed: SEED, numRuns: SAMPLES });
  },
  PATIENCE_MS,
);
