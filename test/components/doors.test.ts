import { describe, expect, test } from 'vitest';
import { guideFor, wayTo } from '../../src/components/islands/case-flow/doors.ts';
import { STEP_IDS } from '../../src/domain/claim/route.ts';
import { exists, readText } from '../house/rules/files.ts';

describe('the way to a step', () => {
  test('leads to a page of the guide that is there, at a part that is there', () => {
    for (const step of STEP_IDS) {
      const [path = '', part] = guideFor(step, 'defective').split('#');
      const [, shelf = '', slug = ''] = path.split('/');
      for (const language of ['en', 'zh-tw']) {
        const file = `src/content/${shelf}/${language}/${slug}.mdx`;
        expect(exists(file), `${step}: ${file}`).toBe(true);
        if (part !== undefined) expect(readText(file), `${step}: ${file}`).toContain(`id="${part}"`);
      }
    }
  });

  test('stays in the language of the reader, and writes the letter in the flow', () => {
    expect(wayTo('a-to-z', 'late', '/zh-tw/case/')).toBe('/zh-tw/guide/file-a-claim/');
    expect(wayTo('delivery-check', 'late', '/case/')).toBe('/problems/late/');
    expect(wayTo('formal-letter', 'late', '/case/')).toBe('/case/letter/');
  });
});
