/** Calls `open` for Ctrl+K, ⌘K and `/`, but never in a field, where somebody types or composes. */
export function installSearchKeys(open: () => void): void {
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key !== (event.ctrlKey || event.metaKey ? 'k' : '/')) return;
    if (target instanceof Element && target.matches('input, textarea, select')) return;
    event.preventDefault();
    open();
  });
}
