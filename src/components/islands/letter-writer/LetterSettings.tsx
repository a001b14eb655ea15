import { useId } from 'preact/hooks';
import { LETTER_LANGUAGES, type LetterLanguage } from '../../../domain/letter/letter.ts';
import type { LetterPlan } from '../../../domain/letter/plan.ts';
import type { LetterWords } from '../../../words/tools/words.ts';
import { Choice } from '../case-file/fields.tsx';
import type { Settings } from './letter.ts';

/** Which letter, in which language, by which road. */
export function LetterSettings(props: {
  readonly plan: LetterPlan;
  readonly language: LetterLanguage;
  readonly set: (part: Partial<Settings>) => void;
  readonly words: LetterWords;
}) {
  const { plan, language, set, words } = props;
  const id = useId();
  const chosen = (value: string) => LETTER_LANGUAGES.find((one) => one === value) ?? null;
  return (
    <section>
      <h2>{words.settingsHeading}</h2>
      <Choice
        question={words.stage}
        value={plan.stage}
        choose={(stage) => stage !== null && set({ stage, channel: null })}
      />
      <div class="field">
        <label for={id}>{words.letterLanguage.label}</label>
        <p class="hint" id={`${id}-hint`}>
          {words.letterLanguage.hint}
        </p>
        <select
          id={id}
          value={language}
          aria-describedby={`${id}-hint`}
          onChange={(event) => set({ language: chosen(event.currentTarget.value) })}
        >
          {LETTER_LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {words.languages[one]}
            </option>
          ))}
        </select>
      </div>
      <Choice question={words.channel} value={plan.channel} choose={(channel) => set({ channel })} />
    </section>
  );
}
