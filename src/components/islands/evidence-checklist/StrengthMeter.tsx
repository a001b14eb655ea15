import type { EvidenceId } from '../../../domain/evidence/checklist.ts';
import type { Strength } from '../../../domain/evidence/strength.ts';
import { fill } from '../../../words/tools/words.ts';
import type { ListContext } from './EvidenceChecklist.tsx';

/** How the claim stands, in words: what is at hand, what is still needed, and what they may say until then. */
export function StrengthMeter({ strength, context }: { readonly strength: Strength; readonly context: ListContext }) {
  const { words, evidence, refusals } = context;
  const { level, have, all, lacking, cannot, invites } = strength;
  const list = (ids: readonly EvidenceId[]) => ids.map((id) => evidence[id].name).join(words.separator);
  return (
    <div class="meter">
      <div role="status">
        <p>
          <strong>{fill(words.count, { have, all })}</strong>
        </p>
        <p>{words.levels[level]}</p>
        {lacking.length > 0 && <p>{fill(words.lacking, { list: list(lacking) })}</p>}
        {cannot.length > 0 && <p>{fill(words.cannot, { list: list(cannot) })}</p>}
      </div>
      {invites.length > 0 && (
        <>
          <p>{words.invites}</p>
          <ul>
            {invites.map((id) => (
              <li key={id}>
                <a href={refusals[id].path}>{refusals[id].saying}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
