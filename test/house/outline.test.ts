import { describe, expect, test } from 'vitest';
import { OUTLINE_IDS } from '../../src/schemas/outline.ts';
import { filesUnder } from './rules/files.ts';
import { readMdx } from './rules/mdx.ts';
import { complaintsAboutCover, questionsOf } from './rules/outline.ts';

const pages = filesUnder('src/content', ['.mdx']).map(readMdx);

describe('the guide answers every question that it promises to answer', () => {
  test.each(['en', 'zh-tw'])('in %s', (language) => {
    const written = pages.filter(({ path }) => path.includes(`/${language}/`));
    expect(written.length).toBeGreaterThan(0);
    expect(complaintsAboutCover(written, OUTLINE_IDS)).toEqual([]);
  });

  const page = (covers: string) => readMdx({ path: 'a.mdx', text: `---\ntitle: T\ncovers: ${covers}\n---\n` });

  test('reads the head of a page, whether it answers none, one or several', () => {
    expect(questionsOf(page('[S01, S02]'))).toEqual(['S01', 'S02']);
    expect(questionsOf(page('[S40]'))).toEqual(['S40']);
    expect(questionsOf(page('[]'))).toEqual([]);
  });

  test('complains about a question that no page answers, about one that nobody asked, and about a page without the line', () => {
    const ids = ['S01', 'S02'];
    expect(complaintsAboutCover([page('[S01]')], ids)).toEqual([expect.stringContaining('S02')]);
    expect(complaintsAboutCover([page('[S01, S02, S99]')], ids)).toEqual([expect.stringContaining('S99')]);
    const bare = readMdx({ path: 'b.mdx', text: '---\ntitle: T\n---\n' });
    expect(complaintsAboutCover([page('[S01, S02]'), bare], ids)).toEqual([expect.stringContaining('b.mdx')]);
  });
});
