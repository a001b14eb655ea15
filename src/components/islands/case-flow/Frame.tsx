import { useStore } from '@nanostores/preact';
import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { visit } from '../../../browser/fragment.ts';
import type { FrameWords } from '../../../words/case/words.ts';
import { fill, type CaseWords } from '../../../words/tools/words.ts';
import { $faults } from '../case-file/faults.ts';
import { $linked, $savedAt } from '../case-file/store.ts';
import { ErrorSummary } from './ErrorSummary.tsx';

/** A way on or back: where it leads, and what it is called. */
export interface Way {
  readonly href: string;
  readonly label: string;
}

/** What every island of the flow needs to speak and to lead on. */
export interface FrameProps {
  readonly caseWords: CaseWords;
  readonly words: FrameWords;
  /** The address of the flow in this language: `/case/` or `/zh-tw/case/`. */
  readonly root: string;
}

/** The frame around a step: errors on top, the step, and the bar that leads back and on. */
export function Frame(
  props: FrameProps & {
    readonly back: string;
    readonly forward: string;
    /** In place of "Continue". */
    readonly forwardLabel?: string;
    readonly children: ComponentChildren;
  },
) {
  const { caseWords, words, root } = props;
  const faults = useStore($faults);
  const returning = useReturn(root, words);
  const [presses, press] = useState(0);
  const forward: Way = returning ?? { href: props.forward, label: props.forwardLabel ?? words.forward };
  useEffect(() => {
    if (faults.length === 0) press(0);
  }, [faults.length]);
  const go = async (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || forward.href.startsWith('#')) return;
    event.preventDefault();
    if ((await faultsAfterLeaving()) === 0) visit(forward.href);
    else press((count) => count + 1);
  };
  return (
    <>
      {presses > 0 && faults.length > 0 && (
        <ErrorSummary
          key={presses}
          faults={faults}
          heading={caseWords.errorsHeading}
          title={words.errorTitle}
          goOn={faults.every(({ kept }) => kept) ? { href: forward.href, label: words.goOn } : null}
        />
      )}
      {props.children}
      <nav class="step-bar" aria-label={words.bar}>
        <a class="button-text" href={props.back}>
          {words.back}
        </a>
        <a class="button" href={forward.href} onClick={(event) => void go(event)}>
          {forward.label}
        </a>
      </nav>
      <SavedLine words={caseWords} />
    </>
  );
}

/** Lets the field that is being typed into settle first, then counts what stands against going on. */
async function faultsAfterLeaving(): Promise<number> {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) activeElement.blur();
  await new Promise((resolve) => window.setTimeout(resolve));
  return $faults.get().length;
}

/** Whoever came from a list to change one answer goes back to that list. */
export function useReturn(root: string, words: FrameWords): Way | null {
  const { return: list } = useStore($linked);
  if (list === undefined) return null;
  return { href: list === 'start' ? root : `${root}${list}/`, label: words.returnTo[list] };
}

function SavedLine({ words }: { readonly words: CaseWords }) {
  const savedAt = useStore($savedAt);
  return (
    <p class="saved-line">
      {savedAt === null
        ? words.kept
        : fill(words.saved, { time: savedAt.toLocaleString(words.locale, { hour: '2-digit', minute: '2-digit' }) })}
    </p>
  );
}
