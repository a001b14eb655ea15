import type { Case } from '../../../src/domain/case/case.ts';
import { EVIDENCE } from '../../../src/domain/evidence/checklist.ts';

/** Everything that can be kept is kept: a letter encloses what is on its own checklist. */
export const ALL_EVIDENCE: Case['evidence'] = Object.fromEntries(EVIDENCE.map((id) => [id, 'have']));
