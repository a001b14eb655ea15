import { useEffect, useRef, useState } from 'preact/hooks';
import type { StageId } from '../../../domain/letter/letter.ts';
import type { SendWords, WhereWords } from '../../../words/case/words.ts';
import type { LetterWords } from '../../../words/tools/words.ts';
import { print } from '../../../browser/download.ts';
import { Troubles } from '../case-file/CaseBar.tsx';
import { situationOf, useCase, useFacts } from '../case-file/hooks.ts';
import { Waiting } from '../case-file/Waiting.tsx';
import { Preview } from '../letter-writer/Preview.tsx';
import { AfterSending } from './AfterSending.tsx';
import { DidYouSend } from './DidYouSend.tsx';
import { Frame, type FrameProps } from './Frame.tsx';
import { Missing } from './Missing.tsx';
import { Record } from './Record.tsx';
import { SendWays } from './SendWays.tsx';
import { useLetter } from './useLetter.ts';
import type { RoadWords } from './WhereThisGoes.tsx';

export interface SendProps extends FrameProps {
  readonly send: SendWords;
  readonly letter: LetterWords;
  readonly letters: Readonly<Record<StageId, string>>;
  readonly where: WhereWords;
  readonly roads: RoadWords;
}

/** The ways to send the letter, best first; the day on which it went out; and what follows, kept as a record. */
export default function SendStep(props: SendProps) {
  const { caseWords, root, send } = props;
  const kept = useCase();
  const loading = useFacts(kept, caseWords.language);
  const situation = situationOf(kept, loading);
  const written = useLetter(kept, situation, caseWords.language);
  const [onPaper, printLetter] = usePrinting();
  if (kept === null) return <p>{caseWords.loading}</p>;
  const ready = situation !== null && written !== null ? { ...props, kept, situation, written } : null;
  return (
    <Frame {...props} back={`${root}check/`} forward={root} forwardLabel={send.finish}>
      <Troubles words={caseWords} />
      <Missing kept={kept} words={props.where} root={root} />
      {ready === null ? (
        kept.problem !== null &&
        kept.shop !== null && <Waiting loading={loading} words={caseWords} empty={caseWords.loading} />
      ) : (
        <div class={onPaper ? 'send send-on-paper' : 'send'}>
          <AfterSending {...ready} />
          {kept.sent.length === 0 ? (
            <>
              <SendWays {...ready} printLetter={printLetter} />
              <DidYouSend {...ready} />
              <Record {...ready} />
            </>
          ) : (
            <>
              <Record {...ready} />
              <details class="again">
                <summary>{send.again}</summary>
                <SendWays {...ready} printLetter={printLetter} />
                <DidYouSend {...ready} />
              </details>
            </>
          )}
          {onPaper && (
            <Preview
              letter={ready.written.by('post')}
              twin={null}
              wording={ready.written.wording}
              words={props.letter}
              twinChoice={null}
            />
          )}
        </div>
      )}
    </Frame>
  );
}

/** Paper holds either the record of the case, or, when asked for, the letter alone. */
function usePrinting(): readonly [boolean, () => void] {
  const [onPaper, put] = useState(false);
  const asked = useRef(false);
  useEffect(() => {
    if (!onPaper || !asked.current) return undefined;
    asked.current = false;
    const done = () => put(false);
    window.addEventListener('afterprint', done, { once: true });
    print();
    return () => window.removeEventListener('afterprint', done);
  }, [onPaper]);
  const start = () => {
    asked.current = true;
    put(true);
  };
  return [onPaper, start];
}
