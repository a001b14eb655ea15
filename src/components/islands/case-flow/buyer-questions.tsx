import { BUYERS, PAYMENTS, remediesFor, type Payment } from '../../../domain/claim/claim.ts';
import { withForwarder } from '../../../domain/case/answers.ts';
import type { Case } from '../../../domain/case/case.ts';
import { change } from '../case-file/store.ts';
import { asked, set, type Asking } from './asking.ts';
import { Radios } from './choices.tsx';

export function Forwarder(props: Asking) {
  const { kept, words } = props;
  const { heading, notSure, valueOr, choosing } = asked<'yes' | 'no'>(props);
  const { label, hint, answers } = words.forwarder;
  return (
    <Radios
      title={label}
      hint={hint}
      heading={heading}
      groups={[{ heading: null, choices: [['yes', answers.yes], ['no', answers.no], notSure] }]}
      value={valueOr(kept.shippedBy === 'forwarder' ? 'yes' : 'no')}
      choose={choosing((answer) => change((current) => withForwarder(current, answer === 'yes')))}
    />
  );
}

/** The ways to pay that are shown at once; the others stand under one more heading. */
const USUAL: readonly Payment[] = ['credit-card', 'debit-card', 'wallet', 'gift-balance'];

export function PaymentWay({ kept, words, caseWords, heading }: Asking) {
  const choices = (ways: readonly Payment[]) => ways.map((id) => [id, caseWords.payment.answers[id]] as const);
  const others = PAYMENTS.filter((id) => !USUAL.includes(id) && id !== 'unknown');
  return (
    <Radios
      title={caseWords.payment.label}
      hint={caseWords.payment.hint}
      heading={heading}
      groups={[
        { heading: null, choices: choices(USUAL) },
        { heading: words.otherPayments, choices: choices(others) },
        { heading: null, choices: choices(['unknown']) },
      ]}
      value={kept.payment}
      choose={(payment) => set({ payment })}
    />
  );
}

export function Buyer(props: Asking) {
  const { kept, caseWords } = props;
  const { heading, notSure, valueOr, choosing } = asked<(typeof BUYERS)[number]>(props);
  return (
    <Radios
      title={caseWords.buyer.label}
      hint={caseWords.buyer.hint}
      heading={heading}
      groups={[
        { heading: null, choices: [...BUYERS.map((id) => [id, caseWords.buyer.answers[id]] as const), notSure] },
      ]}
      value={valueOr(kept.buyer)}
      choose={choosing((buyer) => set({ buyer: buyer ?? 'purchaser' }))}
    />
  );
}

export function WhatToAsk(props: Asking) {
  const { kept, caseWords } = props;
  const { heading, notSure, valueOr, choosing } = asked<Case['remedy']>(props);
  const fitting = kept.problem === null ? (['refund'] as const) : remediesFor(kept.problem);
  return (
    <Radios
      title={caseWords.remedy.label}
      hint={caseWords.remedy.hint}
      heading={heading}
      groups={[
        { heading: null, choices: [...fitting.map((id) => [id, caseWords.remedy.answers[id]] as const), notSure] },
      ]}
      value={valueOr(kept.remedy)}
      choose={choosing((remedy) => set({ remedy: remedy ?? fitting[0] ?? 'refund' }))}
    />
  );
}
