// Takes the sentences that a reader sees out of pages, words and data.
import ts from 'typescript';
import type { TextFile } from './files.ts';
import { readMdx } from './mdx.ts';

/** A sentence or paragraph as a reader sees it, and the file that it stands in. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
}

/** Lines of the head of a page that are shown. */
const SHOWN = ['title', 'short', 'summary'];

/** Attributes of components that are shown. */
const SHOWN_ATTRIBUTES = /\s(?:title|label|caption)="([^"]*)"/g;

/** The prose of an MDX page, paragraph by paragraph, without ids, targets of links and marks. */
export function sentencesOfPage(file: TextFile): Sentence[] {
  const { path, head, body } = readMdx(file);
  const bare = body
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, '')
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/\*\*|\[/g, '');
  const shown = [...body.matchAll(SHOWN_ATTRIBUTES)].map(([, text = '']) => text);
  return [...SHOWN.map((key) => head[key] ?? ''), ...shown, ...bare.split('\n')]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ path, text: text.trim() }));
}

/** What stands for a value in a template: something that is neither a letter nor a digit. */
const VALUE = '\u{FFFC}';

function templateText(node: ts.TemplateExpression): string {
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(VALUE);
}

/** The texts between quotes in a file of words; comments and names of keys are left out. */
export function sentencesOfWords({ path, text }: TextFile): Sentence[] {
  const sentences: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node) && isKey(node)) return;
    if (ts.isStringLiteralLike(node)) sentences.push({ path, text: node.text });
    if (ts.isTemplateExpression(node)) sentences.push({ path, text: templateText(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return sentences;
}

const isKey = (node: ts.StringLiteral) => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

/** Every sentence in this language inside a JSON file, such as those under "zh-TW". */
export function sentencesOfData({ path, text }: TextFile, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (key === language && typeof value === 'string') sentences.push({ path, text: value });
    return value;
  });
  return sentences;
}
