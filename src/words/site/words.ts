import type { EventId, Family } from '../../domain/claim/claim.ts';
import type { Need } from '../../domain/evidence/wanted.ts';
import type { Clock, Confidence, Unit } from '../../domain/shop/fact.ts';

/** The tools of the site, as their addresses name them. */
export const TOOLS = ['letter', 'deadlines', 'checklist', 'rejection'] as const;
export type ToolId = (typeof TOOLS)[number];

/** The names on Amazon's screens that the guide speaks of. */
export const MENUS = ['orders', 'track', 'problem', 'requestRefund', 'appeal', 'contactSeller', 'returnItem'] as const;
export type MenuId = (typeof MENUS)[number];

/** The headings under which a shop's facts are listed, in this order. */
export const FACT_GROUPS = ['returns', 'withdrawal', 'guarantee', 'delivery', 'card', 'dispute', 'other'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

export const ASIDES = ['note', 'warning', 'stop'] as const;
export type AsideKind = (typeof ASIDES)[number];

interface PageWords {
  readonly title: string;
  /** A short name for menus. */
  readonly short: string;
  readonly summary: string;
}

/** What the frame of the site says, in one language. The compiler names what is missing. */
export interface SiteWords {
  readonly name: string;
  readonly frame: {
    readonly skip: string;
    readonly home: string;
    readonly contents: string;
    readonly search: string;
    readonly theme: { readonly system: string; readonly light: string; readonly dark: string };
    readonly breadcrumbs: string;
    readonly onThisPage: string;
    readonly previous: string;
    readonly next: string;
    readonly privacy: string;
    readonly independent: string;
    readonly factsChecked: (month: string) => string;
    readonly withoutScript: string;
  };
  readonly home: PageWords & {
    /** Headings over the problems, by what they are about. */
    /** For whoever comes back: leads to the kept answers. */
    readonly resume: string;
    readonly families: Readonly<Record<Family, string>>;
    readonly lead: string;
    readonly onlyNeed: string;
    readonly onlyNeedTool: Readonly<Record<ToolId, string>>;
    readonly how: string;
    readonly howLines: readonly string[];
    readonly allGuides: string;
  };
  readonly guide: PageWords;
  readonly problems: PageWords;
  readonly rejections: PageWords;
  /** The finder of outside bodies, by home country and shop. */
  readonly finder: {
    readonly title: string;
    readonly lead: string;
    readonly link: string;
    readonly home: string;
    readonly shop: string;
    readonly choose: string;
    readonly none: string;
    readonly failed: string;
  };
  /** What the buttons of a chat script say. */
  readonly turns: { readonly copy: string; readonly copied: string };
  readonly changes: PageWords & { readonly feed: string };
  readonly tools: Readonly<Record<ToolId, PageWords>> & {
    readonly privacy: string;
    /** Heading over the part that needs no script. */
    readonly onPaper: Readonly<Record<ToolId, string>>;
    readonly onPaperLead: Readonly<Record<ToolId, string>>;
    /** On a page about one reason: leads back to the tool. */
    readonly decodeAnother: string;
  };
  readonly letter: {
    readonly holdsTitle: string;
    readonly holds: readonly string[];
    readonly blankTitle: string;
    readonly blank: readonly string[];
  };
  readonly steps: {
    readonly number: (number: number) => string;
    readonly reached: (number: number, total: number, title: string) => string;
    readonly share: string;
    readonly copied: string;
  };
  readonly answer: { readonly get: string; readonly by: string; readonly from: string };
  readonly aside: Readonly<Record<AsideKind, string>>;
  readonly facts: {
    readonly span: (value: number, unit: Unit) => string;
    readonly from: (event: EventId) => string;
    /** A whole sentence: from which day it is counted. */
    readonly counted: (event: EventId) => string;
    readonly lastDay: (action: string) => string;
    readonly earliestDay: (action: string) => string;
    readonly onlyIf: string;
    readonly atAmazon: string;
    readonly atCards: string;
    readonly atPlaces: string;
    /** Stands between places that are named in one line. */
    readonly listed: string;
    readonly allSources: (count: number) => string;
    readonly confidence: Readonly<Record<Confidence, string>>;
    readonly source: string;
    readonly checked: (month: string) => string;
    readonly undated: string;
    readonly inBrackets: (words: string) => string;
    /** What stands between a short name and what it says: a colon of the language. */
    readonly says: (name: string, words: string) => string;
    /** Several sentences as one text, as the language sets them. */
    readonly together: (...sentences: readonly string[]) => string;
    readonly caveat: string;
    readonly whatIsLeft: string;
    readonly law: string;
  };
  readonly events: Readonly<Record<EventId, string>>;
  readonly clocks: Readonly<Record<Clock, string>>;
  readonly byShop: {
    readonly elsewhere: string;
    readonly place: string;
    readonly length: string;
    readonly from: string;
    readonly none: string;
    readonly caption: (clock: string) => string;
  };
  readonly checklist: {
    readonly needs: Readonly<Record<Need, string>>;
    readonly onlySeller: string;
    readonly onlyAmazon: string;
    readonly how: string;
    readonly without: string;
    readonly cover: string;
  };
  readonly bodies: {
    /** How many bodies a place has, how many of them bind, and whether it has a small claims procedure. */
    readonly summary: (all: number, binding: number, smallClaims: boolean) => string;
    readonly cost: string;
    readonly phone: string;
    readonly binding: { readonly yes: string; readonly no: string; readonly depends: string };
    readonly smallClaims: string;
  };
  readonly menus: {
    readonly sources: string;
    readonly caption: string;
    readonly what: string;
    readonly meaning: Readonly<Record<MenuId, string>>;
    /** Said where the names of a shop are not known. */
    readonly unknown: string;
  };
  readonly shops: PageWords & {
    readonly sortBy: string;
    readonly lead: string;
    readonly noShop: string;
    readonly key: string;
    readonly groups: Readonly<Record<FactGroup, string>>;
    readonly traps: string;
    readonly bodies: string;
    readonly address: string;
    readonly noAddress: string;
    readonly menus: string;
    readonly demandDays: (days: number) => string;
    readonly unknown: string;
    readonly links: { readonly orders: string; readonly contact: string };
    readonly describe: (place: string) => string;
  };
  readonly sources: PageWords & {
    readonly lead: string;
    readonly policies: string;
    readonly others: string;
    readonly topics: Readonly<Record<string, string>>;
    readonly unknown: string;
    readonly counts: (all: number, high: number, medium: number, low: number) => string;
    readonly weak: string;
    readonly old: string;
    readonly listed: (title: string, count: number) => string;
  };
  readonly map: {
    readonly title: string;
    readonly describe: string;
    readonly order: string;
    /** Two short lines each. */
    readonly bySeller: readonly string[];
    readonly byAmazon: readonly string[];
    readonly seller: string;
    readonly service: string;
    readonly aToZ: string;
    readonly appeal: string;
    readonly bank: string;
    readonly letter: string;
    readonly body: string;
    readonly court: string;
    readonly decides: Readonly<Record<'seller' | 'service' | 'aToZ' | 'bank' | 'letter' | 'body' | 'court', string>>;
    readonly skips: string;
    readonly ends: readonly string[];
  };
  readonly notFound: { readonly title: string; readonly text: string; readonly problems: string };
}
