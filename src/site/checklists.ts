import { getCollection } from 'astro:content';
import { EMPTY_CASE, claimOf, type Case } from '../domain/case/case.ts';
import type { Claim, ProblemId } from '../domain/claim/claim.ts';
import { EVIDENCE, proofFor, type ChecklistItem, type EvidenceId } from '../domain/evidence/checklist.ts';
import { REJECTIONS, type RejectionId } from '../domain/rejection/rejections.ts';
import type { EvidenceText } from '../schemas/evidence.ts';
import type { EvidenceWords, RefusalLink } from '../words/tools/words.ts';
import type { Language } from '../words/words.ts';
import { localPath } from './languages.ts';
import { pagesOf } from './pages.ts';

/** A thing on a list, and in which of the two cases it is asked for. */
export interface ChecklistRow extends ChecklistItem {
  readonly only: 'seller' | 'amazon' | null;
  readonly text: EvidenceText;
}

/** A claim of which only some things are known, as a list on paper is made for. */
export function claimAbout(problem: ProblemId, parts: Partial<Case> = {}): Claim {
  const claim = claimOf({ ...EMPTY_CASE, shop: 'us', ...parts, problem });
  if ('missing' in claim) throw new Error(`A list needs to know the ${claim.missing}.`);
  return claim;
}

/** The list for a problem, for a seller's order and for Amazon's own in one: what differs is marked. */
export async function checklistRows(problem: ProblemId): Promise<readonly ChecklistRow[]> {
  const texts = await allTexts();
  const bySeller = listOf(problem, 'seller');
  const byAmazon = listOf(problem, 'amazon');
  const isIn = (list: readonly ChecklistItem[], id: EvidenceId) => list.some((item) => item.id === id);
  const all = [...bySeller, ...byAmazon.filter(({ id }) => !isIn(bySeller, id))];
  return all.map((item) => {
    const only = !isIn(byAmazon, item.id) ? 'seller' : !isIn(bySeller, item.id) ? 'amazon' : null;
    return { ...item, only, text: texts[item.id] };
  });
}

/** Who sold it is written down for the court, which most readers never see: on paper it would only crowd the list. */
function listOf(problem: ProblemId, who: 'seller' | 'amazon'): readonly ChecklistItem[] {
  return proofFor(claimAbout(problem, { soldBy: who, shippedBy: who }), null).filter(
    ({ id }) => id !== 'seller-details',
  );
}

async function allTexts(): Promise<Readonly<Record<EvidenceId, EvidenceText>>> {
  const files = new Map((await getCollection('evidence')).map(({ id, data }) => [id, data]));
  return byId(EVIDENCE, (id) => {
    const text = files.get(id);
    if (text === undefined)
      throw new Error(`Write src/content/evidence/${id}.json: it is on the list in src/domain/evidence.`);
    return text;
  });
}

/** The words for one thing in one language. */
export function evidenceWords({ name, why, how, without, cover }: EvidenceText, language: Language): EvidenceWords {
  return {
    name: name[language],
    why: why[language],
    how: how[language],
    without: without[language],
    cover: cover?.[language] ?? null,
  };
}

/** The texts of everything that may stand on a list, in one language: what the checklist tool shows. */
export async function evidenceTexts(language: Language): Promise<Readonly<Record<EvidenceId, EvidenceWords>>> {
  const texts = await allTexts();
  return byId(EVIDENCE, (id) => evidenceWords(texts[id], language));
}

/** Every refusal as the tool says it, with its page: "They say: …" goes on after "Without it they often say:". */
export async function refusalLinks(language: Language): Promise<Readonly<Record<RejectionId, RefusalLink>>> {
  const pages = new Map((await pagesOf('rejections', language)).map((page) => [page.slug, page]));
  return byId(REJECTIONS, (id) => {
    const page = pages.get(id);
    if (page === undefined)
      throw new Error(`Write the page src/content/rejections/…/${id}.mdx: the checklist names it.`);
    return { saying: page.title.replace(/^[^:：]*[:：]\s*/u, ''), path: localPath(page.path, language) };
  });
}

/** What each thing is called: where its name is enough. */
export async function evidenceNames(language: Language): Promise<Readonly<Record<EvidenceId, string>>> {
  const texts = await evidenceTexts(language);
  return byId(EVIDENCE, (id) => texts[id].name);
}

function byId<Id extends string, T>(ids: readonly Id[], make: (id: Id) => T): Record<Id, T> {
  const entries: Partial<Record<Id, T>> = {};
  ids.forEach((id) => {
    entries[id] = make(id);
  });
  const isWhole = (record: Partial<Record<Id, T>>): record is Record<Id, T> => ids.every((id) => id in record);
  if (!isWhole(entries)) throw new Error('Not every id got its words.');
  return entries;
}
