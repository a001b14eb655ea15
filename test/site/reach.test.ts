import { describe, expect, test } from 'vitest';
import { builtPages } from './built.ts';

/** From the front page: the contents are in its header, so one step to a shelf, one to a page, one to spare. */
const STEPS = 3;

const pages = builtPages();
const linksOf = new Map(
  pages.map(({ path, tags }) => [
    path,
    tags.flatMap(({ name, attributes }) => {
      const address = name === 'a' ? attributes.get('href') : undefined;
      return address === undefined ? [] : [address.replace(/[?#].*$/, '')];
    }),
  ]),
);

/** The pages that can be reached from one in so many steps. */
function reachedFrom(start: string, steps: number): ReadonlySet<string> {
  let reached = new Set([start]);
  for (let step = 0; step < steps; step += 1)
    reached = new Set([...reached].flatMap((path) => [path, ...(linksOf.get(path) ?? [])]));
  return reached;
}

describe('every page', () => {
  test.each(['/', '/zh-tw/'])('is reached from %s within three steps', (start) => {
    const reached = reachedFrom(start, STEPS);
    const ours = pages.filter(
      ({ path }) => path.startsWith('/zh-tw/') === (start === '/zh-tw/') && !path.includes('404'),
    );
    expect(ours.length).toBeGreaterThan(50);
    expect(ours.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});
