/** Leads whoever followed a link to a part that has only now been written: it comes into view and takes focus. */
export function arriveAt(id: string): void {
  if (window.location.hash !== `#${id}`) return;
  const part = document.getElementById(id);
  const heading = part?.querySelector('h2');
  if (!part || !heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  part.scrollIntoView();
}
