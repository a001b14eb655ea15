/** The part after the # of the address. */
export function readFragment(): string {
  return window.location.hash.slice(1);
}

/** Names the part in the address, without a new entry in the history. */
export function nameFragment(id: string): void {
  window.history.replaceState(window.history.state, '', `${window.location.pathname}${window.location.search}#${id}`);
}

/** Calls back when the reader goes to another part, also by Back; returns how to stop. */
export function onFragment(changed: (id: string) => void): () => void {
  const call = () => changed(readFragment());
  window.addEventListener('hashchange', call);
  return () => window.removeEventListener('hashchange', call);
}

/** Goes to another page of the guide, as a link would. */
export function visit(path: string): void {
  window.location.assign(path);
}
