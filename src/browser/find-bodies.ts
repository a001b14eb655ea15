import type { LoadedFacts } from '../schemas/loaded-facts.ts';

/** What the finder says, handed over by the page. */
interface FinderWords {
  readonly home: string;
  readonly shop: string;
  readonly choose: string;
  readonly none: string;
  readonly failed: string;
}

/** Lets a reader choose where they live and where they bought, and lists who may help: residents' bodies only. */
export function offerBodyFinder(): void {
  const spot = document.querySelector<HTMLElement>('#finder-form');
  if (spot === null) return;
  const words = JSON.parse(spot.dataset['words'] ?? '{}') as FinderWords;
  const homes = JSON.parse(spot.dataset['homes'] ?? '[]') as readonly (readonly [string, string])[];
  const shops = JSON.parse(spot.dataset['shops'] ?? '[]') as readonly (readonly [string, string])[];
  const home = choiceOf(words.home, words.choose, homes);
  const shop = choiceOf(words.shop, words.choose, shops);
  const found = document.createElement('ul');
  found.className = 'bodies';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const show = async () => {
    if (home.value === '' || shop.value === '') return;
    try {
      const rows = rowsFor(await Promise.all([...new Set([home.value, shop.value])].map(load)));
      found.replaceChildren(...rows);
      status.textContent = rows.length === 0 ? words.none : '';
    } catch {
      status.textContent = words.failed;
    }
  };
  for (const select of [home, shop]) select.addEventListener('change', () => void show());
  spot.append(home.parentElement ?? home, shop.parentElement ?? shop, status, found);
}

function choiceOf(label: string, empty: string, choices: readonly (readonly [string, string])[]): HTMLSelectElement {
  const select = document.createElement('select');
  select.append(new Option(empty, ''), ...choices.map(([value, words]) => new Option(words, value)));
  const around = document.createElement('label');
  around.append(label, select);
  return select;
}

async function load(place: string): Promise<LoadedFacts> {
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh-tw';
  const answer = await fetch(`/facts/${language}/${place}.json`);
  return answer.json() as Promise<LoadedFacts>;
}

/** The first place is where the reader lives: a body that serves people elsewhere only is left out. */
function rowsFor(places: readonly LoadedFacts[]): HTMLLIElement[] {
  const country = places[0]?.place.country ?? '';
  const seen = new Set<string>();
  return places.flatMap(({ place, bodyTexts }) =>
    place.bodies.flatMap(({ id, residents, url }) => {
      const text = bodyTexts[id];
      const serves = residents === 'any' || residents.includes(country);
      if (text === undefined || !serves || seen.has(url)) return [];
      seen.add(url);
      return [rowOf(text)];
    }),
  );
}

function rowOf({ name, does, cost, url }: LoadedFacts['bodyTexts'][string]): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = name;
  const what = document.createElement('p');
  what.textContent = does;
  const price = document.createElement('small');
  price.textContent = cost;
  row.append(link, what, price);
  return row;
}
