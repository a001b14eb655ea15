import { z } from 'astro/zod';
import { fact } from './fact.ts';
import { SHOPS } from '../domain/shop/shop.ts';

/** What Amazon itself promises on one topic. `shops` names the shops where a fact was read. */
export const policies = z.strictObject({
  facts: z.array(
    fact.safeExtend({
      shops: z.union([z.literal('all'), z.array(z.enum(SHOPS)).min(1)]),
    }),
  ),
});
