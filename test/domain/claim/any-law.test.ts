import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyClaim, anyDay, anyWait, samples } from '../any-claim.ts';
import { anyLaw } from '../made-up-law.ts';
import { SEED } from '../../facts.ts';
import { brokenPromises, type Known } from './promises.ts';

const SAMPLES = samples(20_000);
const PATIENCE_MS = 60_000;

/** Here every fact counts as sourced: what is tried is whether the engine can be led astray by the law itself. */
const ALL: Known = { sourced: () => true, body: () => true };
const HOMES = { us: ['US'], tw: ['TW'], ca: ['CA', 'CA-QC', 'CA-ON'] } as const;

test(
  'whatever a law may say, the road holds: a new rule in the data can mislead nobody',
  () => {
    const holds = fc.property(anyClaim, anyLaw, anyDay, anyWait, fc.nat(2), (drawn, facts, today, wait, which) => {
      const homes: readonly string[] = facts.home === null ? ['ZZ'] : HOMES[facts.home.id as keyof typeof HOMES];
      const claim = { ...drawn, shop: 'us', home: homes[which % homes.length] ?? 'ZZ' } as const;
      expect(brokenPromises({ claim, today, wait }, facts, ALL)).toEqual([]);
    });
    fc.assert(holds, { seed: SEED, numRuns: SAMPLES });
  },
  PATIENCE_MS,
);
