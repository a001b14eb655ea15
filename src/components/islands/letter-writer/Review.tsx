import type { Warning } from '../../../domain/letter/review.ts';
import type { FactText } from '../../../schemas/loaded-facts.ts';
import { dateInWords } from '../../../words/words.ts';
import { fill, type CaseWords, type LetterWords } from '../../../words/tools/words.ts';

/** A warning as a sentence: a day and a right in it are called by their names. */
export function warningInWords(
  warning: Warning,
  { factTexts, caseWords, words }: Pick<Parameters<typeof Review>[0], 'factTexts' | 'caseWords' | 'words'>,
): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(warning.about);
  const named = isDay ? dateInWords(warning.about, caseWords.language) : factTexts[warning.about]?.label;
  return fill(words.warnings[warning.id], { about: named ?? warning.about });
}

/** What speaks against sending it as it is, each in a sentence that says what to do. */
export function Review(props: {
  readonly warnings: readonly Warning[];
  readonly factTexts: Readonly<Record<string, FactText>>;
  readonly caseWords: CaseWords;
  readonly words: LetterWords;
}) {
  const { warnings, words } = props;
  return (
    <section class="review">
      <h3>{words.reviewHeading}</h3>
      {warnings.length === 0 ? (
        <p>{words.reviewClean}</p>
      ) : (
        <ul>
          {warnings.map((warning) => (
            <li key={warning.id + warning.about} class="notice notice-amber">
              {warningInWords(warning, props)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
