import type { CardVerdict, DisputeReason } from '../../domain/claim/card-rights.ts';
import type { NoteId } from '../../domain/claim/notes.ts';
import type { Step, StepId } from '../../domain/claim/route.ts';

/** Whether what comes out of a step binds the other side. */
export type Binding = 'yes' | 'no' | 'depends';

/** What stands in a calm box: a heading and one or two sentences. */
export interface Note {
  readonly title: string;
  readonly text: string;
}

/** What is said about the roads, the opponent and the bank. Holes are filled by `fill` of the tools. */
export interface RouteWords {
  readonly labels: Readonly<
    Record<'to' | 'todo' | 'clocks' | 'why' | 'binding' | 'cost' | 'lasts' | 'taken' | 'bodies' | 'facts', string>
  >;
  readonly to: Readonly<Record<Step['to'], string>>;
  /** What to do at a step, in one or two sentences of ours and without a number. */
  readonly todo: Readonly<Record<StepId, string>>;
  readonly why: {
    readonly free: string;
    readonly taken: string;
    readonly opened: string;
    readonly until: string;
    readonly from: string;
    readonly fromTheirs: string;
    readonly whoSold: string;
    readonly afterDate: string;
    readonly afterOutcome: string;
    readonly afterStep: string;
    readonly closedByDay: string;
    readonly closedByEvent: string;
  };
  readonly binding: Readonly<Record<Binding, string>>;
  readonly cost: Readonly<Record<Step['cost'], string>>;
  readonly lastsUnknown: string;
  readonly clock: string;
  readonly clockMissing: string;
  readonly phone: string;
  readonly bodyCost: string;
  readonly notes: {
    readonly heading: string;
    readonly because: string;
    readonly facts: string;
    readonly texts: Readonly<Record<NoteId, Note>>;
  };
  readonly opponent: {
    readonly heading: string;
    readonly sold: string;
    readonly shipped: string;
    readonly shop: string;
    readonly dealsWith: string;
    readonly contractWith: string;
    readonly deals: Readonly<Record<'amazon' | 'amazon-ships' | 'only-amazon' | 'seller' | 'unknown', string>>;
    readonly contract: Readonly<Record<'amazon' | 'seller' | 'private-seller' | 'unknown', string>>;
    readonly noCompany: string;
    readonly noAddress: string;
    readonly shopPage: string;
    readonly findSeller: string;
    readonly findSteps: readonly string[];
    readonly two: string;
    readonly countries: string;
  };
  readonly bank: {
    readonly heading: string;
    readonly verdicts: Readonly<Record<CardVerdict, string>>;
    /** The same in two or three words, for the table. */
    readonly short: Readonly<Record<CardVerdict, string>>;
    readonly byLaw: string;
    readonly byScheme: string;
    readonly form: string;
    readonly reasons: Readonly<Record<DisputeReason, string>>;
    readonly table: string;
    readonly way: string;
    readonly result: string;
    readonly tryAnother: string;
    readonly tryHint: string;
    readonly facts: string;
    readonly link: string;
  };
}
