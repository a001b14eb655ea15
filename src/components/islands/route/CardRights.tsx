import { useEffect } from 'preact/hooks';
import { cardRightsFor, type CardRights as Rights } from '../../../domain/claim/card-rights.ts';
import type { Payment } from '../../../domain/claim/claim.ts';
import { arriveAt } from '../../../browser/arrive.ts';
import { Choice } from '../case-file/fields.tsx';
import { change } from '../case-file/store.ts';
import { joined } from '../deadline-board/sentences.ts';
import { FactLines } from '../deadline-board/Source.tsx';
import type { RouteContext } from './context.ts';
import { clockOf } from './sentences.ts';
import { everyPayment, whyVerdict } from './sides.ts';

/** The part of the page that a link may lead to. Stands empty until there is something to say. */
export const BANK = 'bank';

/** What the bank can do for the way this reader paid, or for each way where it is not known. */
export function CardRights({ context }: { readonly context: RouteContext }) {
  const { roads, caseWords, situation } = context;
  const { claim, loaded } = situation;
  const { bank } = roads;
  useEffect(() => arriveAt(BANK), []);
  const rights = cardRightsFor(claim, loaded.facts);
  const rules = [...rights.law, ...rights.scheme];
  const choose = (payment: Payment | null) => payment !== null && change((kept) => ({ ...kept, payment }));
  return (
    <>
      <h2>{bank.heading}</h2>
      {claim.payment === 'unknown' && rights.wall === null ? (
        <EveryPayment context={context} />
      ) : (
        <Verdict rights={rights} context={context} />
      )}
      <Choice
        question={{ ...caseWords.payment, label: bank.tryAnother, hint: bank.tryHint }}
        value={claim.payment}
        choose={choose}
      />
      {rules.length > 0 && (
        <details>
          <summary>{bank.facts}</summary>
          <FactLines ids={rules} context={context} />
        </details>
      )}
    </>
  );
}

/** What there is for this payment, why, and the days of its clocks. */
function Verdict({ rights, context }: { readonly rights: Rights; readonly context: RouteContext }) {
  const { roads, caseWords, deadlines } = context;
  const rules = [...rights.law, ...rights.scheme];
  const clocks = rules.filter((rule) => deadlines.some((deadline) => deadline.rule === rule));
  return (
    <div role="status">
      <p>
        <strong>{roads.bank.verdicts[rights.verdict]}</strong>
        {caseWords.language === 'zh-TW' ? '' : ' '}
        {joined(whyVerdict(rights, context), context)}
      </p>
      {clocks.length > 0 && (
        <ul>
          {clocks.map((rule) => (
            <li key={rule}>{clockOf(rule, context)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function EveryPayment({ context }: { readonly context: RouteContext }) {
  const { roads, caseWords, situation } = context;
  const { bank } = roads;
  return (
    <table>
      <caption>{bank.table}</caption>
      <thead>
        <tr>
          <th scope="col">{bank.way}</th>
          <th scope="col">{bank.result}</th>
        </tr>
      </thead>
      <tbody>
        {everyPayment(situation).map(({ payment, verdict }) => (
          <tr key={payment}>
            <th scope="row">{caseWords.payment.answers[payment]}</th>
            <td>{bank.short[verdict]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
