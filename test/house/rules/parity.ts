// Both languages say the same: what can be compared without reading the sentences.
import type { TextFile } from './files.ts';
import { readMdx, type Component, type MdxPage } from './mdx.ts';

const ENGLISH = '/en/';
const CHINESE = '/zh-tw/';

/** Parts of a page that a deep link may name. A turn of a conversation is one. */
const WITH_IDS = ['Section', 'Step', 'Turn'];
/** Components that bring facts, tables, pictures and tools into the prose. Their order may follow the sentence. */
const WITH_DATA = [
  'Fact',
  'FactLine',
  'ByShop',
  'Clocks',
  'Checklist',
  'Tool',
  'ClockLine',
  'ParcelPath',
  'DisputePath',
  'ScreenSketch',
  'Script',
];
/** Lines of the head that are the same in every language. */
const HEAD_IN_COMMON = ['covers', 'order', 'reviewed'];

/** What differs between the two languages of the pages, each as a sentence with the remedy. */
export function complaintsAboutParity(files: readonly TextFile[]): string[] {
  const pages = files.map(readMdx);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) => {
    const english = page.path.includes(ENGLISH);
    const twinPath = english ? page.path.replace(ENGLISH, CHINESE) : page.path.replace(CHINESE, ENGLISH);
    const twin = byPath.get(twinPath);
    if (twin === undefined)
      return [`${page.path} has no twin: write ${twinPath}, or take the page out.`, ...headings(page)];
    return [...headings(page), ...(english ? differences(page, twin) : [])];
  });
}

function headings({ path, body }: MdxPage): string[] {
  return /^#{1,6}\s/m.test(body)
    ? [`${path} has a Markdown heading: use <Section> or <Step> with an id written by hand.`]
    : [];
}

function differences(page: MdxPage, twin: MdxPage): string[] {
  const complain = (what: string, detail: string) => `${page.path} and ${twin.path} differ in ${what}: ${detail}.`;
  const complaints: string[] = [];
  for (const key of HEAD_IN_COMMON) {
    const [one = 'nothing', other = 'nothing'] = [page.head[key], twin.head[key]];
    if (one !== other) complaints.push(complain(`"${key}"`, `${one} against ${other}. Write the same in both heads`));
  }
  const [ids, twinIds] = [idsOf(page), idsOf(twin)];
  if (ids.join() !== twinIds.join()) {
    complaints.push(
      complain('the ids of sections, steps and turns', `${ids.join(', ')} against ${twinIds.join(', ')}`),
    );
  }
  const only = onlyInOne([...dataOf(page), ...page.links], [...dataOf(twin), ...twin.links]);
  return [...complaints, ...only.map((text) => complain('what they bring', `${text}. Say it in both or in neither`))];
}

const idsOf = (page: MdxPage) =>
  page.components.filter(({ name }) => WITH_IDS.includes(name)).map(({ attributes }) => attributes['id'] ?? 'no id');

const dataOf = (page: MdxPage) => page.components.filter(({ name }) => WITH_DATA.includes(name)).map(written);

function written({ name, attributes }: Component): string {
  const sorted = Object.entries(attributes).toSorted(([one], [other]) => one.localeCompare(other));
  return `<${[name, ...sorted.map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;
}

/** What one list has more often than the other. */
function onlyInOne(english: readonly string[], chinese: readonly string[]): string[] {
  const timesIn = (list: readonly string[], text: string) => list.filter((other) => other === text).length;
  return [...new Set([...english, ...chinese])].flatMap((text) => {
    const [one, other] = [timesIn(english, text), timesIn(chinese, text)];
    return one === other ? [] : [`${text} stands ${one} times in English and ${other} times in Chinese`];
  });
}
