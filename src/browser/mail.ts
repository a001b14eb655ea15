/** Mail programs cut longer addresses, some of them without a word. */
export const LONGEST_ADDRESS = 1900;

/**
 * An address that opens the reader's mail program with a draft; `null` where it would be cut, so that the text
 * is copied instead.
 *
 * @example
 * draftAddress('Order 1', 'Hello') // 'mailto:?subject=Order%201&body=Hello', 22 November 2026
 */
export function draftAddress(subject: string, body: string): string | null {
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return address.length <= LONGEST_ADDRESS ? address : null;
}

/** The same with the subject alone, for a letter that the reader pastes. */
export function emptyDraftAddress(subject: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}`;
}
