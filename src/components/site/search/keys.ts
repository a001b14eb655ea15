/** Calls `open` for Ctrl+K, ⌘K and `/`, but never while somebody types or composes. */
export function installSearchKeys(open: () => void): void {
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
    const asks = ctrlKey || metaKey ? key === 'k' && !shiftKey : key === '/';
    const types = target instanceof Element && target.matches('input, textarea, select');
    if (!asks || types || altKey || isComposing) return;
    event.preventDefault();
    open();
  });
}
