import { useId, useState } from 'preact/hooks';
import { withSent } from '../../../domain/case/sent.ts';
import { DateField } from '../case-file/DateField.tsx';
import { forgetLetterChoice } from '../case-file/letter-choice.ts';
import { change } from '../case-file/store.ts';
import type { Ready } from './ready.ts';

const ANSWERS = ['today', 'another', 'not-yet'] as const;
type Answer = (typeof ANSWERS)[number];

/** The one question of the last page: whether it went out, and when. The clocks that start with it start here. */
export function DidYouSend({ kept, situation, written, send: words, caseWords }: Ready) {
  const id = useId();
  const [answer, choose] = useState<Answer | null>(null);
  const [other, setOther] = useState<string>();
  const [said, say] = useState('');
  const day = situation.day.toString();
  const on = answer === 'today' ? day : answer === 'another' ? other : undefined;
  const note = () => {
    if (answer === 'not-yet') return say(words.notYet);
    if (on === undefined || on > day) return say(words.noteMissing);
    const { stage, to, answerBy } = written.plan;
    forgetLetterChoice();
    change((current) => withSent(current, { stage, to, on, answerBy: answerBy?.toString() ?? null }));
    choose(null);
    say('');
  };
  return (
    <section class="did-you-send">
      <fieldset class="question">
        <legend>
          <h2>{kept.sent.length === 0 ? words.sentHeading : words.sentAgain}</h2>
        </legend>
        <p class="hint">{words.sentHint}</p>
        {ANSWERS.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={id} checked={answer === one} onChange={() => choose(one)} />
            <span>{words.sentAnswers[one]}</span>
          </label>
        ))}
      </fieldset>
      {answer === 'another' && (
        <DateField id="sent-on" field={words.sentOn} words={caseWords} value={other} take={setOther} />
      )}
      <button type="button" class="button-quiet" onClick={note}>
        {words.note}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}
