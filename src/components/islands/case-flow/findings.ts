import { EVENTS, opponentOf } from '../../../domain/claim/claim.ts';
import type { Case } from '../../../domain/case/case.ts';
import { checklistFor, type EvidenceId } from '../../../domain/evidence/checklist.ts';
import type { FieldId } from '../../../domain/letter/letter.ts';
import { reviewLetter } from '../../../domain/letter/review.ts';
import type { CheckWords } from '../../../words/case/words.ts';
import { fill, type CaseWords, type LetterWords } from '../../../words/tools/words.ts';
import { oddDate } from '../case-file/Dates.tsx';
import type { Situation } from '../case-file/hooks.ts';
import { gapName } from '../letter-writer/gaps.ts';
import { warningInWords } from '../letter-writer/Review.tsx';
import type { Written } from './useLetter.ts';

/** Something to look at before the letter leaves, and the place where it is mended. */
export interface ToMend {
  readonly words: string;
  /** After the address of the flow. */
  readonly path: string;
}

interface Looked {
  readonly kept: Case;
  readonly situation: Situation;
  readonly written: Written;
  readonly caseWords: CaseWords;
  readonly letter: LetterWords;
  readonly check: CheckWords;
  readonly evidence: Readonly<Record<EvidenceId, string>>;
}

/** What the letter still lacks, the proof that is not at hand, and who sold it where that is not known. */
export function missingFrom({
  kept,
  situation,
  written,
  caseWords,
  letter,
  check,
  evidence,
}: Looked): readonly ToMend[] {
  const gaps = written.letter.gaps.map((field) => ({ words: gapName(field, letter, caseWords), path: pathOf(field) }));
  const lacking = checklistFor(situation.claim, situation.loaded.facts, kept.evidence).filter(
    ({ id, need }) => need === 'required' && kept.evidence[id] !== 'have',
  );
  const proof = lacking.map(({ id }) => ({
    words: fill(check.evidence, { name: evidence[id] }),
    path: 'evidence/?return=check',
  }));
  const unsure = opponentOf(situation.claim) === 'unknown';
  const seller = unsure ? [{ words: check.unsure, path: 'what-happened/?return=check#seller' }] : [];
  return [...seller, ...gaps, ...proof];
}

function pathOf(field: FieldId): string {
  return field.startsWith('date-') ? `dates/?return=check#${field}` : 'letter/?return=check';
}

/** Days that cannot be, and what speaks against sending the letter as it is. */
export function oddIn({ kept, situation, written, caseWords, letter: words }: Looked): readonly ToMend[] {
  const { facts, factTexts } = situation.loaded;
  const days = EVENTS.flatMap((id) => {
    const odd = oddDate(id, kept.dates, situation.day, caseWords);
    return odd === undefined ? [] : [{ words: odd, path: `dates/?return=check#date-${id}` }];
  });
  const warnings = reviewLetter(written.letter, written.plan, kept, facts).map((warning) => ({
    words: warningInWords(warning, { factTexts, caseWords, words }),
    path: 'letter/?return=check',
  }));
  return [...days, ...warnings];
}
