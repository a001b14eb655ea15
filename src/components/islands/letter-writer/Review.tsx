import type { Warning } from '../../../domain/letter/review.ts';
import type { FactText } from '../../../schemas/loaded-facts.ts';
import { dateInWords } from '../../../words/words.ts';
import { fill, type CaseWords, type LetterWords } from '../../../words/tools/words.ts';

/** What speaks against sending it as it is, each in a sentence that says what to do. */
export function Review(props: {
  readonly warnings: readonly Warning[];
  readonly factTexts: Readonly<Record<string, FactText>>;
  readonly caseWords: CaseWords;
  readonly words: LetterWords;
}) {
  const { warnings, words } = props;
  const about = (warning: Warning) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(warning.about)) return dateInWords(warning.about, props.caseWords.language);
    return props.factTexts[warning.about]?.label ?? warning.about;
  };
  return (
    <section class="review">
      <h3>{words.reviewHeading}</h3>
      {warnings.length === 0 ? (
        <p>{words.reviewClean}</p>
      ) : (
        <ul>
          {warnings.map((warning) => (
            <li key={warning.id + warning.about} class="notice notice-amber">
              {fill(words.warnings[warning.id], { about: about(warning) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
