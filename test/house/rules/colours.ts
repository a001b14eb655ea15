// Colours have names by role, and styles follow the direction of the text.
import type { TextFile } from './files.ts';

/** The one file that may hold a raw colour. */
const TOKENS = 'src/styles/tokens.css';

const NAMES =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen';

const RAW = new RegExp(
  String.raw`#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])(?:${NAMES.replaceAll(' ', '|')})(?![\w-])`,
  'i',
);

/** Properties that take a colour; a name such as `tan` in another one is not meant as one. */
const TAKES_COLOUR =
  /^(--.*|.*color|background.*|border.*|outline.*|fill|stroke|box-shadow|text-shadow|text-decoration.*|column-rule.*|filter|mask.*)$/;

const SIDE = '(?:left|right|top|bottom)';
const PHYSICAL = new RegExp(
  `^(?:${SIDE}|(?:margin|padding|border|scroll-margin|scroll-padding)-${SIDE}(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius)$`,
);
const PHYSICAL_VALUE = /^(?:text-align|float|clear)$/;

interface Declaration {
  readonly property: string;
  readonly value: string;
}

const DECLARATION = /(?<=[{;\s]|^)([\w-]+)\s*:\s*([^;{}]+)(?=[;}]|$)/g;

const declarationsIn = (css: string): Declaration[] =>
  [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(DECLARATION)].map(([, property = '', value = '']) => ({
    property: property.toLowerCase(),
    value: value.trim(),
  }));

/** The CSS in a file: all of a .css file; else what stands in <style>, in style="" and in colour attributes. */
function declarationsOf({ path, text }: TextFile): Declaration[] {
  if (path.endsWith('.css')) return declarationsIn(text);
  const blocks = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ...text.matchAll(/\sstyle="([^"]*)"/g)];
  const attributes = [...text.matchAll(/\s(fill|stroke|stop-color|flood-color|color)="([^"]*)"/g)];
  return [
    ...blocks.flatMap(([, css = '']) => declarationsIn(css)),
    ...attributes.map(([, property = '', value = '']) => ({ property, value })),
  ];
}

/** Raw colours and sides of the screen in a file, each as a sentence with the remedy. */
export function complaintsAboutStyle(file: TextFile): string[] {
  return declarationsOf(file).flatMap(({ property, value }) => {
    const complaint = (remedy: string) => `${file.path}: "${property}: ${value}" ${remedy}`;
    if (PHYSICAL.test(property) || (PHYSICAL_VALUE.test(property) && /^(?:left|right)$/.test(value))) {
      return [complaint('names a side of the screen. Use inline-start, inline-end, block-start or block-end.')];
    }
    const raw = file.path !== TOKENS && TAKES_COLOUR.test(property) && RAW.test(value.replaceAll(/url\([^)]*\)/g, ''));
    return raw ? [complaint(`holds a raw colour. Give it a name by its role in ${TOKENS} and use that.`)] : [];
  });
}
