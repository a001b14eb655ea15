// The project stands alone: a clone of it, an npm and a network are all that it needs.
import type { TextFile } from './files.ts';

/** Written in pieces, so that this file does not complain about itself. */
const ELSEWHERE: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [
    new RegExp(String.raw`\.\./` + String.raw`shared\b`),
    'names a folder outside the project. Say it in the project itself.',
  ],
  [
    new RegExp(String.raw`(?<![\w.-])/` + String.raw`(?:work|tmp)/`),
    'names a folder of one machine. Use a path from the project.',
  ],
  [
    new RegExp(String.raw`\bregistry\.` + String.raw`(?:npmjs|yarnpkg|npmmirror)\b`),
    'names a package registry. Everybody has their own.',
  ],
];

const RESOLVED = /^\s*"resolved":/m;

/** What a file names that a clone does not have, each as a sentence with the remedy. */
export function complaintsAboutElsewhere({ path, text }: TextFile): string[] {
  const complaints = ELSEWHERE.flatMap(([pattern, remedy]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${path}, line ${lineOf(text, found.index)}, ${remedy}`];
  });
  if (path !== 'package-lock.json' || !RESOLVED.test(text)) return complaints;
  return [...complaints, `${path} holds "resolved" addresses: install with --omit-lockfile-registry-resolved.`];
}

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;
