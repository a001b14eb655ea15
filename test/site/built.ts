// Reads the built site for the tests of it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface BuiltPage {
  /** The address, such as `/zh-tw/guide/evidence/`. */
  readonly path: string;
  readonly html: string;
  readonly tags: readonly Tag[];
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

const decoded = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)].map(([, name = '', ...values]): [string, string] => [
    name.toLowerCase(),
    decoded(values.find(Boolean) ?? ''),
  ]);
  return new Map(found);
}

/** The tags of a page in their order. What stands inside scripts, styles and comments is no tag. */
export function tagsOf(html: string): readonly Tag[] {
  const bare = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, '$1$3');
  return [...bare.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(attributes),
  }));
}

/** Every page of dist/, sorted by address. */
export function builtPages(): readonly BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tags: tagsOf(html) };
    });
}

/** Whether an address of the site leads to a page or a file. */
export function leadsSomewhere(path: string): boolean {
  const file = join(dist, decodeURIComponent(path));
  return path.endsWith('/')
    ? existsSync(join(file, 'index.html'))
    : existsSync(file) && !existsSync(join(file, 'index.html'));
}

/** The tags of one name, with what an attribute of theirs says where it is there. */
export function valuesOf({ tags }: Pick<BuiltPage, 'tags'>, name: string, attribute: string): string[] {
  return tags.filter((tag) => tag.name === name).flatMap((tag) => tag.attributes.get(attribute) ?? []);
}

/** Whether an address is read in Chinese. */
export const isChinese = ({ path }: Pick<BuiltPage, 'path'>): boolean => path.startsWith('/zh-tw/');
