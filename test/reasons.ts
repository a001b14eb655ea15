// The reasons for a refusal as the data has them, for the tests that decode and answer.
import { REJECTIONS, type Phrases, type Reason, type RejectionId } from '../src/domain/rejection/rejections.ts';
import { rejection, type Rejection } from '../src/schemas/rejection.ts';
import { readText } from './house/rules/files.ts';

const entries = REJECTIONS.map((id) => {
  const file = rejection.parse(JSON.parse(readText(`src/content/rejections/${id}.json`)));
  return [id, file] as const;
});

/** Every file by its id, patterns and examples included. */
export const files = new Map<RejectionId, Rejection>(entries);
export const phrases: Phrases = Object.fromEntries(entries.map(([id, { patterns }]) => [id, patterns]));

export function reasonOf(id: RejectionId): Reason {
  const file = files.get(id);
  if (file === undefined) throw new Error(`There is no src/content/rejections/${id}.json.`);
  const { kind, problems, next, stage, evidence } = file;
  return { id, kind, problems, next, stage, evidence };
}
