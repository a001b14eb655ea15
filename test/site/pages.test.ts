import { describe, expect, test } from 'vitest';
import { builtPages, isChinese, valuesOf, type BuiltPage } from './built.ts';
import * as rule from './page.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

describe('every page of the built site', () => {
  test('is there', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('has one h1, a title, a language, a description and a canonical address', () => {
    expect(pages.flatMap(rule.complaintsAboutHead)).toEqual([]);
  });

  test('allows nothing but itself by its Content-Security-Policy', () => {
    expect(pages.flatMap(rule.complaintsAboutPolicy)).toEqual([]);
  });

  test('fetches nothing from another origin', () => {
    expect(pages.flatMap(rule.complaintsAboutOrigins)).toEqual([]);
  });

  test('has no style attribute and no inline event handler', () => {
    expect(pages.flatMap(rule.complaintsAboutAttributes)).toEqual([]);
  });

  test('links to pages, files and anchors that are there', () => {
    expect(pages.flatMap((page) => rule.complaintsAboutLinks(page, byPath))).toEqual([]);
  });

  test('marks the text that the search looks through', () => {
    expect(pages.flatMap(rule.complaintsAboutSearch)).toEqual([]);
  });

  test('has every id once', () => {
    const twice = (page: BuiltPage) => {
      const ids = page.tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path} has the id "${id}" twice.`);
    };
    expect(pages.flatMap(twice)).toEqual([]);
  });
});

describe('both languages', () => {
  const english = pages.filter((page) => !isChinese(page) && !rule.isErrorPage(page));
  const chinese = pages.filter((page) => isChinese(page) && !rule.isErrorPage(page));

  test('have the same pages', () => {
    expect(chinese.map(({ path }) => path.replace('/zh-tw/', '/'))).toEqual(english.map(({ path }) => path));
  });

  test('have the same ids on the same page, so that a link to a step works in both', () => {
    const idsIn = (page: BuiltPage | undefined) =>
      (page?.tags ?? [])
        .filter(({ name }) => /^(section|li|h2|article)$/.test(name))
        .flatMap((tag) => tag.attributes.get('id') ?? []);
    const different = english.filter((page) => idsIn(page).join() !== idsIn(byPath.get(`/zh-tw${page.path}`)).join());
    expect(english.flatMap(idsIn)).not.toEqual([]);
    expect(different.map(({ path }) => `${path} has other ids in Chinese.`)).toEqual([]);
  });

  test('name each other as alternates', () => {
    const alone = [...english, ...chinese].filter((page) => {
      const links = page.tags.filter(
        ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'alternate',
      );
      const languages = links.flatMap(({ attributes }) => attributes.get('hreflang') ?? []);
      return !languages.includes('en') || !languages.includes('zh-Hant-TW');
    });
    expect(alone.map(({ path }) => `${path} does not name both languages.`)).toEqual([]);
    expect(english.flatMap((page) => valuesOf(page, 'link', 'hreflang'))).not.toEqual([]);
  });
});
