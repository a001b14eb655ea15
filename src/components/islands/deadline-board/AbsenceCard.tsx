import type { Absence } from '../../../domain/deadline/absences.ts';
import { absenceSentence, type BoardContext } from './sentences.ts';
import { Source } from './Source.tsx';

/** A clock that gives no day, as a quiet card: a rule denies it, or we do not know and say who would. */
export function AbsenceCard({ absence, context }: { readonly absence: Absence; readonly context: BoardContext }) {
  const { absences } = context.words;
  const text = absence.is === 'denied' ? context.factTexts[absence.fact] : undefined;
  return (
    <li class="deadline deadline-absent">
      <h3>{absences.clocks[absence.clock]}</h3>
      <p>{absence.is === 'denied' ? absences.denied : absences.notKnown}</p>
      <p>{absenceSentence(absence, context)}</p>
      {text !== undefined && <Source text={text} context={context} />}
    </li>
  );
}
