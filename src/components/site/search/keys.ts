/** Calls `open` for Ctrl+K, ⌘K and `/`, but never while somebody types or composes. */
export function installSearchKeys(open: () => void): void {
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    const command = event.ctrlKey || event.metaKey;
    const asks = command ? key.toLowerCase() === 'k' && !event.shiftKey : key === '/';
    if (!asks || event.altKey || event.isComposing || event.defaultPrevented || takesText(target)) return;
    event.preventDefault();
    open();
  });
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
