import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/domain/case/answers.ts';
import { CASE_STEPS } from '../../src/domain/case/progress.ts';
import { en as english } from '../../src/words/case/en.ts';
import { zhTw as chinese } from '../../src/words/case/zh-tw.ts';
import { holes, sentences } from './sentences.ts';

const en = sentences(english);
const zh = sentences(chinese);

/** English says one and many; Chinese says the same in both. */
const isForm = (path: string) => /\.(one|many)$/.test(path);

describe('the words of the flow', () => {
  test('have the same sentences in both languages, with the same holes', () => {
    expect(en.size).toBeGreaterThan(200);
    expect([...zh.keys()]).toEqual([...en.keys()]);
    const differ = [...en].filter(([path, text]) => !isForm(path) && holes(text).join() !== holes(zh.get(path)).join());
    expect(differ.map(([path]) => path)).toEqual([]);
  });

  test('have no empty sentence but a hint', () => {
    for (const [path, text] of [...en, ...zh]) if (!path.endsWith('.hint')) expect(text.trim(), path).not.toBe('');
  });

  test('say what every step asks, and what "not sure" means at every question', () => {
    for (const step of CASE_STEPS) expect(english.pages.steps[step].asks.length, step).toBeGreaterThan(1);
    for (const id of QUESTIONS) {
      expect(english.questions.unsureNote[id], id).toMatch(/^You can go on\./);
      expect(chinese.questions.unsureNote[id], id).toMatch(/^可以先繼續。/);
    }
  });

  test('ask nobody to hurry, and blame nobody', () => {
    for (const text of [...en.values()]) expect(text).not.toMatch(/!|\bplease\b|\binvalid\b|immediately|as soon as/i);
    for (const text of [...zh.values()]) expect(text).not.toMatch(/[!！]|立刻|馬上|無效/);
  });
});
