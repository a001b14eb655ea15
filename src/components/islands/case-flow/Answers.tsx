import type { CaseStep } from '../../../domain/case/progress.ts';
import type { AnswersWords } from '../../../words/case/words.ts';
import type { AnswerGroup } from './answer-rows.ts';

/** The whole list of answers, one a row, each with the way to change it and to come back here. */
export function Answers(props: {
  readonly groups: readonly AnswerGroup[];
  readonly titles: Readonly<Record<CaseStep, string>>;
  readonly words: AnswersWords;
  readonly root: string;
  /** The list to which a change leads back. */
  readonly returnTo: 'check' | 'start';
}) {
  const { words, root } = props;
  const link = (path: string) => {
    const [page = '', part] = path.split('#');
    return `${root}${page}?return=${props.returnTo}${part === undefined ? '' : `#${part}`}`;
  };
  return (
    <>
      {props.groups.map(({ step, rows }) => (
        <section key={step} class="answers">
          <h3>{props.titles[step]}</h3>
          <dl>
            {rows.map((row) => (
              <div key={row.id}>
                <dt>{row.label}</dt>
                <dd>
                  {row.value === null || row.value === '' ? <em>{words.notAnswered}</em> : <bdi>{row.value}</bdi>}
                </dd>
                <dd class="answer-change">
                  <a href={link(row.path)}>
                    {words.change}
                    <span class="unseen"> {row.label}</span>
                  </a>
                </dd>
              </div>
            ))}
            {rows.length === 0 && (
              <div>
                <dt>{words.none}</dt>
                <dd class="answer-change">
                  <a href={link(`${step}/`)}>
                    {words.add}
                    <span class="unseen"> {props.titles[step]}</span>
                  </a>
                </dd>
              </div>
            )}
          </dl>
        </section>
      ))}
    </>
  );
}
