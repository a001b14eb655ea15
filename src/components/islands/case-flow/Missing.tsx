import type { Case } from '../../../domain/case/case.ts';
import type { WhereWords } from '../../../words/case/words.ts';

/** The two answers that everything else waits for, each with the way to it. Nothing where both are given. */
export function Missing({
  kept,
  words,
  root,
}: {
  readonly kept: Case;
  readonly words: WhereWords;
  readonly root: string;
}) {
  const open = (['problem', 'shop'] as const).filter((id) => kept[id] === null);
  if (open.length === 0) return null;
  return (
    <div class="notice notice-amber">
      <p>{words.lead}</p>
      <ul>
        {open.map((id) => (
          <li key={id}>
            <a href={`${root}what-happened/#${id}`}>{words.missing[id]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
