import type { PlaceId } from '../domain/shop/shop.ts';
import { loadedFactsPath, type LoadedFacts } from '../schemas/loaded-facts.ts';

const loaded = new Map<string, Promise<LoadedFacts>>();

/**
 * The facts of one place, fetched once. They are our own files, built with the page and checked by
 * their schema then, so they are taken as they are.
 *
 * @throws Error where the file cannot be fetched, as when the reader is offline.
 */
export function loadFacts(language: 'en' | 'zh-tw', place: PlaceId): Promise<LoadedFacts> {
  const path = loadedFactsPath(language, place);
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const fetched = fetchJson(path);
  loaded.set(path, fetched);
  fetched.catch(() => loaded.delete(path));
  return fetched;
}

async function fetchJson(path: string): Promise<LoadedFacts> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} could not be loaded: ${answer.status}`);
  return answer.json() as Promise<LoadedFacts>;
}
