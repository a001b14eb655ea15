import { getCollection } from 'astro:content';
import { REJECTIONS, type Phrases, type RejectionId } from '../domain/rejection/rejections.ts';
import type { Rejection } from '../schemas/rejection.ts';
import type { NamedReason } from '../words/decoder/words.ts';
import type { Language } from '../words/words.ts';
import { FOLDER } from './languages.ts';
import { pagesOf } from './pages.ts';

async function reasonFiles(): Promise<readonly (Rejection & { readonly id: RejectionId })[]> {
  const files = new Map((await getCollection('reasons')).map(({ id, data }) => [id, data]));
  return REJECTIONS.map((id) => {
    const file = files.get(id);
    if (file === undefined) throw new Error(`Write src/content/rejections/${id}.json: the engine lists this reason.`);
    return { id, ...file };
  });
}

/** The reasons with their names in one language, in the order of their pages. */
export async function reasons(language: Language): Promise<readonly NamedReason[]> {
  const pages = await pagesOf('rejections', language);
  const files = await reasonFiles();
  const named = files.map(({ id, kind, problems, next, stage, evidence }) => {
    const page = pages.find(({ slug }) => slug === id);
    if (page === undefined) throw new Error(`Write src/content/rejections/${FOLDER[language]}/${id}.mdx.`);
    const { title, order } = page;
    return { order, reason: { id, kind, problems, next, stage, evidence, title, says: withoutTheySay(title) } };
  });
  return named.sort((one, other) => one.order - other.order).map(({ reason }) => reason);
}

/** "They say: your request is too late" as a line of a list: "Your request is too late". */
function withoutTheySay(title: string): string {
  const said = title.replace(/^[^:：]*[:：]\s*/u, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The stock phrases of all reasons: what the decoder fetches once somebody asks it to read. */
export async function phrases(): Promise<Phrases> {
  return Object.fromEntries((await reasonFiles()).map(({ id, patterns }) => [id, patterns]));
}
