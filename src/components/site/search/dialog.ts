import type { SearchWords } from '../../../words/search/words.ts';
import { findPages, type FoundPage } from './find.ts';
import { loadPagefind } from './pagefind.ts';
import { element, pageRow, waysOn } from './results.ts';
import style from './search.css?inline';

/** How long a reader has to pause before we search. */
const PAUSE_MS = 150;
/** After this time without results, we say that we are searching. */
const SLOW_MS = 600;

let opened: SearchDialog | undefined;

/** Opens the search, and builds it on first use. */
export function openSearch(words: SearchWords): void {
  opened ??= new SearchDialog(words);
  opened.open();
}

// This module is only fetched when somebody draws near the search. A failure is met again by the search itself.
void loadPagefind().catch(() => undefined);

class SearchDialog {
  readonly #words: SearchWords;
  readonly #field = element('input', {
    type: 'search',
    id: 'search-field',
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  readonly #status = element('p', { role: 'status' });
  readonly #results = element('ol', { class: 'search-results' });
  readonly #dialog = element('dialog', {
    class: 'search',
    closedby: 'any',
    'aria-labelledby': 'search-label',
  });
  #timer = 0;
  #composing = false;
  /** Counts the searches, so that a slow one cannot overwrite a later one. */
  #latest = 0;

  constructor(words: SearchWords) {
    this.#words = words;
    const label = element('label', { for: 'search-field', id: 'search-label' }, words.label);
    const close = element('button', { type: 'button', class: 'tap' }, words.close);
    const head = element('div', { class: 'search-head' }, label, close);
    this.#dialog.append(head, this.#field, this.#status, this.#results);
    addStyle(style);
    document.body.append(this.#dialog);
    this.#show(words.hint, []);
    close.addEventListener('click', () => this.#dialog.close());
    this.#listenToField();
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    this.#results.addEventListener('click', (event) => this.#leave(event));
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
  }

  /** A word that is still being composed is no word yet. */
  #listenToField(): void {
    const field = this.#field;
    const later = () => {
      clearTimeout(this.#timer);
      if (!this.#composing) this.#timer = window.setTimeout(() => void this.#search(), PAUSE_MS);
    };
    field.addEventListener('input', later);
    field.addEventListener('compositionstart', () => (this.#composing = true));
    // Some browsers report the Enter that ends a composition only after its end.
    field.addEventListener('compositionend', () =>
      setTimeout(() => {
        this.#composing = false;
        later();
      }),
    );
  }

  /** Shows the results of what stands in the field; `true` where there are some. */
  async #search(): Promise<boolean> {
    clearTimeout(this.#timer);
    const words = this.#words;
    const typed = this.#field.value.trim();
    const turn = ++this.#latest;
    const slow = setTimeout(() => this.#show(words.searching, []), SLOW_MS);
    const pages = await this.#pagesFor(typed);
    clearTimeout(slow);
    if (turn !== this.#latest) return false;
    if (typed === '') this.#show(words.hint, []);
    else if (pages === null) this.#show(words.failed, waysOn(words));
    else if (pages.length === 0) this.#show(words.nothing, waysOn(words));
    else this.#show(words.found(pages.length), pages.map(pageRow));
    return pages !== null && pages.length > 0;
  }

  /** `null` where the search could not be loaded. */
  async #pagesFor(typed: string): Promise<readonly FoundPage[] | null> {
    try {
      return typed === '' ? [] : await findPages(typed, this.#words, await loadPagefind());
    } catch {
      return null;
    }
  }

  #show(status: string, rows: readonly HTMLLIElement[]): void {
    this.#status.textContent = status;
    this.#results.replaceChildren(...rows);
  }

  /** Arrows go through the results, Enter in the field follows the first, Escape closes. */
  #move(event: KeyboardEvent): void {
    if (this.#composing || event.isComposing) return;
    const stops: readonly HTMLElement[] = [this.#field, ...this.#results.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const next = at < 0 || step === 0 ? undefined : stops[at + step];
    if (next !== undefined) next.focus();
    else if (event.key === 'Enter' && at === 0) void this.#followFirst();
    // Left alone, a search field would only be emptied.
    else if (event.key === 'Escape') this.#dialog.close();
    else return;
    event.preventDefault();
  }

  async #followFirst(): Promise<void> {
    if (await this.#search()) this.#results.querySelector('a')?.click();
  }

  /** A step on this same page would stay hidden behind the dialog. */
  #leave({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.pathname === location.pathname && !ctrlKey && !metaKey && !shiftKey) this.#dialog.close();
  }
}

/** A sheet made by script, which the Content-Security-Policy has nothing against. */
function addStyle(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
