import { familyOf, PROBLEMS, type ProblemId } from '../../../domain/claim/claim.ts';
import { SELLERS, sellerOf, withProblem, withSeller } from '../../../domain/case/answers.ts';
import { SHOPS } from '../../../domain/shop/shop.ts';
import type { HomeAnswer } from '../../../words/tools/words.ts';
import { change } from '../case-file/store.ts';
import { asked, set, type Asking, type OrUnsure } from './asking.ts';
import { LongList, Radios, type ChoiceGroup } from './choices.tsx';
import { OrderSketch } from './OrderSketch.tsx';

export function Problem(props: Asking) {
  const { kept, words, caseWords } = props;
  const { heading, notSure, valueOr, choosing } = asked<ProblemId>(props);
  const byFamily = [...Map.groupBy(PROBLEMS, familyOf)];
  const groups: ChoiceGroup<OrUnsure<ProblemId>>[] = byFamily.map(([family, members]) => ({
    heading: words.families[family],
    choices: members.map((id) => [id, caseWords.problem.answers[id]] as const),
  }));
  return (
    <Radios
      title={caseWords.problem.label}
      hint={caseWords.problem.hint}
      heading={heading}
      groups={[...groups, { heading: null, choices: [notSure] }]}
      value={valueOr(kept.problem)}
      choose={choosing((problem) => change((current) => withProblem(current, problem)))}
    />
  );
}

export function Shop(props: Asking) {
  const { kept, caseWords } = props;
  const { heading, notSure, valueOr, choosing } = asked<(typeof SHOPS)[number]>(props);
  return (
    <LongList
      title={caseWords.shop.label}
      hint={caseWords.shop.hint}
      heading={heading}
      empty={caseWords.choose}
      choices={[...SHOPS.map((id) => [id, caseWords.shop.answers[id]] as const), notSure]}
      value={valueOr(kept.shop)}
      choose={choosing((shop) => set({ shop }))}
    />
  );
}

export function Seller({ kept, words, heading }: Asking) {
  return (
    <Radios
      title={words.seller.label}
      hint={words.seller.hint}
      heading={heading}
      groups={[{ heading: null, choices: SELLERS.map((id) => [id, words.seller.answers[id]] as const) }]}
      value={sellerOf(kept)}
      choose={(answer) => change((current) => withSeller(current, answer))}
    >
      <OrderSketch words={words} />
    </Radios>
  );
}

export function Home(props: Asking) {
  const { kept, caseWords } = props;
  const { heading, notSure, valueOr, choosing } = asked<HomeAnswer>(props);
  const isHome = (code: string): code is HomeAnswer => code in caseWords.home.answers;
  const codes = Object.keys(caseWords.home.answers).filter(isHome);
  return (
    <LongList
      title={caseWords.home.label}
      hint={caseWords.home.hint}
      heading={heading}
      empty={caseWords.choose}
      choices={[...codes.map((code) => [code, caseWords.home.answers[code]] as const), notSure]}
      value={valueOr(kept.home !== null && isHome(kept.home) ? kept.home : null)}
      choose={choosing((home) => set({ home }))}
    />
  );
}
