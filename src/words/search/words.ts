/** What the search dialog says and knows, in one language. The compiler names what is missing. */
export interface SearchWords {
  /** Over the field. */
  readonly label: string;
  /** Said until something is typed. */
  readonly hint: string;
  readonly close: string;
  /** Said where the first search takes its time. */
  readonly searching: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  /** Said where the search itself could not be loaded. */
  readonly failed: string;
  /** The ways on where nothing was found: addresses and their names. */
  readonly ways: Readonly<Record<string, string>>;
  /** Words that say nothing about the matter, with spaces or 、 between them. */
  readonly idle: string;
  /** What people type, and the words of the guide for it; several of either stand with a comma or 、 between them. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Pairs of characters: as some people write it, as the guide writes it. */
  readonly variants: string;
}
