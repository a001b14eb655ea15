/**
 * Copies a text, with a rich form where the browser takes one. `false` where it refuses: the page then
 * selects the text and says which keys to press.
 */
export async function copy(plain: string, rich?: string): Promise<boolean> {
  try {
    if (rich !== undefined && 'ClipboardItem' in window) {
      const item = new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([rich], { type: 'text/html' }),
      });
      await navigator.clipboard.write([item]);
      return true;
    }
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}

/** Selects the text of an element, so that the reader can copy it by hand. */
export function selectText(element: Element): void {
  const selection = window.getSelection();
  if (selection === null) return;
  const range = document.createRange();
  range.selectNodeContents(element);
  selection.removeAllRanges();
  selection.addRange(range);
}
