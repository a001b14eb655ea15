import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { linkTo, writeQuestion } from '../../../browser/address.ts';
import { isClockOdd, today } from '../../../browser/clock.ts';
import { copy } from '../../../browser/clipboard.ts';
import { fill, type CaseWords } from '../../../words/tools/words.ts';
import { dayInWords } from '../../../words/words.ts';
import type { LinkedQuestion } from './store.ts';
import { $differs, $savedAt, $trouble, $unknownParts, keepMine, takeLink, wipe } from './store.ts';

/** What is the matter, above the tool: links, storage, clock. Each says what to do and that nothing is lost. */
export function Troubles({ words }: { readonly words: CaseWords }) {
  const trouble = useStore($trouble);
  const unknown = useStore($unknownParts);
  const differs = useStore($differs);
  const day = today();
  return (
    <div role="status">
      {trouble !== null && <p class="notice notice-amber">{words.trouble[trouble]}</p>}
      {unknown.length > 0 && (
        <p class="notice notice-amber">{fill(words.trouble.link, { part: unknown.join(', ') })}</p>
      )}
      {isClockOdd(day) && (
        <p class="notice notice-amber">{fill(words.trouble.clock, { today: dayInWords(day, words.language) })}</p>
      )}
      {differs !== null && (
        <div class="notice notice-amber">
          <p>{words.linkDiffers}</p>
          <div class="button-row">
            <button type="button" class="button" onClick={takeLink}>
              {words.takeLink}
            </button>
            <button type="button" class="button-quiet" onClick={keepMine}>
              {words.keepMine}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Under the tool: whether it is kept, a link to share, and the one button that erases everything. */
export function CaseBar(props: { readonly words: CaseWords; readonly question: LinkedQuestion }) {
  const { words } = props;
  const savedAt = useStore($savedAt);
  const [said, say] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const question = Object.fromEntries(Object.entries(props.question).filter(([, value]) => value !== undefined));
  const share = async () => {
    const link = linkTo(question);
    writeQuestion(question);
    say((await copy(link)) ? words.shared : fill(words.notShared, { link }));
  };
  const erase = () => {
    wipe();
    dialog.current?.close();
    say(words.wiped);
  };
  return (
    <section class="case-bar">
      <p class="saved-line">
        {savedAt === null
          ? words.kept
          : fill(words.saved, { time: savedAt.toLocaleString(words.locale, { hour: '2-digit', minute: '2-digit' }) })}
      </p>
      <div class="button-row">
        <button type="button" class="button-quiet" onClick={() => void share()}>
          {words.share}
        </button>
        <button type="button" class="button-quiet" onClick={() => dialog.current?.showModal()}>
          {words.wipe}
        </button>
      </div>
      <p class="hint">{words.shareNote}</p>
      <p role="status">{said}</p>
      <dialog ref={dialog} aria-label={words.wipe}>
        <p>{words.wipeQuestion}</p>
        <div class="button-row">
          <button type="button" class="button-quiet" autofocus onClick={() => dialog.current?.close()}>
            {words.wipeNo}
          </button>
          <button type="button" class="button" onClick={erase}>
            {words.wipeYes}
          </button>
        </div>
      </dialog>
    </section>
  );
}
