import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadReasonPage, type ReasonPage, type ReasonPart } from '../../../browser/reason-page.ts';
import type { DecoderWords } from '../../../words/decoder/words.ts';

export type PageState = { readonly is: 'loading' | 'failed' } | { readonly is: 'loaded'; readonly page: ReasonPage };

/** The page about a reason, fetched when the reason is chosen. */
export function useReasonPage(path: string | null): PageState {
  const [state, set] = useState<PageState>({ is: 'loading' });
  useEffect(() => {
    set({ is: 'loading' });
    if (path === null) return undefined;
    let current = true;
    loadReasonPage(path).then(
      (page) => {
        if (current) set({ is: 'loaded', page });
      },
      () => {
        if (current) set({ is: 'failed' });
      },
    );
    return () => {
      current = false;
    };
  }, [path]);
  return state;
}

/** What the reason means, when it is right, and what answers it: the words of its own page. */
export function Meaning(props: {
  readonly title: string;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly state: PageState;
  readonly path: string;
  readonly words: DecoderWords;
}) {
  const { title, heading, state, path, words } = props;
  const parts = state.is === 'loaded' ? [state.page.meaning, state.page['when-right'], state.page.answer] : [];
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {state.is === 'loading' && <p class="notice">{words.page.loading}</p>}
      {parts.map((part) => part !== undefined && <Part key={part.title} part={part} />)}
      {state.is === 'failed' && <p class="notice notice-amber">{words.page.failed}</p>}
      <p>
        <a href={path}>{words.page.link}</a>
      </p>
    </>
  );
}

function Part({ part }: { readonly part: ReasonPart }) {
  return (
    <section>
      <h3>{part.title}</h3>
      <PartBody part={part} />
    </section>
  );
}

/** What stands under the heading of a part, cloned from the fetched page. */
export function PartBody({ part }: { readonly part: ReasonPart }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(document.importNode(part.body, true));
  }, [part]);
  return <div ref={place} />;
}
