import type { Letter, LetterLanguage, Paragraph, Run } from '../../../domain/letter/letter.ts';
import type { Wording } from '../../../letters/wording.ts';
import { fill, type LetterWords } from '../../../words/tools/words.ts';

interface TwinChoice {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  readonly twinLanguage: LetterLanguage;
}

/** The letter as it will be read, and beside each paragraph the same in the reader's language. */
export function Preview(props: {
  readonly letter: Letter;
  readonly twin: Letter | null;
  readonly wording: Wording;
  readonly words: LetterWords;
  readonly twinChoice: TwinChoice | null;
}) {
  const { letter, twin, wording, words, twinChoice } = props;
  return (
    <>
      {!wording.reviewed && (
        <p class="hint">{fill(words.notReviewed, { language: words.languages[letter.language] })}</p>
      )}
      {twinChoice !== null && (
        <label class="switch">
          <input
            type="checkbox"
            checked={twinChoice.on}
            onChange={(event) => twinChoice.set(event.currentTarget.checked)}
          />
          <span>{fill(words.showTwin, { language: words.languages[twinChoice.twinLanguage] })}</span>
        </label>
      )}
      <section
        class={twin === null ? 'letter' : 'letter twin'}
        aria-label={fill(words.previewLabel, { language: words.languages[letter.language] })}
      >
        {letter.paragraphs.map((paragraph) => (
          <div key={paragraph.id} class={`pair pair-${paragraph.kind}`}>
            <p class="to-send" lang={letter.language} dir={letter.dir}>
              <Runs paragraph={paragraph} />
            </p>
            {twin !== null && <Twin twin={twin} id={paragraph.id} words={words} />}
          </div>
        ))}
      </section>
    </>
  );
}

function Twin({ twin, id, words }: { readonly twin: Letter; readonly id: string; readonly words: LetterWords }) {
  const paragraph = twin.paragraphs.find((one) => one.id === id);
  if (paragraph === undefined) return null;
  const own = paragraph.kind === 'own-words';
  return (
    <p class="for-you" lang={twin.language} dir={twin.dir} title={words.twinNote}>
      {own ? <small>{words.ownWords}</small> : <Runs paragraph={paragraph} />}
    </p>
  );
}

function Runs({ paragraph }: { readonly paragraph: Paragraph }) {
  return (
    <>
      {paragraph.runs.map((run, index) => (
        <OneRun key={index} run={run} />
      ))}
    </>
  );
}

function OneRun({ run }: { readonly run: Run }) {
  if (run.kind === 'text') return <>{run.text}</>;
  if (run.kind === 'gap') return <mark class="gap">[{run.text}]</mark>;
  return <bdi>{run.text}</bdi>;
}
