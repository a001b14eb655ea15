import { describe, expect, test } from 'vitest';
import { complaintsAboutStyle } from './rules/colours.ts';
import { filesUnder } from './rules/files.ts';

const complaintsOf = (path: string, text: string) => complaintsAboutStyle({ path, text });

describe('colours and sides', () => {
  test('colours stand in tokens.css only, and styles follow the direction of the text', () => {
    const files = filesUnder('src', ['.css', '.astro', '.tsx', '.svg']);
    expect(
      files.some(({ path }) => path.endsWith('.css')),
      'There is no style to look at.',
    ).toBe(true);
    expect(files.flatMap(complaintsAboutStyle)).toEqual([]);
  });

  test.each([
    ['src/styles/base.css', 'a { color: #12a4ef }'],
    ['src/styles/base.css', 'a { border: 1px solid rgb(0 0 0 / 50%); }'],
    ['src/styles/base.css', 'a { --mine: oklch(50% 0.1 200); }'],
    ['src/styles/base.css', 'a { background: color-mix(in srgb, var(--ink), white) }'],
    ['src/components/site/Head.astro', '<p>red: no</p><style>p { color: red; }</style>'],
    ['src/components/guide/map.svg', '<path fill="black" />'],
    ['src/components/islands/a/A.tsx', '<path stroke="#fff" />'],
  ])('complains about a raw colour in %s: %s', (path, text) => {
    expect(complaintsOf(path, text)).toEqual([expect.stringContaining('raw colour')]);
  });

  test.each(['margin-left: 1rem', 'padding-right: 0', 'left: 0', 'text-align: left', 'border-top: 1px solid'])(
    'complains about a side of the screen: %s',
    (declaration) => {
      expect(complaintsOf('src/styles/base.css', `a { ${declaration} }`)).toEqual([expect.stringContaining('side')]);
    },
  );

  test.each([
    ['src/styles/tokens.css', ':root { --ink: light-dark(#111, #eee); }'],
    ['src/styles/base.css', '#white { color: var(--ink); background: Canvas; outline-color: currentColor }'],
    [
      'src/styles/base.css',
      '/* color: red; */ a:hover { margin-inline-start: 1rem; text-align: start; fill: transparent }',
    ],
    ['src/styles/base.css', '@media (min-width: 40rem) { a { grid-area: tan } }'],
    ['src/components/site/Head.astro', '<a href="#add">white</a>'],
  ])('has nothing against %s: %s', (path, text) => {
    expect(complaintsOf(path, text)).toEqual([]);
  });
});
