import type { SearchWords } from '../../../words/search/words.ts';

/** "didn't", "did not" and "never" all say "not": one way to write each meaning is then enough. */
const NOT = /\b(?:(?:could|did|do|does|has|have|is|was|will|wo|would)(?:n['’]?t| not)|never)\b/g;
const HAN_RUN = /\p{Script=Han}+/gu;
const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
const PUNCTUATION = /[^\p{L}\p{M}\p{N}\s.-]|[.-](?![\p{L}\p{N}])/gu;
const IS_HAN = /^\p{Script=Han}/u;
const SEPARATOR = /[,、]\s*/;

/**
 * What is looked for: the words that were typed, without idle ones, and the guide's words for what was meant.
 *
 * @example
 * termsOf('my parcel never came', en) // ['not received', 'parcel']
 */
export function termsOf(typed: string, words: SearchWords): readonly string[] {
  const terms = new Set<string>();
  let rest = ` ${plain(typed, words.variants)} `;
  for (const [said, ours] of meaningsOf(words)) {
    const left = rest.replaceAll(patternOf(said), ' ');
    if (left === rest) continue;
    rest = left;
    for (const term of ours.split(SEPARATOR)) terms.add(term);
  }
  const idle = new Set(words.idle.split(/[ 、]/));
  for (const term of rest.split(' ').flatMap((word) => (IS_HAN.test(word) ? wordsInHan(word) : [word]))) {
    if (term !== '' && !idle.has(term)) terms.add(term);
  }
  return terms.size > 0 ? [...terms] : [typed];
}

/** Lower case, one spelling, no punctuation, and a space between Han characters and everything else. */
function plain(typed: string, variants: string): string {
  const characters = [...variants];
  const ours = (character: string) => {
    const at = characters.indexOf(character);
    return at % 2 === 0 ? (characters[at + 1] ?? character) : character;
  };
  return [...typed.normalize('NFKC').toLowerCase()]
    .map(ours)
    .join('')
    .replaceAll(NOT, 'not')
    .replaceAll(/['’]/g, '')
    .replaceAll(PUNCTUATION, ' ')
    .replaceAll(BETWEEN_HAN, '')
    .replaceAll(HAN_RUN, ' $& ')
    .replaceAll(/\s+/g, ' ');
}

/** A star stands for the rest of a word. Chinese has no spaces to look for. */
function patternOf(said: string): RegExp {
  return new RegExp(IS_HAN.test(said) ? said : `(?<= )${said.replace('*', '[^ ]*')}(?= )`, 'g');
}

/** Longer meanings first: "not refunded" is more than "refunded". */
function meaningsOf({ meanings }: SearchWords): readonly (readonly [said: string, ours: string])[] {
  return Object.entries(meanings)
    .flatMap(([said, ours]) => said.split(SEPARATOR).map((one) => [one, ours] as const))
    .sort(([one], [other]) => other.length - one.length);
}

/** The words of a run of Han characters. Pairs are tried too: dictionaries cut 沒收到 into 沒收 and 到. */
function wordsInHan(run: string): readonly string[] {
  if (run.length < 2) return [];
  if (run.length === 2 || !('Segmenter' in Intl)) return [run];
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const segmentsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const long = segmentsOf(run).filter((word) => word.length > 2);
  const pairs = Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
  return [
    ...long,
    ...pairs.filter((pair) => segmentsOf(pair).length === 1 && !long.some((word) => word.includes(pair))),
  ];
}
