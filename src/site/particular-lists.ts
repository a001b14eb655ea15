import type { Case } from '../domain/case/case.ts';
import { PROBLEMS } from '../domain/claim/claim.ts';
import { checklistFor, EVIDENCE, type ChecklistItem, type EvidenceId } from '../domain/evidence/checklist.ts';
import { REASONS, type Reason } from '../domain/evidence/wanted.ts';
import type { Country, Facts, PlaceId, ShopId } from '../domain/shop/shop.ts';
import { SHOPS } from '../domain/shop/shop.ts';
import { countedFact, placeOf, policiesOf } from '../schemas/place.ts';
import type { Language } from '../words/words.ts';
import { checklistRows, claimAbout } from './checklists.ts';
import { allPolicies, placeWith } from './published.ts';

/** A thing that only some orders need, with the reasons and the places that ask for it. */
export interface ParticularRow {
  readonly id: EvidenceId;
  readonly reasons: readonly Reason[];
  readonly places: readonly string[];
}

/** Orders that differ in one answer from the one that most readers have. */
const ORDERS: readonly Partial<Case>[] = [
  { soldBy: 'seller', shippedBy: 'seller', payment: 'credit-card' },
  { soldBy: 'private-seller', shippedBy: 'seller' },
  { soldBy: 'seller', shippedBy: 'forwarder' },
  { soldBy: 'amazon', shippedBy: 'amazon', buyer: 'gift-recipient' },
  { soldBy: 'amazon', shippedBy: 'amazon', buyer: 'helper' },
];

/** Buyers at home in the shop's own country, and those who live where there is no shop or another law. */
const ABROAD: readonly (readonly [ShopId, PlaceId, Country | null])[] = [
  ['us', 'tw', null],
  ['us', 'hk', null],
  ['ca', 'ca', 'CA-QC'],
  ['ca', 'ca', 'CA-ON'],
];

/** What stands on no list of a problem, but on that of some order: for readers without the tool. */
export async function particularRows(language: Language): Promise<readonly ParticularRow[]> {
  const usual = new Set((await Promise.all(PROBLEMS.map(checklistRows))).flat().map(({ id }) => id));
  const pairs = [...SHOPS.map((shop) => [shop, shop, null] as const), ...ABROAD];
  const found = (await Promise.all(pairs.map((pair) => itemsAt(...pair, language)))).flat();
  return EVIDENCE.filter((id) => !usual.has(id)).flatMap((id) => {
    const own = found.filter(({ item }) => item.id === id);
    const reasons = REASONS.filter((reason) => own.some(({ item }) => item.because === reason));
    const places = own.filter(({ item }) => item.because === 'place').map(({ place }) => place);
    return own.length === 0 ? [] : [{ id, reasons, places: [...new Set(places)] }];
  });
}

interface Found {
  readonly item: ChecklistItem;
  readonly place: string;
}

async function itemsAt(shop: ShopId, at: PlaceId, part: Country | null, language: Language): Promise<readonly Found[]> {
  const [place, home, policies] = await Promise.all([placeWith(shop), placeWith(at), allPolicies()]);
  const facts: Facts = {
    shop: placeOf(place),
    home: placeOf(home),
    policies: policiesOf(shop, policies).map(countedFact),
    holidays: {},
  };
  const lives = part ?? home.country;
  return PROBLEMS.flatMap((problem) => ORDERS.map((order) => claimAbout(problem, { ...order, shop, home: lives })))
    .flatMap((claim) => checklistFor(claim, facts))
    .map((item) => ({ item, place: home.name[language] }));
}
