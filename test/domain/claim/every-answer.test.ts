import { expect, test } from 'vitest';
import { EVEN_SAMPLES, evenly, samples } from '../any-claim.ts';
import { factsFor } from '../../facts.ts';
import { brokenPromises } from './promises.ts';
import { REAL } from './real-facts.ts';

const PATIENCE_MS = 180_000;

test(
  'every answer to every question leads to a road that holds: problems, shops, homes, sellers, carriers, payments',
  () => {
    for (const asked of evenly(samples(EVEN_SAMPLES))) {
      const { claim, today } = asked;
      const broken = brokenPromises(asked, factsFor(claim.shop, claim.home), REAL);
      if (broken.length > 0) expect.fail(`on ${today.toString()}: ${JSON.stringify(claim)}\n${broken.join('\n')}`);
    }
  },
  PATIENCE_MS,
);
