// Reads public/_headers, the file in which static hosts look for the headers of an answer.

/** Headers for one path, or for every path that begins with what stands before `*`. */
export interface HeaderBlock {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * The part of the format that we use: a path that may end with `*`, then indented `Name: value` lines.
 *
 * @example
 * readHeaders('/*\n  X-Frame-Options: DENY') // [{ path: '/*', headers: [['X-Frame-Options', 'DENY']] }]
 * @throws Error where a line is none of these, since a header that is left out would leave the site open.
 */
export function readHeaders(text: string): readonly HeaderBlock[] {
  const blocks: { path: string; headers: (readonly [string, string])[] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    const path = /^(\/\S*)\s*$/.exec(line);
    if (path?.[1] !== undefined) blocks.push({ path: path[1], headers: [] });
    else if (header?.[1] !== undefined && header[2] !== undefined) blocks.at(-1)?.headers.push([header[1], header[2]]);
    else throw new Error(`public/_headers, line ${index + 1}: write a path, or an indented "Name: value".`);
  }
  return blocks;
}

/** The headers of an answer to this path; a later block overrides an earlier one. */
export function headersFor(path: string, blocks: readonly HeaderBlock[]): ReadonlyMap<string, string> {
  const fits = (pattern: string) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern);
  return new Map(blocks.filter((block) => fits(block.path)).flatMap((block) => block.headers));
}
