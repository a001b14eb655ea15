import type { QuestionsWords } from '../../../words/case/words.ts';

/** The order page in words: which lines to look for, and what each of them says. */
export function OrderSketch({ words }: { readonly words: QuestionsWords }) {
  return (
    <details class="order-sketch">
      <summary>{words.sellerLookHeading}</summary>
      <dl>
        {words.sellerLook.map(({ line, says }) => (
          <div key={line}>
            <dt lang="en">{line}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{words.sellerLookNote}</p>
    </details>
  );
}
