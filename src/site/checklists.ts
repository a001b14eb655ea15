import { getCollection } from 'astro:content';
import type { ProblemId } from '../domain/claim/claim.ts';
import { checklistFor, EVIDENCE, type EvidenceId, type Need } from '../domain/evidence/checklist.ts';
import type { EvidenceText } from '../schemas/evidence.ts';
import type { EvidenceWords } from '../words/tools/words.ts';
import type { Language } from '../words/words.ts';

/** A thing on a list, and in which of the two cases it is asked for. */
export interface ChecklistRow {
  readonly id: EvidenceId;
  readonly need: Need;
  readonly only: 'seller' | 'amazon' | null;
  readonly text: EvidenceText;
}

/** The list for a problem, for a seller's order and for Amazon's own in one: what differs is marked. */
export async function checklistRows(problem: ProblemId): Promise<readonly ChecklistRow[]> {
  const texts = new Map((await getCollection('evidence')).map(({ id, data }) => [id, data]));
  const bySeller = checklistFor({ problem, soldBy: 'seller', shippedBy: 'seller' });
  const byAmazon = checklistFor({ problem, soldBy: 'amazon', shippedBy: 'amazon' });
  const isIn = (list: typeof bySeller, id: EvidenceId) => list.some((item) => item.id === id);
  const all = [...bySeller, ...byAmazon.filter(({ id }) => !isIn(bySeller, id))];
  return all.map(({ id, need }) => {
    const text = texts.get(id);
    if (text === undefined)
      throw new Error(`Write src/content/evidence/${id}.json: the checklist "${problem}" asks for it.`);
    const only = !isIn(byAmazon, id) ? 'seller' : !isIn(bySeller, id) ? 'amazon' : null;
    return { id, need, only, text };
  });
}

/** The texts of everything that may stand on a list, in one language: what the checklist tool shows. */
export async function evidenceTexts(language: Language): Promise<Readonly<Record<EvidenceId, EvidenceWords>>> {
  const files = new Map((await getCollection('evidence')).map(({ id, data }) => [id, data]));
  const words = (id: EvidenceId): EvidenceWords => {
    const text = files.get(id);
    if (text === undefined)
      throw new Error(`Write src/content/evidence/${id}.json: it is on the list in src/domain/evidence.`);
    const { name, why, how, without, cover } = text;
    return {
      name: name[language],
      why: why[language],
      how: how[language],
      without: without[language],
      cover: cover?.[language] ?? null,
    };
  };
  return byId(EVIDENCE, words);
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
