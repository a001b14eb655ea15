/** Where a parcel is on its way, in this order: `door`, `neighbour` and `dropOff` are three ends of one road. */
export const STOPS = [
  'seller',
  'carrier',
  'sorting',
  'customs',
  'forwarder',
  'driver',
  'door',
  'neighbour',
  'dropOff',
  'you',
] as const;
export type StopId = (typeof STOPS)[number];

/** Who handles a card dispute, from the reader to the shop. */
export const DISPUTE_DESKS = ['you', 'bank', 'network', 'shopBank', 'shop'] as const;
export type DisputeDesk = (typeof DISPUTE_DESKS)[number];

/** The screens that the guide sketches. */
export const SCREENS = ['orders', 'order', 'menu', 'box', 'done'] as const;
export type ScreenId = (typeof SCREENS)[number];

/** What is read under a picture, and what is said in its place. */
interface Picture {
  readonly caption: string;
  readonly describe: string;
}

/** What the pictures of the guide say, in one language. The compiler names what is missing. */
export interface PictureWords {
  readonly clockLine: {
    readonly caption: string;
    /** Over the clocks that start on one day. */
    readonly start: (event: string) => string;
    /** The length of a clock that has to pass first. */
    readonly wait: (length: string) => string;
    /** A whole sentence. */
    readonly clock: (label: string, length: string, from: string) => string;
  };
  readonly parcelPath: {
    readonly caption: string;
    /** A whole sentence. */
    readonly stop: (name: string, proof: string) => string;
    readonly stops: Readonly<Record<StopId, { readonly name: string; readonly proof: string }>>;
  };
  readonly disputePath: Picture & {
    readonly desks: Readonly<Record<DisputeDesk, string>>;
    readonly aToZ: string;
    readonly closes: string;
    /** What is handed on, numbered in this order. */
    readonly moves: Readonly<Record<'dispute' | 'claim' | 'question' | 'answer' | 'decision', string>>;
  };
  readonly screens: Readonly<Record<ScreenId, Picture>>;
  /** What stands on the sketched screens. */
  readonly labels: {
    readonly search: string;
    readonly year: string;
    readonly thisOne: string;
    readonly orderNumber: string;
    readonly sold: string;
    readonly shipped: string;
    readonly date: string;
    readonly reasons: readonly string[];
    readonly parts: readonly string[];
    readonly counter: string;
    readonly attach: string;
    readonly send: string;
    readonly received: string;
    readonly caseNumber: string;
    readonly keep: string;
  };
}
