import { describe, expect, test } from 'vitest';
import * as rule from './page.ts';

const head =
  '<html lang="en"><title>T</title><meta name="description" content="d"><link rel="canonical" href="https://a.example/"><h1>A</h1>';

describe('the rules for built pages', () => {
  test.each([
    ['lang', 'lang="en"', 'lang="fr"'],
    ['title', '<title>T</title>', ''],
    ['h1', '<h1>A</h1>', '<h1>A</h1><h1>B</h1>'],
    ['description', 'content="d"', 'content=""'],
    ['canonical', 'rel="canonical"', 'rel="next"'],
  ])('complain about a head without its %s', (about, part, replaced) => {
    expect(rule.complaintsAboutHead(rule.sample(head))).toEqual([]);
    expect(rule.complaintsAboutHead(rule.sample(head.replace(part, replaced)))).toEqual([
      expect.stringContaining(about),
    ]);
  });

  test('ask the page for wrong addresses for no address of its own', () => {
    const page = rule.sample(head.replace('<link rel="canonical" href="https://a.example/">', ''), '/404.html');
    expect(rule.complaintsAboutHead(page)).toEqual([]);
  });

  test('complain about a page without text for the search, and about an error page with it', () => {
    expect(rule.complaintsAboutSearch(rule.sample('<main>'))).toHaveLength(1);
    expect(rule.complaintsAboutSearch(rule.sample('<main data-pagefind-body>', '/404.html'))).toHaveLength(1);
    expect(rule.complaintsAboutSearch(rule.sample('<main data-pagefind-body>'))).toEqual([]);
    expect(rule.complaintsAboutSearch(rule.sample('<main>', '/404.html'))).toEqual([]);
  });

  const policy = (content: string) => rule.sample(`<meta http-equiv="content-security-policy" content="${content}">`);

  test('complain about a policy that is missing or lets scripts in', () => {
    expect(rule.complaintsAboutPolicy(rule.sample('<p>'))).toHaveLength(1);
    expect(rule.complaintsAboutPolicy(policy("default-src 'self'"))).toHaveLength(1);
    expect(
      rule.complaintsAboutPolicy(policy("default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'")),
    ).toHaveLength(2);
    expect(rule.complaintsAboutPolicy(policy("default-src 'none'; script-src 'wasm-unsafe-eval'"))).toEqual([]);
  });

  test.each([
    '<script src="https://b.example/a.js"></script>',
    '<img src="//b.example/a.png">',
    '<link rel="stylesheet" href="https://b.example/a.css">',
    '<style>a { background: url(https://b.example/a.png) }</style>',
  ])('complain about a page that fetches from elsewhere: %s', (html) => {
    expect(rule.complaintsAboutOrigins(rule.sample(html))).toHaveLength(1);
  });

  test('have nothing against links to elsewhere and what is served from the site', () => {
    const html = '<a href="https://b.example/">b</a><link rel="canonical" href="https://a.example/"><img src="/a.png">';
    expect(rule.complaintsAboutOrigins(rule.sample(html))).toEqual([]);
  });

  test('complain about style attributes and inline handlers, but not inside a script', () => {
    expect(rule.complaintsAboutAttributes(rule.sample('<p style="color:red" onclick=go()>'))).toHaveLength(2);
    expect(rule.complaintsAboutAttributes(rule.sample('<script>"<p style=a>"</script><p class="style">'))).toEqual([]);
  });

  test('complain about links and anchors that lead nowhere', () => {
    const page = rule.sample('<p id="here"><a href="#here">1</a><a href="#gone">2</a><a href="/gone/">3</a>');
    expect(rule.complaintsAboutLinks(page, new Map([['/a/', page]]))).toEqual([
      expect.stringContaining('"gone"'),
      expect.stringContaining('leads nowhere'),
    ]);
  });
});
