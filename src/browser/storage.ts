/** What came of writing: kept, or why not. */
export type Kept = 'kept' | 'blocked' | 'full';

/** The text kept under a key. `null` where there is none, or where the browser keeps nothing for this site. */
export function readKept(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text in this browser, and says whether that worked. */
export function keep(key: string, text: string): Kept {
  try {
    window.localStorage.setItem(key, text);
    return 'kept';
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError' && hasStorage();
    return full ? 'full' : 'blocked';
  }
}

/** Forgets what is kept under a key. */
export function forget(key: string): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Whether the browser lets this site keep anything at all: some throw, some hand out `null`. */
export function hasStorage(): boolean {
  try {
    return window.localStorage.length >= 0;
  } catch {
    return false;
  }
}

/** Calls back when another tab writes under this key. */
export function onKeptElsewhere(key: string, changed: (text: string | null) => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) changed(event.newValue);
  });
}
