import type { Fact } from '../schemas/fact.ts';
import { FACT_GROUPS, type FactGroup } from '../words/site/words.ts';

type Clock = NonNullable<Fact['rule']>['clock'];
type Road = NonNullable<Fact['road']>;

const BY_CLOCK: Readonly<Partial<Record<Clock, FactGroup>>> = {
  'report-missing': 'delivery',
  'return-window': 'returns',
  'refund-due': 'returns',
  withdrawal: 'withdrawal',
  reject: 'guarantee',
  guarantee: 'guarantee',
  presumption: 'guarantee',
  'defect-notice': 'guarantee',
  'card-law': 'card',
  'card-scheme': 'card',
  'bank-rule': 'card',
  mediation: 'dispute',
  'dispute-talks': 'dispute',
};

const BY_RIGHT: Readonly<Partial<Record<NonNullable<Fact['right']>['kind'], FactGroup>>> = {
  'delivery-risk': 'delivery',
  conformity: 'guarantee',
  reject: 'guarantee',
  'withdrawal-refund': 'withdrawal',
};

const BY_ROAD: Readonly<Partial<Record<Road, FactGroup>>> = {
  'delivery-check': 'delivery',
  'amazon-return': 'returns',
  'manufacturer-warranty': 'guarantee',
  'statutory-card-claim': 'card',
  chargeback: 'card',
  'bank-ombudsman': 'card',
  'adr-mediation': 'dispute',
  'cross-border-body': 'dispute',
  'notice-of-dispute': 'dispute',
  'small-claims': 'dispute',
  arbitration: 'dispute',
};

/** The heading under which a place's fact is listed: by its clock, its right, or the road that rests on it. */
export function groupOf({ rule, right, road }: Fact): FactGroup {
  const group = rule && BY_CLOCK[rule.clock];
  return group ?? (right && BY_RIGHT[right.kind]) ?? (road && BY_ROAD[road]) ?? 'other';
}

/** The facts of a place under their headings, without the empty ones. */
export function grouped(
  facts: readonly Fact[],
): readonly { readonly group: FactGroup; readonly facts: readonly Fact[] }[] {
  return FACT_GROUPS.map((group) => ({ group, facts: facts.filter((fact) => groupOf(fact) === group) })).filter(
    ({ facts: list }) => list.length > 0,
  );
}
