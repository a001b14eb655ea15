import { useState } from 'preact/hooks';
import { AMOUNT_LINES, EVENTS, type ProblemId } from '../../../domain/claim/claim.ts';
import { textOf, textOfRuns, type FieldId, type Letter } from '../../../domain/letter/letter.ts';
import { copy, selectText } from '../../../browser/clipboard.ts';
import { download, print } from '../../../browser/download.ts';
import { count, fill, type CaseWords, type LetterWords } from '../../../words/tools/words.ts';

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

/** A gap by its name in the page's language: the reader may not know the letter's. */
function gapName(field: FieldId, words: LetterWords, caseWords: CaseWords): string {
  const event = EVENTS.find((id) => field === `date-${id}`);
  if (event !== undefined) return caseWords.dates[event].label;
  const line = AMOUNT_LINES.find((id) => field === `amount-${id}`);
  if (line !== undefined) return words.amounts[line];
  return words.gapFields[field] ?? field;
}

/** The rich form for mail programs: built as nodes, never as a string with the reader's words in it. */
function richOf(letter: Letter): string {
  const body = document.createElement('div');
  body.lang = letter.language;
  body.dir = letter.dir;
  letter.paragraphs.forEach((paragraph) => {
    const line = document.createElement('p');
    line.textContent = textOfRuns(paragraph.runs);
    if (paragraph.kind === 'subject' || paragraph.kind === 'heading') line.replaceChildren(bold(line.textContent));
    body.append(line);
  });
  return body.outerHTML;
}

function bold(text: string): HTMLElement {
  const strong = document.createElement('strong');
  strong.textContent = text;
  return strong;
}
