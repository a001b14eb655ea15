import type { Reason } from '../../domain/rejection/rejections.ts';
import type { Counted, Field } from '../tools/words.ts';

/** A reason with its names: as the heading of its page, and as in a list, without "They say". */
export interface NamedReason extends Reason {
  readonly title: string;
  readonly says: string;
}

/** What the decoder of refusals says, in one language. The compiler names what is missing. */
export interface DecoderWords {
  readonly heading: string;
  readonly paste: Field;
  readonly find: string;
  readonly nothingPasted: string;
  readonly reading: string;
  readonly failed: string;
  readonly found: Counted;
  readonly none: string;
  /** Said where the text was longer than what is looked at. */
  readonly cut: string;
  readonly whichFits: string;
  /** Stands before the words that gave the reason away. */
  readonly wrote: string;
  readonly list: Field & { readonly choose: string } & Readonly<Record<Reason['kind'], string>>;
  readonly empty: string;
  readonly page: { readonly loading: string; readonly failed: string; readonly link: string };
  readonly proof: { readonly heading: string; readonly hint: string };
  readonly order: {
    readonly heading: string;
    readonly hint: string;
    readonly notSure: string;
    readonly oddProblem: string;
  };
  readonly next: {
    readonly heading: string;
    readonly needsOrder: string;
    readonly usual: string;
    readonly instead: string;
    /** With the day on which the reader took the step. */
    readonly taken: string;
    readonly none: string;
    readonly noClock: string;
    readonly missing: string;
    /** Stands between the names of a list in a sentence. */
    readonly separator: string;
    readonly allDeadlines: string;
    readonly general: string;
  };
  readonly letter: {
    readonly heading: string;
    readonly kind: string;
    readonly quote: Field;
    readonly write: string;
  };
}
