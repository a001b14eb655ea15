// Who may import whom: the table in docs/architecture.md, as a function.
import { posix } from 'node:path';
import type { TextFile } from './files.ts';

/** A file may import from lower rows. Longer names come first where one begins with another. */
const ROWS: readonly (readonly [folder: string, row: number])[] = [
  ['src/pages', 8],
  ['src/layouts', 7],
  ['src/content', 6.5],
  ['src/components/site', 6],
  ['src/components/guide', 6],
  ['src/site', 5],
  ['src/content.config.ts', 5],
  ['src/components/islands', 4],
  ['src/browser', 3],
  ['src/letters', 2],
  ['src/schemas', 2],
  ['src/words', 1],
  ['src/domain', 0],
];

/** Between these only types may pass, although the row of one would forbid or allow more. */
const TYPES_ONLY: readonly (readonly [from: string, to: string])[] = [
  ['src/schemas', 'src/letters'],
  ['src/letters', 'src/schemas'],
  ['src/words', 'src/domain'],
  ['src/components/islands', 'src/words'],
];

/** The contract of a set of words, with the functions that put a sentence together: no language of its own. */
const CONTRACT = /(^|\/)words\.ts$/;

/** Pure rooms: no package may enter, so that they run anywhere and for ever. */
const WITHOUT_PACKAGES = ['src/domain', 'src/words'];

/** The lowest row that may ask Astro for content. */
const LOWEST_WITH_ASTRO = 5;

export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s+)?(?:([\w*${},\s]+?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** The import and re-export lines of a file, also of the part between the fences of an .astro file. */
export function importsOf(text: string): readonly Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(([, type, names = '', from = '']) => ({
    from,
    typeOnly: type !== undefined || /^\{\s*type\s[^,]*(,\s*type\s[^,]*)*,?\s*\}$/.test(names),
  }));
  return [...statements, ...[...text.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, typeOnly: false }))];
}

const roomOf = (path: string) => ROWS.find(([folder]) => path === folder || path.startsWith(`${folder}/`));

/** What is wrong with the imports of a file under src/, each as a sentence with the remedy. */
export function complaintsAboutImports(file: TextFile): string[] {
  const room = roomOf(file.path);
  if (room === undefined) {
    return [
      `${file.path} stands in no room of the house: move it, or add its folder to docs/architecture.md and here.`,
    ];
  }
  return importsOf(file.text).flatMap((one) => {
    const why = one.from.startsWith('.') ? localFault(file.path, room, one) : packageFault(room, one.from);
    return why === undefined ? [] : [`${file.path} imports "${one.from}": ${why}`];
  });
}

type Room = (typeof ROWS)[number];

function packageFault([folder, row]: Room, name: string): string | undefined {
  if (WITHOUT_PACKAGES.includes(folder))
    return `${folder} knows nothing but itself. Hand the result in as an argument.`;
  if (name.startsWith('astro:') && row < LOWEST_WITH_ASTRO)
    return 'ask the content in src/site and hand it on as props.';
  return undefined;
}

function localFault(path: string, [folder, row]: Room, { from, typeOnly }: Import): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), from));
  if (target.startsWith('src/styles/')) return row > 4 ? undefined : 'styles belong to layouts and .astro components.';
  const other = roomOf(target);
  if (other === undefined) return 'that is outside the rooms of src/. Move what is needed into one of them.';
  const [otherFolder, otherRow] = other;
  if (otherFolder === folder) return undefined;
  if (folder === 'src/components/islands' && CONTRACT.test(target)) return undefined;
  if (TYPES_ONLY.some(([one, two]) => one === folder && two === otherFolder)) {
    return typeOnly ? undefined : `from ${otherFolder} only types may come. Write \`import type\`, or hand it in.`;
  }
  if (folder === 'src/content' && otherFolder !== 'src/components/guide')
    return 'a page of the guide uses components/guide only.';
  if (folder === 'src/words') return 'words know only words, and types of the domain.';
  if (row > otherRow) return undefined;
  return `${folder} (row ${row}) may import from lower rows only, and ${otherFolder} is in row ${otherRow}. Move the shared part down, or hand it in from above.`;
}
