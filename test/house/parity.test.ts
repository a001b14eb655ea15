import { describe, expect, test } from 'vitest';
import { filesUnder } from './rules/files.ts';
import { complaintsAboutParity } from './rules/parity.ts';

const EN = 'src/content/guide/en/a.mdx';
const ZH = 'src/content/guide/zh-tw/a.mdx';
const head = '---\ntitle: T\ncovers: [S01]\norder: 10\nreviewed: 2026-11\n---\n';

const complaintsOf = (english: string, chinese: string) =>
  complaintsAboutParity([
    { path: EN, text: english },
    { path: ZH, text: chinese },
  ]);

describe('both languages say the same', () => {
  test('every page has its twin with the same head, ids, facts, tools and links', () => {
    const pages = filesUnder('src/content', ['.mdx']);
    expect(pages.length).toBeGreaterThan(0);
    expect(complaintsAboutParity(pages)).toEqual([]);
  });

  test('complains about a page in one language only', () => {
    expect(complaintsAboutParity([{ path: EN, text: head }])).toEqual([expect.stringContaining('has no twin')]);
  });

  test.each([
    ['order', head, head.replace('10', '20'), '"order"'],
    ['a step that is missing', `${head}<Step id="a" title="A">`, head, 'the ids of sections, steps and turns'],
    ['steps in another order', `${head}<Step id="a"><Step id="b">`, `${head}<Step id="b"><Step id="a">`, 'the ids'],
    ['a fact said once and twice', `${head}<Fact id="f" />`, `${head}<Fact id="f" /><Fact id="f" />`, 'stands 1 times'],
    [
      'a tool for another problem',
      `${head}<Tool to="letter" problem="defective">`,
      `${head}<Tool to="letter">`,
      '<Tool',
    ],
    ['a picture in one language', `${head}<ParcelPath />`, head, '<ParcelPath>'],
    [
      'a picture of something else',
      `${head}<ScreenSketch of="box" />`,
      `${head}<ScreenSketch of="menu" />`,
      'of="box"',
    ],
    ['clocks of another problem', `${head}<ClockLine problem="a" />`, `${head}<ClockLine problem="b" />`, '<ClockLine'],
    ['a conversation in one language', `${head}<Script>`, head, '<Script>'],
    ['a turn that is missing', `${head}<Turn id="ask">`, head, 'turns'],
    ['a link to another place', `${head}[x](/guide/a/#b)`, `${head}[x](/guide/a/)`, '/guide/a/#b'],
  ])('complains about %s', (_, english, chinese, about) => {
    expect(complaintsOf(english, chinese).join('\n')).toContain(about);
  });

  test('complains about a Markdown heading, which would have an id of its own', () => {
    expect(complaintsOf(`${head}## Title`, head)).toEqual([expect.stringContaining('Markdown heading')]);
  });

  test('has nothing against the same things in another order, with other titles', () => {
    const english = `${head}<Step id="a" title="Look">\n<Fact id="f" /> [x](/about/) <Tool problem="p" to="letter">`;
    const chinese = `${head}<Step id="a" title="看">\n<Tool to="letter" problem="p"> [y](/about/) <Fact id="f" />`;
    expect(complaintsOf(english, chinese)).toEqual([]);
  });
});
