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
const TAG = /<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w-]+)(?:=(?:"([^"]*)"|\{([^}]*)\}))?/g;
const LINK = /\]\((\/[^)\s]*)\)/g;

const headOf = (text: string) =>
  Object.fromEntries(
    [...(HEAD.exec(text)?.[1] ?? '').matchAll(/^(\w+):\s*(.*)$/gm)].map(([, key, value]) => [key, value]),
  );

/** An MDX page in the parts that two languages have in common. */
export function readMdx({ path, text }: TextFile): MdxPage {
  const body = text.replace(HEAD, '');
  const components = [...body.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key, text, code]) => [key, text ?? code ?? '']),
    ),
  }));
  return { path, head: headOf(text), body, components, links: [...body.matchAll(LINK)].map(([, link = '']) => link) };
}
