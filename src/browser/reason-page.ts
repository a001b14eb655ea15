/** The parts of the page about a reason, by the ids that its sections have in every language. */
export const REASON_PARTS = ['meaning', 'when-right', 'answer', 'next', 'letter'] as const;
export type ReasonPartId = (typeof REASON_PARTS)[number];

/** One part: its heading, and what stands under it, to be cloned into the page that shows it. */
export interface ReasonPart {
  readonly title: string;
  readonly body: DocumentFragment;
}

export type ReasonPage = Readonly<Partial<Record<ReasonPartId, ReasonPart>>>;

const loaded = new Map<string, Promise<ReasonPage>>();

/**
 * The words about a reason, taken from its own built page on this site, so that they are written in
 * one place. Nothing that a reader types comes near this: the page is parsed, its sections are taken
 * as elements, and scripts, ids and buttons to other tools are left behind.
 *
 * @param path The page's address, such as `/zh-tw/rejections/too-late/`.
 * @throws Error where the page cannot be fetched, as when the reader is offline. Asking again fetches again.
 */
export function loadReasonPage(path: string): Promise<ReasonPage> {
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const fetched = fetchPage(path);
  loaded.set(path, fetched);
  fetched.catch(() => loaded.delete(path));
  return fetched;
}

async function fetchPage(path: string): Promise<ReasonPage> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} could not be loaded: ${answer.status}`);
  // The text alone: the styles of a whole page would be checked against this page's policy, and be refused.
  const [main = ''] = /<main[^]*<\/main>/.exec(await answer.text()) ?? [];
  const page = new DOMParser().parseFromString(main, 'text/html');
  const parts = REASON_PARTS.flatMap((id) => {
    const section = page.querySelector(`main section[id="${id}"]`);
    return section === null ? [] : [[id, partOf(section, path)] as const];
  });
  if (parts.length === 0) throw new Error(`${path} has none of the parts of a reason.`);
  return Object.fromEntries(parts);
}

function partOf(section: Element, path: string): ReasonPart {
  const heading = section.querySelector('h2');
  const title = heading?.textContent.trim() ?? '';
  heading?.remove();
  for (const element of section.querySelectorAll('script, style, p:has(> a.button)')) element.remove();
  for (const element of section.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const link of section.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', path + (link.getAttribute('href') ?? ''));
  const body = document.createDocumentFragment();
  body.append(...section.childNodes);
  return { title, body };
}
