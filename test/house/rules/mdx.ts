// Reads what the house rules need to know of an MDX page: its head, its components, its links.
import type { TextFile } from './files.ts';

export interface Component {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface MdxPage {
  readonly path: string;
  readonly head: Readonly<Record<string, string>>;
  /** Everything below the head. */
  readonly body: string;
  readonly components: readonly Component[];
  /** Targets of Markdown links that stay on the site. */
  readonly links: readonly string[];
}

const HEAD = /^---\n([\s\S]*?)\n---\n/;
const HEAD_LINE = /^(\w+):\s*(.*)$/gm;
const TAG = /<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w-]+)(?:=(?:"([^"]*)"|\{([^}]*)\}))?/g;
const LINK = /\]\((\/[^)\s]*)\)/g;

/** Matches of a key and the first of its possible values, as an object. */
function pairs(text: string, pattern: RegExp): Record<string, string> {
  const found = [...text.matchAll(pattern)].map(([, key = '', ...values]): [string, string] => [
    key,
    values.find(Boolean) ?? '',
  ]);
  return Object.fromEntries(found);
}

/** An MDX page in the parts that two languages have in common. */
export function readMdx({ path, text }: TextFile): MdxPage {
  const body = text.replace(HEAD, '');
  return {
    path,
    head: pairs(HEAD.exec(text)?.[1] ?? '', HEAD_LINE),
    body,
    components: [...body.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
      name,
      attributes: pairs(attributes, ATTRIBUTE),
    })),
    links: [...body.matchAll(LINK)].map(([, link = '']) => link),
  };
}
