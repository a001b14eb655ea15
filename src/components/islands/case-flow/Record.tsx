import { totalOf, type EventId } from '../../../domain/claim/claim.ts';
import { timelineOf, type TimelineEntry } from '../../../domain/case/sent.ts';
import { print } from '../../../browser/download.ts';
import { fill } from '../../../words/tools/words.ts';
import { dateInWords } from '../../../words/words.ts';
import { AddLine } from './AddLine.tsx';
import { money } from './money.ts';
import type { Ready } from './ready.ts';

/** The case as one page to keep: what it is about, and what happened when. It is what this page prints. */
export function Record(props: Ready) {
  const { kept, send: words } = props;
  const lines = timelineOf(kept);
  return (
    <section class="record">
      <h2>{words.recordHeading}</h2>
      <About {...props} />
      {lines.length === 0 && <p>{words.recordEmpty}</p>}
      <ol class="record-lines">
        {lines.map((line) => (
          <li key={lineKey(line)}>
            <strong>{dateInWords(line.on, props.caseWords.language)}</strong> {lineInWords(line, props)}
          </li>
        ))}
        {kept.amounts.refunded !== undefined && (
          <li>{fill(words.refundLine, { sum: money(kept.amounts.refunded, props) })}</li>
        )}
      </ol>
      {isUnderWay(kept) && <AddLine {...props} />}
      <button type="button" class="button-quiet" onClick={print}>
        {words.printRecord}
      </button>
    </section>
  );
}

function About(props: Ready) {
  const { kept, caseWords, letter } = props;
  const total = totalOf(kept.amounts);
  const rows: readonly (readonly [string, string])[] = [
    [caseWords.problem.label, kept.problem === null ? '' : caseWords.problem.answers[kept.problem]],
    [caseWords.shop.label, kept.shop === null ? '' : caseWords.shop.answers[kept.shop]],
    [letter.fields.number.label, kept.order.number],
    [letter.fields.item.label, kept.order.item],
    [letter.fields.seller.label, kept.order.seller],
    [letter.amountsHeading, total === undefined ? '' : money(total, props)],
  ];
  return (
    <dl class="record-about">
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** Something can only come back once something was sent. */
const isUnderWay = ({ sent, dates }: Ready['kept']) =>
  sent.length > 0 || dates['letter-sent'] !== undefined || dates['claim-filed'] !== undefined;

const lineKey = (line: TimelineEntry) => `${line.on} ${line.is === 'sent' ? line.stage : line.event}`;

function lineInWords(line: TimelineEntry, { send: words, caseWords }: Ready): string {
  if (line.is === 'event') return eventInWords(line.event, words, caseWords);
  const asked =
    line.answerBy === null ? '' : fill(words.answerBy, { date: dateInWords(line.answerBy, caseWords.language) });
  return words.stages[line.stage] + asked;
}

/** An answer may come from Amazon too, so it is not called the seller's here. */
function eventInWords(event: EventId, words: Ready['send'], caseWords: Ready['caseWords']): string {
  if (event === 'seller-answered') return words.theyAnswered;
  return event === 'denied' ? words.theyRefused : caseWords.dates[event].label;
}
