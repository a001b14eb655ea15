/** Puts a choice above the table of places that sorts its rows: by name, or the longest time first. */
export function offerSorting(): void {
  const spot = document.querySelector<HTMLElement>('#sort-places');
  const body = document.querySelector('table.places tbody');
  if (spot === null || body === null) return;
  const choices = JSON.parse(spot.dataset['choices'] ?? '[]') as readonly (readonly [string, string])[];
  const label = document.createElement('label');
  const select = document.createElement('select');
  label.textContent = `${spot.dataset['label'] ?? ''} `;
  select.append(...choices.map(([value, words]) => new Option(words, value)));
  select.addEventListener('change', () => body.append(...sorted([...body.children], select.value)));
  label.append(select);
  spot.append(label);
}

function sorted(rows: readonly Element[], key: string): Element[] {
  const keyOf = (row: Element) => (JSON.parse(row.getAttribute('data-sort') ?? '{}') as Record<string, unknown>)[key];
  const { lang } = document.documentElement;
  return [...rows].sort((one, other) => {
    const a = keyOf(one);
    const b = keyOf(other);
    if (typeof a === 'number' && typeof b === 'number') return b - a;
    return String(a).localeCompare(String(b), lang);
  });
}
