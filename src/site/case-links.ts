import type { CaseStep } from '../domain/case/progress.ts';
import type { ToolId } from '../words/site/words.ts';
import type { Language } from '../words/words.ts';
import type { PageLink } from './contents.ts';
import { wordsFor } from './languages.ts';
import { pagesOf } from './pages.ts';

/** What serves a step without a script, or says more: a tool whose page can be used on paper, and pages of the guide. */
const LINKS: Readonly<
  Record<CaseStep | 'start', { readonly tool?: ToolId; readonly guide: readonly string[]; readonly problems?: true }>
> = {
  start: { guide: ['how-claims-work', 'one-page'], problems: true },
  'what-happened': { guide: ['before-you-claim', 'how-claims-work'], problems: true },
  dates: { tool: 'deadlines', guide: ['before-you-claim'] },
  evidence: { tool: 'checklist', guide: ['evidence'] },
  letter: { tool: 'letter', guide: ['write-a-claim'] },
  check: { guide: ['before-you-claim', 'write-a-claim'] },
  send: { guide: ['file-a-claim', 'follow-up', 'if-rejected'] },
};

/**
 * The pages to which a step of the flow points.
 *
 * @example
 * (await caseLinks('dates', 'en'))[0] // { path: '/tools/deadlines/', title: 'Work out your deadlines' }, 22 November 2026
 */
export async function caseLinks(step: CaseStep | 'start', language: Language): Promise<readonly PageLink[]> {
  const { tool, guide, problems } = LINKS[step];
  const words = wordsFor(language);
  const pages = await pagesOf('guide', language);
  const named = guide.map((slug) => {
    const page = pages.find((one) => one.slug === slug);
    if (page === undefined)
      throw new Error(`Write the guide page "${slug}", or take it out of src/site/case-links.ts.`);
    return { path: page.path, title: page.title };
  });
  return [
    ...(tool === undefined ? [] : [{ path: `/tools/${tool}/`, title: words.tools[tool].title }]),
    ...(problems === undefined ? [] : [{ path: '/problems/', title: words.problems.title }]),
    ...named,
  ];
}
