// The documents name only what is there.
import { posix } from 'node:path';
import type { TextFile } from './files.ts';

/** Folders whose paths are checked where they stand between backticks. */
const PATH = /^(?:src|docs|scripts|test|public)\/\S*$|^\.ci\/run$/;
const CODE = /`([^`\n]+)`/g;
const RUN = /\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/g;
const LINK = /\]\(([^)\s]+)\)/g;

/** A path up to the first part that stands for many: `src/content/shops/<id>.json` → `src/content/shops/`. */
function certainPart(path: string): string {
  const bare = path.replace(/[.,;:]$/, '').replace(/#.*$/, '');
  const open = bare.search(/[<*{[…]|NNNN/);
  return open === -1 ? bare : bare.slice(0, bare.lastIndexOf('/', open) + 1);
}

/**
 * What a document names that is not there, each as a sentence.
 *
 * @param exists tells whether a path from the project's folder is there
 * @param scripts the names in package.json that `npm run` knows
 */
export function complaintsAboutDocument(
  { path, text }: TextFile,
  exists: (path: string) => boolean,
  scripts: readonly string[],
): string[] {
  const paths = [...text.matchAll(CODE)].map(([, code = '']) => code).filter((code) => PATH.test(code));
  const runs = [...text.matchAll(RUN)].map(([, script, short]) => script ?? short ?? '');
  const links = [...text.matchAll(LINK)].map(([, link = '']) => link).filter((link) => !/^(\w+:|#|\/)/.test(link));
  const targetOf = (link: string) => posix.normalize(posix.join(posix.dirname(path), link.replace(/#.*$/, '')));
  return [
    ...paths
      .filter((one) => !exists(certainPart(one)))
      .map((one) => `${path} names \`${one}\`, which is not there: mend the path.`),
    ...runs
      .filter((one) => !scripts.includes(one))
      .map((one) => `${path} says \`npm run ${one}\`, which package.json does not know.`),
    ...links
      .filter((one) => !exists(targetOf(one)))
      .map((one) => `${path} links to ${one}, which is not there: mend the link.`),
  ];
}
