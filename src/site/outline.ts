/** A part of a page that can be linked: a section, or a numbered step. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** The number of a step; `null` for a section. */
  readonly number: number | null;
}

const TAG = /<(Section|Step)\s([^>]*?)\/?>/g;

/**
 * The sections and steps of an MDX page, in their order, read from its text.
 *
 * @throws Error where an id or title is missing, or an id stands twice: the message names the page and the remedy.
 */
export function outlineOf(body: string, page: string): readonly Part[] {
  let steps = 0;
  const parts = [...body.matchAll(TAG)].map(([, tag, attributes = '']) => {
    const id = attributeOf(attributes, 'id');
    const title = attributeOf(attributes, 'title');
    if (id === undefined || title === undefined)
      throw new Error(`${page}: give every <${tag}> an id="…" and a title="…" in double quotes.`);
    return { id, title, number: tag === 'Step' ? ++steps : null };
  });
  const twice = parts.find(({ id }, index) => parts.findIndex((part) => part.id === id) !== index);
  if (twice !== undefined) throw new Error(`${page}: the id "${twice.id}" stands twice. Write another one by hand.`);
  return parts;
}

function attributeOf(attributes: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single;
}

/** The number of steps on a page. */
export function stepsIn(outline: readonly Part[]): number {
  return outline.filter(({ number }) => number !== null).length;
}
