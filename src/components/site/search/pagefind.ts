/** Where the build puts the index, and the script that reads it. */
const SCRIPT = '/pagefind/pagefind.js';

/** A page or a part of one, as Pagefind describes it: the excerpt holds `<mark>`. */
export interface PagefindPart {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly PagefindPart[];
}

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

/** The part of Pagefind's own interface that we use. */
export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly PagefindHit[] }>;
}

/**
 * Measured with test/search/queries.ts. Words in the title of a page weigh most; Pagefind cannot cut a Chinese title
 * into words, so the page hands them over as `words`.
 */
const RANKING = { termSaturation: 2, termSimilarity: 5, pageLength: 0.75, metaWeights: { title: 10, words: 10 } };

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind and the index of the page's language, once; after a failure, again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  // An address that Vite cannot know: the script is written after the build, by Pagefind.
  const pagefind = (await import(/* @vite-ignore */ new URL(SCRIPT, location.href).href)) as Pagefind;
  // A worker of its own would cost as many bytes again; a search of this guide takes milliseconds.
  await pagefind.options({ ranking: RANKING, excerptEllipsis: '…', noWorker: true });
  await pagefind.init();
  return pagefind;
}
