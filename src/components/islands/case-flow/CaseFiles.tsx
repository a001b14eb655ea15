import type { TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Case } from '../../../domain/case/case.ts';
import { isEmptyCase } from '../../../domain/case/progress.ts';
import { today } from '../../../browser/clock.ts';
import { download } from '../../../browser/download.ts';
import { readJsonFile } from '../../../browser/open-file.ts';
import { parseCase } from '../../../schemas/case.ts';
import type { OverviewWords } from '../../../words/case/words.ts';
import { fill } from '../../../words/tools/words.ts';
import { change } from '../case-file/store.ts';

/** Hands the case over as a file. Its name holds the day and nothing about the reader. */
export function downloadCase(kept: Case): void {
  download(`claimpath-case-${today().toString()}.json`, `${JSON.stringify(kept, null, 2)}\n`, 'application/json');
}

/** The case as a file: to keep, and to go on with elsewhere. Opening one never replaces answers without asking. */
export function CaseFiles({ kept, words }: { readonly kept: Case; readonly words: OverviewWords }) {
  const id = useId();
  const [waiting, wait] = useState<Case | null>(null);
  const [said, say] = useState('');
  const [error, fail] = useState<string>();
  const take = (opened: Case) => {
    change(() => opened);
    wait(null);
    say(words.opened);
  };
  const open = async (event: TargetedEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file === undefined) return;
    say('');
    wait(null);
    const read = await caseIn(file, words);
    // The same file can be chosen again after it was mended.
    input.value = '';
    fail(typeof read === 'string' ? read : undefined);
    if (typeof read === 'string') return;
    if (isEmptyCase(kept)) take(read);
    else wait(read);
  };
  return (
    <section class="case-files">
      <h2>{words.fileHeading}</h2>
      <p>{words.fileHint}</p>
      <button type="button" class="button-quiet" onClick={() => downloadCase(kept)}>
        {words.download}
      </button>
      <div class={error === undefined ? 'field' : 'field has-error'}>
        <label for={id}>{words.open}</label>
        <p class="hint" id={`${id}-hint`}>
          {words.openHint}
        </p>
        <p role="alert" class="error-message" id={`${id}-error`}>
          {error}
        </p>
        <input
          type="file"
          id={id}
          accept=".json,application/json"
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={(event) => void open(event)}
        />
      </div>
      {waiting !== null && (
        <div class="notice notice-amber" role="alert">
          <p>{words.replaceQuestion}</p>
          <div class="button-row">
            <button type="button" class="button-quiet" onClick={() => wait(null)}>
              {words.replaceNo}
            </button>
            <button type="button" class="button-quiet" onClick={() => downloadCase(kept)}>
              {words.download}
            </button>
            <button type="button" class="button" onClick={() => take(waiting)}>
              {words.replaceYes}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

/** The case in a file, or what is wrong with the file, in a sentence. */
async function caseIn(file: File, words: OverviewWords): Promise<Case | string> {
  const read = await readJsonFile(file);
  if (read.is === 'too-big') return words.openErrors['too-big'];
  const parsed = parseCase(read.content);
  switch (parsed.is) {
    case 'case':
      return parsed.case;
    case 'not-a-case':
      return words.openErrors['not-ours'];
    case 'newer-version':
      return words.openErrors.newer;
    case 'damaged':
      return fill(words.openErrors.damaged, { field: parsed.field });
  }
}
