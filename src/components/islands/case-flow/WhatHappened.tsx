import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { firstOpenQuestion, QUESTIONS, questionsFor, type QuestionId } from '../../../domain/case/answers.ts';
import type { Case } from '../../../domain/case/case.ts';
import { writeQuestion } from '../../../browser/address.ts';
import { nameFragment, onFragment, readFragment, visit } from '../../../browser/fragment.ts';
import type { QuestionsWords, WhereWords } from '../../../words/case/words.ts';
import { fill, type CaseWords } from '../../../words/tools/words.ts';
import { Troubles } from '../case-file/CaseBar.tsx';
import { situationOf, useCase, useFacts } from '../case-file/hooks.ts';
import { $differs, $linked } from '../case-file/store.ts';
import { Waiting } from '../case-file/Waiting.tsx';
import { Frame, useReturn, type FrameProps } from './Frame.tsx';
import { Missing } from './Missing.tsx';
import { OneQuestion } from './Questions.tsx';
import { WhereThisGoes, type RoadWords } from './WhereThisGoes.tsx';

/** The last screen of the page: where it goes, before anything is typed. */
const WHERE = 'where-this-goes';
type Part = QuestionId | typeof WHERE;

const isPart = (id: string): id is Part => id === WHERE || QUESTIONS.some((one) => one === id);

interface Props extends FrameProps {
  readonly questions: QuestionsWords;
  readonly where: WhereWords;
  readonly roads: RoadWords;
}

/** One question a screen, each with an address of its own, so that Back works; then the road that they lead to. */
export default function WhatHappened(props: Props) {
  const { caseWords, words, root, questions } = props;
  const kept = useCase();
  const [part, heading] = usePart(kept, titleOf(props));
  const returning = useReturn(root, words);
  if (kept === null || part === null) return <p>{caseWords.loading}</p>;
  const asked = questionsFor(kept);
  const parts: readonly Part[] = [...asked, WHERE];
  const place = parts.indexOf(part);
  const before = parts[place - 1];
  const after = parts[place + 1];
  const forward = part === WHERE ? `${root}dates/` : `#${after ?? WHERE}`;
  const goOn = () => visit(returning?.href ?? forward);
  return (
    <Frame
      caseWords={caseWords}
      words={words}
      root={root}
      back={before === undefined ? root : `#${before}`}
      forward={forward}
    >
      <Troubles words={caseWords} />
      {part === WHERE ? (
        <Where {...props} kept={kept} heading={heading} />
      ) : (
        <form
          key={part}
          onSubmit={(event) => {
            event.preventDefault();
            goOn();
          }}
        >
          {place >= 0 && <p class="hint">{fill(questions.place, { number: place + 1, count: asked.length })}</p>}
          <OneQuestion
            id={part}
            kept={kept}
            words={questions}
            caseWords={caseWords}
            heading={heading}
            problemsPath={root.replace(/case\/$/, 'problems/')}
          />
        </form>
      )}
    </Frame>
  );
}

function Where(props: Props & { readonly kept: Case; readonly heading: RefObject<HTMLHeadingElement> }) {
  const { kept, where, caseWords, root } = props;
  const loading = useFacts(kept, caseWords.language);
  const situation = situationOf(kept, loading);
  return (
    <section>
      <h2 tabIndex={-1} ref={props.heading}>
        {where.heading}
      </h2>
      <Missing kept={kept} words={where} root={root} />
      {situation !== null && (
        <WhereThisGoes situation={situation} words={where} roads={props.roads} caseWords={caseWords} root={root} />
      )}
      {situation === null && kept.problem !== null && kept.shop !== null && (
        <Waiting loading={loading} words={caseWords} empty={caseWords.loading} />
      )}
    </section>
  );
}

function titleOf({
  caseWords,
  questions,
  where,
}: {
  caseWords: CaseWords;
  questions: QuestionsWords;
  where: WhereWords;
}) {
  return (part: Part): string => {
    if (part === WHERE) return where.heading;
    if (part === 'seller' || part === 'forwarder') return questions[part].label;
    return caseWords[part].label;
  };
}

/**
 * The part that the address names. A page that is opened without one names its first open question, once, so that
 * an answer never moves the page on by itself. Going to another part moves the focus to its heading.
 */
function usePart(kept: Case | null, titleFor: (part: Part) => string) {
  const [part, go] = useState<Part | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const base = useRef('');
  const moved = useRef(false);
  const differs = useStore($differs);
  const ready = kept !== null;
  useEffect(() => {
    if (kept === null) return undefined;
    base.current = document.title;
    const named = readFragment();
    const first = isPart(named) ? named : firstOpenQuestion(kept);
    nameFragment(first);
    go(first);
    return onFragment((id) => {
      if (!isPart(id)) return;
      moved.current = true;
      go(id);
    });
    // Once, when the answers have been read: later answers must not move the page.
  }, [ready]);
  useEffect(() => {
    // What the link asked has been taken over or refused: a page that is loaded again must not ask once more.
    if (ready && differs === null) writeQuestion(returnOf());
  }, [ready, differs]);
  useEffect(() => {
    if (part === null) return;
    document.title = `${titleFor(part)} · ${base.current}`;
    if (!moved.current) return;
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, [part]);
  return [part, heading] as const;
}

function returnOf(): Readonly<Record<string, string>> {
  const { return: list } = $linked.get();
  return list === undefined ? {} : { return: list };
}
