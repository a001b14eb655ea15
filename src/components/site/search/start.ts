import type { SearchWords } from '../../../words/search/words.ts';
import { installSearchKeys } from './keys.ts';

/** Where the build puts the dialog and its words. Vite must not know it: what it knows, it ties to every page. */
const FOLDER = '/search/';

type Parts = [dialog: typeof import('./dialog.ts'), said: { readonly words: SearchWords }];

/** Lets the search link of the page open the dialog, whose code comes when somebody draws near. */
export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('.search-open');
  if (link === null) return;
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh-tw';
  // As names, not as texts in the call: Vite would tie a loader to those, and the script would leave the page.
  const addresses = [`${FOLDER}dialog.js`, `${FOLDER}${language}.js`];
  const load = () => Promise.all(addresses.map((address) => import(/* @vite-ignore */ address))) as Promise<Parts>;
  const open = () =>
    void load().then(
      ([{ openSearch }, { words }]) => openSearch(words),
      () => location.assign(link.href),
    );
  const press = (event: Event) => {
    event.preventDefault();
    open();
  };
  link.role = 'button';
  link.addEventListener('click', press);
  link.addEventListener('keydown', (event) => event.key === ' ' && press(event));
  for (const near of ['pointerenter', 'focus']) link.addEventListener(near, () => void load().catch(() => undefined));
  installSearchKeys(open);
}
