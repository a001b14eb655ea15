import { getCollection } from 'astro:content';
import type { ProblemId } from '../domain/claim/claim.ts';
import { checklistFor, type EvidenceId, type Need } from '../domain/evidence/checklist.ts';
import type { EvidenceText } from '../schemas/evidence.ts';

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
    if (text === undefined) throw new Error(`Write src/content/evidence/${id}.json: the checklist "${problem}" asks for it.`);
    const only = !isIn(byAmazon, id) ? 'seller' : !isIn(bySeller, id) ? 'amazon' : null;
    return { id, need, only, text };
  });
}
