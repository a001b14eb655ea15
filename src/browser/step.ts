/** Says something to a screen reader, in the one status region of the page. */
export function say(words: string): void {
  const status = document.querySelector('#status');
  if (status !== null) status.textContent = words;
}

/** Greets whoever follows a link to a part of the page: its heading takes focus, and a step says where it stands. */
export function greetSteps(): void {
  const greet = () => {
    const part = document.getElementById(location.hash.slice(1));
    const heading = part?.matches('section') && part.querySelector('h2');
    if (!part || !heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    say(part.dataset.say ?? '');
  };
  // Not before everything has loaded: a browser that jumps to the part then takes the focus away again.
  addEventListener('load', () => requestAnimationFrame(greet));
  addEventListener('hashchange', greet);
}
