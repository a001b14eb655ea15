import type { Case } from '../../../domain/case/case.ts';
import type { Situation } from '../case-file/hooks.ts';
import type { SendProps } from './SendStep.tsx';
import type { Written } from './useLetter.ts';

/** What the parts of the last page get once the facts and the letter are there. */
export interface Ready extends SendProps {
  readonly kept: Case;
  readonly situation: Situation;
  readonly written: Written;
}
