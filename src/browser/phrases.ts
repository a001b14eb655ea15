import type { Phrases } from '../domain/rejection/rejections.ts';
import { PHRASES_PATH } from '../schemas/loaded-facts.ts';

let loaded: Promise<Phrases> | undefined;

/**
 * The stock phrases of refusals, fetched once and only when somebody asks. They are our own file,
 * built with the page and checked by its schema then, so it is taken as it is.
 *
 * @throws Error where the file cannot be fetched, as when the reader is offline. Asking again fetches again.
 */
export function loadPhrases(): Promise<Phrases> {
  loaded ??= fetchPhrases().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function fetchPhrases(): Promise<Phrases> {
  const answer = await fetch(PHRASES_PATH);
  if (!answer.ok) throw new Error(`${PHRASES_PATH} could not be loaded: ${answer.status}`);
  return answer.json() as Promise<Phrases>;
}
