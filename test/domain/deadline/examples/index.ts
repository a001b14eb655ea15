// Days counted by hand on a calendar: three or more for every rule in the data.
import { AMAZON } from './amazon.ts';
import { AMERICAS } from './americas.ts';
import { ASIA_PACIFIC } from './asia-pacific.ts';
import { CARDS } from './cards.ts';
import { EUROPE } from './europe.ts';
import type { Example } from './example.ts';
import { MIDDLE_EAST_AND_AFRICA } from './middle-east-and-africa.ts';
import { UNITED_KINGDOM_AND_IRELAND } from './united-kingdom-and-ireland.ts';

export { UNCOVERED } from './uncovered.ts';
export type { Example } from './example.ts';

export const EXAMPLES: readonly Example[] = [
  ...AMAZON,
  ...CARDS,
  ...EUROPE,
  ...UNITED_KINGDOM_AND_IRELAND,
  ...AMERICAS,
  ...ASIA_PACIFIC,
  ...MIDDLE_EAST_AND_AFRICA,
];
