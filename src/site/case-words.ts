import { CASE_WORDS } from '../words/case/index.ts';
import { ROUTE_WORDS } from '../words/route/index.ts';
import { TOOL_WORDS } from '../words/tools/index.ts';
import type { Language } from '../words/words.ts';
import { localPath } from './languages.ts';

/** What the pages of the flow hand to their islands: each takes only the words that it speaks. */
export function caseWords(language: Language) {
  const flow = CASE_WORDS[language];
  const tools = TOOL_WORDS[language];
  const { steps: pages } = flow.pages;
  return {
    flow,
    tools,
    /** The short names of the steps. */
    titles: {
      'what-happened': pages['what-happened'].short,
      dates: pages.dates.short,
      evidence: pages.evidence.short,
      letter: pages.letter.short,
      check: pages.check.short,
      send: pages.send.short,
    },
    roads: { ...tools.deadlines, routes: ROUTE_WORDS[language] },
    root: localPath('/case/', language),
  };
}
