import { useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import type { Case } from '../../../domain/case/case.ts';
import { reviewLetter } from '../../../domain/letter/review.ts';
import { composeLetter } from '../../../letters/compose.ts';
import type { CaseWords, LetterWords } from '../../../words/tools/words.ts';
import { CaseBar, Troubles } from '../case-file/CaseBar.tsx';
import { situationOf, useCase, useFacts, type Situation } from '../case-file/hooks.ts';
import { $letterChoice, chooseLetter } from '../case-file/letter-choice.ts';
import { Order } from '../case-file/Order.tsx';
import { $linked } from '../case-file/store.ts';
import { Waiting } from '../case-file/Waiting.tsx';
import { choiceOf, planOf, settingsOf, useWording, type Settings } from './letter.ts';
import { LetterFields } from './LetterFields.tsx';
import { LetterSettings } from './LetterSettings.tsx';
import { Outputs } from './Outputs.tsx';
import { Preview } from './Preview.tsx';
import { Review } from './Review.tsx';

interface Props {
  readonly caseWords: CaseWords;
  readonly words: LetterWords;
  /** Inside the flow of a case: the questions were asked on pages of their own, and the frame ends the page. */
  readonly inCase?: boolean;
}

/** A form around `composeLetter`: what is known goes in, the letter stands beside it as it grows. */
export default function LetterWriter({ caseWords, words, inCase = false }: Props) {
  const kept = useCase();
  const linked = useStore($linked);
  const choice = useStore($letterChoice);
  const [chosen, choose] = useState<Partial<Settings>>({});
  const loading = useFacts(kept, caseWords.language);
  const situation = situationOf(kept, loading);
  const settings: Settings = { ...settingsOf(kept, situation, linked, inCase ? choice : null), ...chosen };
  if (kept === null) return <p>{caseWords.loading}</p>;
  const set = (part: Partial<Settings>) => {
    choose((current) => ({ ...current, ...part }));
    if (inCase) chooseLetter(choiceOf(part));
  };
  return (
    <>
      <Troubles words={caseWords} />
      {situation === null ? (
        <>
          {!inCase && <Order words={caseWords} kept={kept} />}
          <Waiting loading={loading} words={caseWords} empty={words.firstChoose} />
        </>
      ) : (
        <Writing
          kept={kept}
          situation={situation}
          settings={settings}
          set={set}
          caseWords={caseWords}
          words={words}
          inCase={inCase}
        />
      )}
      {!inCase && (
        <CaseBar
          words={caseWords}
          question={{
            ...(kept.problem && { problem: kept.problem }),
            ...(kept.shop && { shop: kept.shop }),
            stage: settings.stage,
            ...(settings.language && { letter: settings.language }),
          }}
        />
      )}
    </>
  );
}

function Writing(props: {
  readonly kept: Case;
  readonly situation: Situation;
  readonly settings: Settings;
  readonly set: (part: Partial<Settings>) => void;
  readonly caseWords: CaseWords;
  readonly words: LetterWords;
  readonly inCase: boolean;
}) {
  const { kept, situation, settings, set, caseWords, words, inCase } = props;
  const { shop, facts } = situation.loaded;
  const language = settings.language ?? shop.site?.letterLanguage ?? 'en';
  const plan = planOf(kept, situation, settings);
  const wording = useWording(language);
  const twinLanguage = caseWords.language;
  const twin = useWording(twinLanguage);
  if (wording === null || twin === null) return inCase ? null : <Order words={caseWords} kept={kept} />;

  const letter = composeLetter(plan, kept, shop.correspondent, wording);
  const wantsTwin = settings.twin && language !== twinLanguage;
  return (
    <div class="tool-columns">
      <div class="tool-inputs">
        {!inCase && <Order words={caseWords} kept={kept} />}
        <LetterSettings plan={plan} language={language} set={set} words={words} />
        <LetterFields
          plan={plan}
          letter={letter}
          kept={kept}
          currency={shop.correspondent.currency}
          caseWords={caseWords}
          words={words}
        />
      </div>
      <section class="result" aria-labelledby="letter-heading">
        <h2 id="letter-heading">{words.previewHeading}</h2>
        <Preview
          letter={letter}
          twin={wantsTwin ? composeLetter(plan, kept, shop.correspondent, twin) : null}
          wording={wording}
          words={words}
          twinChoice={
            language === twinLanguage ? null : { on: settings.twin, set: (on) => set({ twin: on }), twinLanguage }
          }
        />
        <Review
          warnings={reviewLetter(letter, plan, kept, facts)}
          factTexts={situation.loaded.factTexts}
          caseWords={caseWords}
          words={words}
        />
        <Outputs letter={letter} words={words} caseWords={caseWords} problem={plan.claim.problem} day={situation.day} />
      </section>
    </div>
  );
}
