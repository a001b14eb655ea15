import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { WhereWords } from '../../../words/case/words.ts';
import type { LetterWords } from '../../../words/tools/words.ts';
import { useCase } from '../case-file/hooks.ts';
import { chooseLetter } from '../case-file/letter-choice.ts';
import { $linked } from '../case-file/store.ts';
import LetterWriter from '../letter-writer/LetterWriter.tsx';
import { Frame, type FrameProps } from './Frame.tsx';
import { Missing } from './Missing.tsx';

/** The letter as it grows. What a link asks for is remembered: the next pages speak of the same letter. */
export default function LetterStep(props: FrameProps & { readonly letter: LetterWords; readonly where: WhereWords }) {
  const kept = useCase();
  const { stage, letter: language } = useStore($linked);
  useEffect(() => {
    if (stage !== undefined || language !== undefined)
      chooseLetter({ ...(stage && { stage }), ...(language && { language }) });
  }, [stage, language]);
  if (kept === null) return <p>{props.caseWords.loading}</p>;
  return (
    <Frame {...props} back={`${props.root}evidence/`} forward={`${props.root}check/`}>
      <Missing kept={kept} words={props.where} root={props.root} />
      <LetterWriter caseWords={props.caseWords} words={props.letter} inCase />
    </Frame>
  );
}
