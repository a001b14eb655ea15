// What every page keeps to, as functions that answer with sentences.
import { isChinese, leadsSomewhere, tagsOf, valuesOf, type BuiltPage, type Tag } from './built.ts';

/** The tags that make a browser fetch something by itself, and the attribute that says what. */
const FETCHES: readonly (readonly [tag: string, attribute: string])[] = [
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'srcset'],
  ['iframe', 'src'],
  ['video', 'src'],
  ['audio', 'src'],
  ['object', 'data'],
  ['embed', 'src'],
  ['use', 'href'],
  ['image', 'href'],
];

/** `<link>`s that only name an address: nothing is fetched. */
const NAMES_ONLY = /^(canonical|alternate|author|license|me|prev|next)$/;

const isElsewhere = (address: string) => /^([a-z][a-z\d+.-]*:)?\/\//i.test(address);

/** Everything that the page makes the browser fetch by itself. */
export function fetchedBy(page: Pick<BuiltPage, 'tags' | 'html'>): string[] {
  const links = page.tags.filter(
    ({ name, attributes }) => name === 'link' && !NAMES_ONLY.test(attributes.get('rel') ?? ''),
  );
  const styles = [...page.html.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)];
  return [
    ...FETCHES.flatMap(([tag, attribute]) => valuesOf(page, tag, attribute)),
    ...links.map(({ attributes }) => attributes.get('href') ?? ''),
    ...styles.map(([, url, imported]) => url ?? imported ?? ''),
  ];
}

/** What a page fetches from others: every reader would be told on to them. */
export function complaintsAboutOrigins(page: BuiltPage): string[] {
  return fetchedBy(page)
    .filter(isElsewhere)
    .map((address) => `${page.path} fetches ${address} from another origin: serve it from the site.`);
}

/** Style attributes and inline event handlers, which the Content-Security-Policy would refuse. */
export function complaintsAboutAttributes({ path, tags }: BuiltPage): string[] {
  const refused = ({ name, attributes }: Tag) =>
    [...attributes.keys()]
      .filter((attribute) => attribute === 'style' || /^on[a-z]+$/.test(attribute))
      .map(
        (attribute) => `${path}: <${name}> has the attribute "${attribute}". Use a class, or a listener in a script.`,
      );
  return tags.flatMap(refused);
}

const DIRECTIVE = (name: string, policy: string) =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([first]) => first === name)
    ?.slice(1)
    .join(' ');

/** A missing policy, or one that lets strangers' scripts and styles in. */
export function complaintsAboutPolicy(page: BuiltPage): string[] {
  const [policy = ''] = page.tags
    .filter(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
    .map(({ attributes }) => attributes.get('content') ?? '');
  if (DIRECTIVE('default-src', policy) !== "'none'") {
    return [`${page.path} has no Content-Security-Policy with default-src 'none': see astro.config.mjs.`];
  }
  return ["'unsafe-inline'", "'unsafe-eval'"]
    .filter((word) => policy.includes(word))
    .map((word) => `${page.path} allows ${word}: hash the script or style instead.`);
}

/** The page for addresses that lead nowhere: it has no address of its own, and nobody looks for it. */
export const isErrorPage = ({ path }: Pick<BuiltPage, 'path'>): boolean => /\/404(\.html|\/)$/.test(path);

/** What people and search engines need at the head of a page. */
export function complaintsAboutHead(page: BuiltPage): string[] {
  const meta = (name: string) => page.tags.find((tag) => tag.name === 'meta' && tag.attributes.get('name') === name);
  const canonical = page.tags.some(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical');
  const language = isChinese(page) ? 'zh-Hant-TW' : 'en';
  const needs: readonly (readonly [is: boolean, sentence: string])[] = [
    [/<title>[^<]+<\/title>/.test(page.html), 'needs a <title>'],
    [page.tags.filter(({ name }) => name === 'h1').length === 1, 'needs exactly one h1'],
    [valuesOf(page, 'html', 'lang')[0] === language, `needs the lang ${language}`],
    [(meta('description')?.attributes.get('content') ?? '') !== '', 'needs a description'],
    [canonical !== isErrorPage(page), 'needs a canonical link, unless it is the page for wrong addresses'],
  ];
  return needs.filter(([is]) => !is).map(([, sentence]) => `${page.path} ${sentence}.`);
}

/** Search finds what stands in the marked part; without a mark it would find menus, and wrong addresses. */
export function complaintsAboutSearch(page: BuiltPage): string[] {
  const marked = page.tags.some(({ attributes }) => attributes.has('data-pagefind-body'));
  if (marked !== isErrorPage(page)) return [];
  const remedy = marked
    ? 'is offered by the search: take data-pagefind-body out'
    : 'needs data-pagefind-body on its text';
  return [`${page.path} ${remedy}.`];
}

const idsOf = (page: BuiltPage) => new Set(page.tags.flatMap(({ attributes }) => attributes.get('id') ?? []));

/** Links that lead nowhere, and anchors that are not on the page they point at. */
export function complaintsAboutLinks(page: BuiltPage, pages: ReadonlyMap<string, BuiltPage>): string[] {
  return valuesOf(page, 'a', 'href').flatMap((href) => {
    if (isElsewhere(href) || /^[a-z]+:/i.test(href)) return [];
    const { pathname, hash } = new URL(href, `http://site${page.path}`);
    const target = pages.get(pathname);
    if (target === undefined) {
      return leadsSomewhere(pathname) ? [] : [`${page.path} links to ${href}, which leads nowhere.`];
    }
    const id = decodeURIComponent(hash.slice(1));
    return id === '' || idsOf(target).has(id) ? [] : [`${page.path} links to ${href}, but there is no "${id}" there.`];
  });
}

/** A page made of this text, for tests of these functions. */
export function sample(html: string, path = '/a/'): BuiltPage {
  return { path, html, tags: tagsOf(html) };
}
