import { textOfRuns, type Letter } from '../../../domain/letter/letter.ts';

/** The rich form for mail programs: built as nodes, never as a string with the reader's words in it. */
export function richOf(letter: Letter): string {
  const body = document.createElement('div');
  body.lang = letter.language;
  body.dir = letter.dir;
  letter.paragraphs.forEach((paragraph) => {
    const line = document.createElement('p');
    line.textContent = textOfRuns(paragraph.runs);
    if (paragraph.kind === 'subject' || paragraph.kind === 'heading') line.replaceChildren(bold(line.textContent));
    body.append(line);
  });
  return body.outerHTML;
}

function bold(text: string): HTMLElement {
  const strong = document.createElement('strong');
  strong.textContent = text;
  return strong;
}
