import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../../src/domain/claim/conflicts.ts';
import { english } from '../../src/words/tools/en.ts';
import { traditionalChinese } from '../../src/words/tools/zh-tw.ts';
import { count, fill } from '../../src/words/tools/words.ts';
import { route } from '../facts.ts';
import { holes, sentences } from './sentences.ts';

const en = sentences(english);
const zh = sentences(traditionalChinese);
const isForm = (path: string) => /\.(one|many)$/.test(path);

describe('the words of the tools', () => {
  test('have the same sentences in both languages', () => {
    expect(en.size).toBeGreaterThan(250);
    expect([...zh.keys()].toSorted()).toEqual([...en.keys()].toSorted());
  });

  test('have the same holes in each sentence, so that the same values fit', () => {
    const differ = [...en]
      .filter(([path]) => !isForm(path))
      .filter(([path, text]) => holes(text).join() !== holes(zh.get(path)).join());
    expect(differ.map(([path, text]) => `${path}: "${text}" and 「${zh.get(path) ?? ''}」`)).toEqual([]);
  });

  test('have no hole in a counted form that the other language cannot fill', () => {
    const strange = [...en.keys()].filter(isForm).filter((path) => {
      const many = path.replace(/one$/, 'many');
      const known = new Set(['{count}', ...holes(en.get(many)), ...holes(zh.get(many))]);
      return [...holes(en.get(path)), ...holes(zh.get(path))].some((hole) => !known.has(hole));
    });
    expect(strange).toEqual([]);
  });

  test('have no broken hole, and no empty sentence but a hint', () => {
    for (const [path, text] of [...en, ...zh]) {
      expect(text.replaceAll(/\{\w+\}/g, ''), path).not.toMatch(/[{}]|\$\{|undefined/);
      if (!path.endsWith('.hint')) expect(text.trim(), path).not.toBe('');
    }
  });

  test('say the same hints, none in one language only', () => {
    const hints = [...en].filter(([path]) => path.endsWith('.hint'));
    expect(hints.filter(([path, text]) => (text === '') !== (zh.get(path) === '')).map(([path]) => path)).toEqual([]);
  });

  test('have a sentence for every harm that a road can name', () => {
    const named = [
      ...conflictsOf(route({}, '2026-10-12')),
      ...conflictsOf(route({ problem: 'defective', dates: { delivered: '2026-10-01' } }, '2026-10-12')),
    ].map(({ id }) => id);
    expect(new Set(named).size).toBe(6);
    for (const id of named) {
      expect(english.deadlines.conflicts[id], id).toBeDefined();
      expect(traditionalChinese.deadlines.conflicts[id], id).toBeDefined();
    }
  });
});

describe('a sentence with holes', () => {
  test('takes its values, each as often as it is asked for', () => {
    expect(fill('{count} of {all}, {count} left', { count: 2, all: 'five' })).toBe('2 of five, 2 left');
    expect(fill('No hole', {})).toBe('No hole');
  });

  test('takes a value as it is, whatever stands in it', () => {
    expect(fill('“{about}”', { about: '$& {all} <b>' })).toBe('“$& {all} <b>”');
    expect(fill('[{a}]', { a: '' })).toBe('[]');
    expect(fill('{n}', { n: 0 })).toBe('0');
  });

  test('without a value is a fault of ours and is thrown, with the sentence and the hole', () => {
    expect(() => fill('{count} days left', {})).toThrow('The sentence "{count} days left" needs a value for {count}.');
  });

  test('has one form for one and another for the rest', () => {
    const days = { one: '{count} day of {all}', many: '{count} days of {all}' };
    expect(count(days, 1, { all: 9 })).toBe('1 day of 9');
    expect(count(days, 0, { all: 9 })).toBe('0 days of 9');
    expect(count(days, 2, { all: 9 })).toBe('2 days of 9');
  });
});
