/** A case file holds words and numbers only: anything longer is some other file. */
const LONGEST = 2_000_000;

/** What is in a file that the reader chose; `content` is `null` where it is no JSON. */
export type FileReading = { readonly is: 'read'; readonly content: unknown } | { readonly is: 'too-big' };

/** Reads a file that the reader chose, here in the browser; it is sent nowhere. */
export async function readJsonFile(file: File): Promise<FileReading> {
  if (file.size > LONGEST) return { is: 'too-big' };
  try {
    const content: unknown = JSON.parse(await file.text());
    return { is: 'read', content };
  } catch {
    return { is: 'read', content: null };
  }
}
