import { useState } from 'preact/hooks';
import type { ProblemId } from '../../../domain/claim/claim.ts';
import { textOf, type Letter } from '../../../domain/letter/letter.ts';
import { copy, selectText } from '../../../browser/clipboard.ts';
import { download, print } from '../../../browser/download.ts';
import { count, fill, type CaseWords, type LetterWords } from '../../../words/tools/words.ts';
import { gapName } from './gaps.ts';
import { richOf } from './rich.ts';

/** The ways out. A gap never blocks one; the button says how many are left. */
export function Outputs(props: {
  readonly letter: Letter;
  readonly words: LetterWords;
  readonly caseWords: CaseWords;
  readonly problem: ProblemId;
  readonly day: Temporal.PlainDate;
}) {
  const { letter, words, caseWords } = props;
  const [said, say] = useState('');
  const text = textOf(letter);
  const gaps = letter.gaps.length;
  const names = letter.gaps.map((field) => gapName(field, words, caseWords));
  const copyLetter = async () => {
    if (await copy(text, richOf(letter))) {
      say(words.copied);
      return;
    }
    const preview = document.querySelector('.letter');
    if (preview !== null) selectText(preview);
    say(words.copyFailed);
  };
  return (
    <section class="outputs">
      <p role="status">
        {gaps === 0
          ? words.noGaps
          : count(words.gaps, gaps, { list: names.join(caseWords.language === 'zh-TW' ? '、' : ', ') })}
      </p>
      <p class="hint">
        {fill(words.length, { count: [...text].length })} · {words.enclosuresNote}
      </p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => void copyLetter()}>
          {gaps === 0 ? words.copy : count(words.copyWithGaps, gaps)}
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => download(`letter-${props.day.toString()}-${props.problem}.txt`, text)}
        >
          {words.file}
        </button>
        <button type="button" class="button-quiet" onClick={print}>
          {words.print}
        </button>
      </div>
      <p class="hint">{words.printNote}</p>
      <p role="status">{said}</p>
    </section>
  );
}
