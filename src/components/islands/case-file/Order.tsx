import { withProblem } from '../../../domain/case/answers.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { CaseWords, HomeAnswer } from '../../../words/tools/words.ts';
import { Choice } from './fields.tsx';
import { change } from './store.ts';

/** The questions that every tool needs: what, where, who sold, how paid. Asked once. */
export function Order(props: { readonly words: CaseWords; readonly kept: Case }) {
  const { words, kept } = props;
  const set = (part: Partial<Case>) => change((current) => ({ ...current, ...part }));
  const home = Object.keys(words.home.answers).find((code): code is HomeAnswer => code === kept.home);
  return (
    <section>
      <h2>{words.orderHeading}</h2>
      <Choice
        question={words.problem}
        value={kept.problem}
        empty={words.choose}
        choose={(problem) => change((current) => withProblem(current, problem))}
      />
      <Choice question={words.shop} value={kept.shop} empty={words.choose} choose={(shop) => set({ shop })} />
      <Choice question={words.soldBy} value={kept.soldBy} choose={(soldBy) => soldBy !== null && set({ soldBy })} />
      <Choice
        question={words.shippedBy}
        value={kept.shippedBy}
        choose={(shippedBy) => shippedBy !== null && set({ shippedBy })}
      />
      <details class="more">
        <summary>{words.more}</summary>
        <Choice
          question={words.home}
          value={home ?? null}
          empty={words.choose}
          choose={(answer) => set({ home: answer })}
        />
        <Choice
          question={words.payment}
          value={kept.payment}
          choose={(payment) => payment !== null && set({ payment })}
        />
        <Choice question={words.buyer} value={kept.buyer} choose={(buyer) => buyer !== null && set({ buyer })} />
        <Choice question={words.remedy} value={kept.remedy} choose={(remedy) => remedy !== null && set({ remedy })} />
      </details>
    </section>
  );
}
