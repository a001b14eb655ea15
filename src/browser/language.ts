/** Lets the language switch keep the place on the page and the question in the address. */
export function keepPlaceInSwitch(): void {
  const link = document.querySelector<HTMLAnchorElement>('#language');
  if (link === null) return;
  const keepPlace = () => {
    link.search = location.search;
    link.hash = location.hash;
  };
  keepPlace();
  link.addEventListener('click', keepPlace);
  addEventListener('hashchange', keepPlace);
}
