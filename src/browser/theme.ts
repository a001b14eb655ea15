const KEY = 'claimpath:theme';
const THEMES = ['system', 'light', 'dark'];

/** Takes over the colours that the reader chose, and shows the button that changes them. */
export function offerThemes(): void {
  const button = document.querySelector<HTMLButtonElement>('#theme');
  let theme = keptTheme();
  const show = () => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    const words = button?.dataset[theme] ?? '';
    button?.setAttribute('aria-label', words);
    button?.setAttribute('title', words);
  };
  show();
  if (button === null) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
    keepTheme(theme);
    show();
  });
}

// Storage is spoken to here, not through storage.ts: a module shared with the tools would be a file of
// its own, and this script would cost every page a request.
function keptTheme(): string {
  try {
    const kept = localStorage.getItem(KEY) ?? '';
    return THEMES.includes(kept) ? kept : 'system';
  } catch {
    return 'system';
  }
}

function keepTheme(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing shows the chosen colours until the page is left.
  }
}
