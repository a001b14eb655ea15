import { getCollection } from 'astro:content';
import type { Change } from '../schemas/change.ts';

/** What changed, the newest first; changes of one day in the order of the file. */
export async function changes(): Promise<readonly Change[]> {
  const entries = await getCollection('changes');
  return entries.map(({ data }) => data).sort((one, other) => other.date.localeCompare(one.date));
}
