import { describe, expect, test } from 'vitest';
import { parseLetterChoice } from '../../src/schemas/letter-choice.ts';

describe('the kept choice of a letter', () => {
  test('is taken as it was made', () => {
    const choice = { stage: 'appeal', language: 'ja', channel: 'post' };
    expect(parseLetterChoice(choice)).toEqual(choice);
  });

  test('loses only what is on none of our lists', () => {
    expect(parseLetterChoice({ stage: 'revenge', language: 'de', x: 1 })).toEqual({ language: 'de' });
    expect(parseLetterChoice({ channel: 7 }).channel).toBeUndefined();
  });

  test.each([null, 'appeal', 3, [], undefined])('is empty where %j was kept', (outside) => {
    expect(parseLetterChoice(outside)).toEqual({});
  });
});
