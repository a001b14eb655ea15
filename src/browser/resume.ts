/** Shows the way back to the kept answers, where there are some with a problem chosen. */
export function offerResume(): void {
  const card = document.querySelector<HTMLElement>('#resume');
  if (card === null) return;
  try {
    // Read here and not through storage.ts: a module that the tools share would leave the page's script.
    const kept = localStorage.getItem('claimpath:case') ?? '';
    card.hidden = !/"problem":"[a-z-]+"/.test(kept) || localStorage.getItem('claimpath:resume') === 'hidden';
  } catch {
    // A browser that keeps nothing has nothing to go on with.
  }
}
