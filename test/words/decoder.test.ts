import { describe, expect, test } from 'vitest';
import { DECODER_WORDS } from '../../src/words/decoder/index.ts';
import { holes, sentences } from './sentences.ts';

const en = sentences(DECODER_WORDS.en);
const zh = sentences(DECODER_WORDS['zh-TW']);

describe('the words of the decoder', () => {
  test('are the same sentences in both languages, with the same holes', () => {
    expect(en.size).toBeGreaterThan(35);
    expect([...zh.keys()].toSorted()).toEqual([...en.keys()].toSorted());
    const differ = [...en].filter(
      ([path, text]) => !path.endsWith('.one') && holes(text).join() !== holes(zh.get(path)).join(),
    );
    expect(differ.map(([path]) => path)).toEqual([]);
  });

  test('are all written', () => {
    for (const [path, text] of [...en, ...zh]) expect(text.trim(), path).not.toBe('');
  });
});
