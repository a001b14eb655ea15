import type { Language } from '../../../words/words.ts';
import { installSearchKeys } from './keys.ts';

/** Turns the search links of the page into buttons that open the dialog. Its code comes on first use. */
export function offerSearch(): void {
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-TW';
  const load = () => import('./dialog.ts');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.search-open')) {
    const open = () =>
      load().then(
        ({ openSearch }) => openSearch(language),
        () => location.assign(link.href),
      );
    const prepare = () =>
      load().then(
        ({ prepareSearch }) => prepareSearch(language),
        () => undefined,
      );
    const button = buttonInPlaceOf(link);
    button.addEventListener('click', open);
    for (const near of ['pointerenter', 'focus']) button.addEventListener(near, prepare, { once: true });
  }
  installSearchKeys(() => document.querySelector<HTMLElement>('button.search-open')?.click());
}

function buttonInPlaceOf(link: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K /');
  button.append(...link.childNodes);
  link.replaceWith(button);
  return button;
}
