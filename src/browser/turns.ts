/** Puts a button under each turn of a chat script that copies its words. */
export function offerTurns(): void {
  for (const turn of document.querySelectorAll<HTMLElement>('.turn')) {
    const { copy = '', copied = '' } = turn.dataset;
    const words = turn.textContent.trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button-quiet';
    button.textContent = copy;
    button.setAttribute('aria-label', `${copy}: ${words.slice(0, 40)}`);
    const press = async () => {
      await navigator.clipboard.writeText(words);
      button.textContent = copied;
      // Not from step.ts: a module that two scripts share would leave both pages' scripts.
      const status = document.querySelector('#status');
      if (status !== null) status.textContent = copied;
    };
    // Where copying is refused the words can still be selected by hand: they stand above the button.
    button.addEventListener('click', () => void press().catch(() => undefined));
    turn.append(button);
  }
}
