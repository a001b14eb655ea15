import { publishedFacts } from './published.ts';

/** The month in which the facts were checked: the oldest of all, so that it never promises too much. */
export async function checkedSince(): Promise<string | undefined> {
  const days = [...(await publishedFacts()).values()].map(({ fact }) => fact.checked.slice(0, 7));
  return days.sort()[0];
}
