import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sellerOf, type QuestionId } from '../../../domain/case/answers.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { Asking, QuestionProps } from './asking.ts';
import { Buyer, Forwarder, PaymentWay, WhatToAsk } from './buyer-questions.tsx';
import { Home, Problem, Seller, Shop } from './order-questions.tsx';

interface Props extends QuestionProps {
  /** Where the problems are told apart. */
  readonly problemsPath: string;
}

const ASKED: Readonly<Record<QuestionId, (props: Asking) => JSX.Element>> = {
  problem: Problem,
  shop: Shop,
  seller: Seller,
  home: Home,
  forwarder: Forwarder,
  payment: PaymentWay,
  buyer: Buyer,
  remedy: WhatToAsk,
};

/** One question of the route finder. "Not sure" is always there, says what happens then, and leads on. */
export function OneQuestion(props: Props) {
  const { id, words } = props;
  const [unsure, beUnsure] = useState(false);
  const Asked = ASKED[id];
  return (
    <>
      <Asked {...props} unsure={unsure} beUnsure={beUnsure} />
      <p role="status" class="hint">
        {(unsure || isUnknown(id, props.kept)) && words.unsureNote[id]}
        {id === 'problem' && unsure && <a href={props.problemsPath}> {words.problemsLink}</a>}
      </p>
    </>
  );
}

const isUnknown = (id: QuestionId, kept: Case) =>
  (id === 'seller' && sellerOf(kept) === 'unknown') || (id === 'payment' && kept.payment === 'unknown');
