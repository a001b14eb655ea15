import type { SearchWords } from '../../../words/search/words.ts';
import type { Pagefind, PagefindHit, PagefindPart } from './pagefind.ts';
import { termsOf } from './terms.ts';

/** A part of a page that can be followed, with the words around what was found. */
export interface FoundPart {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

export interface FoundPage extends FoundPart {
  readonly parts: readonly FoundPart[];
}

/** Each page that is shown has to be fetched first: a few kilobytes each. */
const MOST_PAGES = 5;
const MOST_PARTS = 3;
/** What scores less than this share of the best is left out. */
const WORTH_SHOWING = 0.3;

interface Candidate {
  readonly id: string;
  score: number;
  readonly terms: string[];
}

/**
 * The pages for what was typed, best first. Pagefind wants every word on a page: so each word is asked for by itself,
 * and the pages with the most and rarest of them win.
 */
export async function findPages(typed: string, words: SearchWords, pagefind: Pagefind): Promise<readonly FoundPage[]> {
  const hits = new Map<string, Promise<readonly PagefindHit[]>>();
  const hitsFor = (term: string) => {
    const known = hits.get(term) ?? pagefind.search(term).then(({ results }) => results);
    hits.set(term, known);
    return known;
  };
  const candidates = await Promise.all(
    (await bestOf(termsOf(typed, words), hitsFor)).map((one) => shown(one, hitsFor)),
  );
  return candidates.filter((page) => page !== undefined);
}

type Search = (term: string) => Promise<readonly PagefindHit[]>;

async function bestOf(terms: readonly string[], hitsFor: Search): Promise<readonly Candidate[]> {
  const candidates = new Map<string, Candidate>();
  for (const term of terms) {
    for (const { id, score } of await hitsFor(term)) {
      const candidate = candidates.get(id) ?? { id, score: 0, terms: [] };
      candidate.score += score;
      candidate.terms.push(term);
      candidates.set(id, candidate);
    }
  }
  const ranked = [...candidates.values()].sort((one, other) => other.score - one.score);
  const least = (ranked[0]?.score ?? 0) * WORTH_SHOWING;
  return ranked.filter(({ score }) => score >= least).slice(0, MOST_PAGES);
}

/** Asked for all its words at once, Pagefind marks them all in the excerpts. */
async function shown({ id, terms }: Candidate, hitsFor: Search): Promise<FoundPage | undefined> {
  const same = ({ id: other }: PagefindHit) => other === id;
  const hit = (await hitsFor(terms.join(' '))).find(same) ?? (await hitsFor(terms[0] ?? '')).find(same);
  const page = await hit?.data();
  if (page === undefined) return undefined;
  const own = page.sub_results.find(({ url }) => url === page.url);
  const parts = page.sub_results.filter((part) => part !== own).sort((one, other) => weightOf(other) - weightOf(one));
  return {
    title: page.meta['title'] ?? page.url,
    url: page.url,
    excerpt: own?.excerpt ?? '',
    parts: parts.slice(0, MOST_PARTS),
  };
}

function weightOf({ weighted_locations: places }: PagefindPart): number {
  return places.reduce((sum, { balanced_score: score }) => sum + score, 0);
}
