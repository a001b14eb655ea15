import type { PictureWords, ScreenId } from '../../../words/pictures/words.ts';

/** A word on a sketched screen; `en` marks a name that is shown in English in every language. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly en?: true;
}

/** A screen in lines: paths, and the words on them. */
export interface Sketch {
  readonly height: number;
  readonly title: Label;
  /** Edges of boxes. */
  readonly edges: string;
  /** Stand for text that does not matter here. */
  readonly greeked: string;
  /** What the reader looks for. */
  readonly marked: string;
  readonly labels: readonly Label[];
  /** The word on the button that leads on. */
  readonly button?: Label;
}

/** Names on the screen, as one of the shops writes them. */
export type Names = Readonly<Record<'orders' | 'problem' | 'requestRefund' | 'contactSeller' | 'returnItem', string>>;

const box = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h-${width}z`;
const round = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;
const label = (text: string, x: number, y: number): Label => ({ text, x, y });
const english = (text: string, x: number, y: number): Label => ({ text, x, y, en: true });

type Draw = (words: PictureWords['labels'], names: Names) => Sketch;

const drawings: Readonly<Record<ScreenId, Draw>> = {
  orders: (words, names) => ({
    height: 188,
    title: english(names.orders, 16, 28),
    edges: [box(16, 40, 196, 28), round(30, 53, 5), 'm9 4 5 5', box(222, 40, 82, 28), 'M286 51l5 5 5-5'].join(''),
    greeked: 'M24 90h18v14h-18zM60 92h150M60 104h90M24 160h18v14h-18zM60 162h130M60 174h100',
    marked: [box(12, 114, 296, 36), 'M24 125h18v14h-18z'].join(''),
    labels: [label(words.search, 46, 59), label(words.year, 232, 59), label(words.thisOne, 60, 137)],
  }),
  order: (words, names) => ({
    height: 234,
    title: label(words.orderNumber, 16, 28),
    edges: [118, 154, 190].map((y) => box(16, y, 288, 30)).join(''),
    greeked: 'M170 23h110M24 50h42v44h-42z',
    marked: [52, 76, 100].map((y) => `M84 ${y - 9}v12`).join(''),
    labels: [
      label(words.sold, 94, 52),
      label(words.shipped, 94, 76),
      label(words.date, 94, 100),
      ...[names.problem, names.contactSeller, names.returnItem].map((name, index) =>
        english(name, 28, 138 + index * 36),
      ),
    ],
  }),
  menu: (words, names) => ({
    height: 168,
    title: english(names.problem, 16, 28),
    edges: [78, 106].map((y) => round(26, y, 7)).join(''),
    greeked: '',
    marked: [round(26, 50, 7), round(26, 50, 2), box(16, 124, 288, 30)].join(''),
    labels: words.reasons.map((reason, index) => label(reason, 44, 55 + index * 28)),
    button: english(names.requestRefund, 160, 144),
  }),
  box: (words) => ({
    height: 190,
    title: label('', 0, 0),
    edges: [box(16, 14, 288, 120), box(16, 146, 138, 30), 'm20 18 9-9a3 3 0 0 0-4-4l-9 9a5 5 0 0 0 7 7l7-7'].join(''),
    greeked: '',
    marked: box(166, 146, 138, 30),
    labels: [
      ...words.parts.map((part, index) => label(part, 28, 37 + index * 24)),
      label(words.attach, 56, 166),
      label(words.counter, 246, 125),
    ],
    button: label(words.send, 235, 166),
  }),
  done: (words) => ({
    height: 106,
    title: label(words.received, 50, 34),
    edges: [round(28, 29, 11), 'm5 0 4 5 8-9'].join(''),
    greeked: 'M134 71h70',
    marked: box(12, 52, 296, 38),
    labels: [label(words.caseNumber, 24, 76), label(words.keep, 226, 76)],
  }),
};

/** One screen as lines and words. It shows what to look for, and nobody's design. */
export function sketchOf(screen: ScreenId, words: PictureWords['labels'], names: Names): Sketch {
  return drawings[screen](words, names);
}
