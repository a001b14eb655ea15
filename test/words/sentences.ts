// Takes a set of words apart, so that both languages can be laid side by side.

/** Every sentence of a set of words by its path: 'deadlines.states.now'. */
export function sentences(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(here, value);
    else if (typeof value === 'object' && value !== null)
      for (const [below, text] of sentences(value, here)) found.set(below, text);
  }
  return found;
}

/** The holes of a sentence, each once. */
export const holes = (sentence = '') => [...new Set(sentence.match(/\{\w+\}/g))].toSorted();
