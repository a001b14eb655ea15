// Reads the files of the project for the house rules.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A file as a rule sees it: its path from the project's folder, with `/`, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Folders that no rule looks into: they are made, not written. */
const MADE = /(^|\/)(node_modules|dist|\.astro|\.mutants|\.git)(\/|$)/;

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Whether a path from the project's folder exists. */
export function exists(path: string): boolean {
  return existsSync(join(root, path));
}

function walk(folder: string): string[] {
  if (!exists(folder) || MADE.test(folder)) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/**
 * The files under a folder whose names end in one of these ways, sorted by path.
 *
 * @example
 * filesUnder('src/content/guide', ['.mdx']) // en/before-you-claim.mdx, …
 */
export function filesUnder(folder: string, endings: readonly string[]): TextFile[] {
  return walk(folder)
    .filter((path) => !MADE.test(path) && endings.some((ending) => path.endsWith(ending)))
    .toSorted()
    .map((path) => ({ path, text: readText(path) }));
}
