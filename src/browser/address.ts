/** The question that the address asks, as raw text: whoever reads it checks each value against its list. */
export function readQuestion(): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(window.location.search));
}

/** Puts the question into the address bar, without a new entry in the history. Never personal data. */
export function writeQuestion(question: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams(question).toString();
  const address = window.location.pathname + (query === '' ? '' : `?${query}`) + window.location.hash;
  window.history.replaceState(window.history.state, '', address);
}

/** The whole address of this page with the question in it, to be shared. */
export function linkTo(question: Readonly<Record<string, string>>): string {
  const link = new URL(window.location.pathname, window.location.origin);
  link.search = new URLSearchParams(question).toString();
  return link.href;
}
