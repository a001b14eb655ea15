import type { SearchWords } from '../../../words/search/words.ts';
import { piecesOf, withoutTitle } from './excerpt.ts';
import type { FoundPage, FoundPart } from './find.ts';

/** An element with its content: text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** One page, and under it the parts of it that lead to the step itself. */
export function pageRow({ parts, ...page }: FoundPage): HTMLLIElement {
  const rows = parts.map((part) => element('li', {}, ...lines(part)));
  return element('li', {}, ...lines(page), ...(rows.length > 0 ? [element('ul', {}, ...rows)] : []));
}

function lines({ title, url, excerpt }: FoundPart): readonly Node[] {
  const pieces = withoutTitle(piecesOf(excerpt), title);
  const text = pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  return [element('a', { href: url }, title), ...(text.length > 0 ? [element('p', {}, ...text)] : [])];
}

/** Where to look when the search has no answer. */
export function waysOn({ ways }: SearchWords): readonly HTMLLIElement[] {
  return Object.entries(ways).map(([path, name]) => element('li', {}, element('a', { href: path }, name)));
}
