import { describe, expect, test } from 'vitest';
import { ROUTE_WORDS } from '../../src/words/route/index.ts';

/** Every sentence of a set of words by its path: 'why.closedByDay'. */
function sentences(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(here, value);
    else if (typeof value === 'object' && value !== null)
      for (const [below, text] of sentences(value, here)) found.set(below, text);
  }
  return found;
}

const en = sentences(ROUTE_WORDS.en);
const zh = sentences(ROUTE_WORDS['zh-TW']);
const holes = (sentence = '') => [...new Set(sentence.match(/\{\w+\}/g))].toSorted();

describe('the words about roads, opponent and bank', () => {
  test('are the same sentences with the same holes in both languages', () => {
    expect(en.size).toBeGreaterThan(120);
    expect([...zh.keys()].toSorted()).toEqual([...en.keys()].toSorted());
    const differ = [...en].filter(([path, text]) => holes(text).join() !== holes(zh.get(path)).join());
    expect(differ.map(([path]) => path)).toEqual([]);
  });

  test('say what to do at a step in one to three sentences without a number', () => {
    for (const words of Object.values(ROUTE_WORDS)) {
      for (const [id, todo] of Object.entries(words.todo)) {
        expect(todo.match(/[.。]/g)?.length, id).toBeLessThanOrEqual(3);
        expect(todo, id).not.toMatch(/\d/);
      }
    }
  });

  test('keep English sentences to twenty-five words, and shout at nobody', () => {
    for (const [path, text] of [...en, ...zh]) {
      expect(text, path).not.toMatch(/[!！]/);
      const longest = Math.max(...text.split(/[.:]\s/).map((sentence) => sentence.split(/\s+/).length));
      expect(longest, path).toBeLessThanOrEqual(25);
    }
  });
});
