import type { Bilingual } from '../schemas/fact.ts';
import type { Shop } from '../schemas/shop.ts';
import { MENUS } from '../words/site/words.ts';
import { places } from './published.ts';

type Site = NonNullable<Shop['site']>;
type Menus = NonNullable<Site['menus']>;

/** The names on the screen in one or several shops that call everything alike. */
export interface MenuColumn {
  readonly places: readonly Bilingual[];
  readonly names: Menus;
  /** The language of the names, as a BCP-47 tag. */
  readonly tag: string;
}

/** One column for each set of names: shops with the same names share one. `only` keeps a single place. */
export async function menuColumns(only?: string): Promise<readonly MenuColumn[]> {
  const shops = (await places()).filter(({ id }) => only === undefined || id === only);
  const columns: { places: Bilingual[]; names: Menus; tag: string }[] = [];
  for (const { site, name } of shops) {
    if (site === null || site.menus === null) continue;
    const names = site.menus;
    const twin = columns.find((column) => MENUS.every((menu) => column.names[menu].own === names[menu].own));
    if (twin === undefined) columns.push({ places: [name], names, tag: site.letterLanguage });
    else twin.places.push(name);
  }
  return columns;
}
