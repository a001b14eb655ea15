import { familyOf, PROBLEMS, type Claim, type ProblemId } from '../claim/claim.ts';
import { appliesTo, factsOf, servesHome } from '../deadline/deadlines.ts';
import type { Clock, Fact } from '../shop/fact.ts';
import type { Country, Facts } from '../shop/shop.ts';
import { isOfThings } from './can-exist.ts';
import type { EvidenceId } from './checklist.ts';
import type { Need, Wanted } from './wanted.ts';

/** What one fact of a place makes worth keeping. */
interface PlaceRow {
  readonly fact: string;
  readonly id: EvidenceId;
  readonly need: Need;
  /** Where the fact itself does not say for which problems; `null` leaves it to the fact. */
  readonly problems: readonly ProblemId[] | null;
  /** Where the fact speaks of one part of a country only. */
  readonly home?: Country;
}

const HANDED_OVER: readonly ProblemId[] = ['marked-delivered', 'empty-or-swapped'];
const AT_CUSTOMS: readonly ProblemId[] = ['not-delivered', 'late', 'import-fees'];
const TOO_LATE: readonly ProblemId[] = ['not-delivered', 'late'];
const OF_GOODS = PROBLEMS.filter((problem) => isOfThings({ problem }));
const UNWANTED: readonly ProblemId[] = ['changed-mind'];

/** What a shop or a country asks for that others do not. */
const OF_PLACES: readonly PlaceRow[] = [
  { fact: 'del-otp', id: 'delivery-code', need: 'helpful', problems: HANDED_OVER },
  { fact: 'del-otp-not-handed-over', id: 'delivery-code', need: 'helpful', problems: HANDED_OVER, home: 'IN' },
  { fact: 'us-card-billing-error', id: 'posting-proof', need: 'helpful', problems: null },
  { fact: 'tw-ez-way', id: 'ez-way-record', need: 'helpful', problems: AT_CUSTOMS },
  { fact: 'ca-quebec-late', id: 'cancellation-notice', need: 'helpful', problems: TOO_LATE, home: 'CA-QC' },
  { fact: 'ca-ontario-late', id: 'cancellation-notice', need: 'helpful', problems: TOO_LATE, home: 'CA-ON' },
  { fact: 'de-delivery-risk', id: 'delivery-permission', need: 'helpful', problems: ['marked-delivered'] },
  { fact: 'nl-delivery-risk', id: 'delivery-permission', need: 'helpful', problems: ['marked-delivered'] },
  { fact: 'se-delivery-risk', id: 'delivery-photo', need: 'required', problems: ['marked-delivered'] },
  { fact: 'ret-jp-opened-50-percent', id: 'condition-photos', need: 'required', problems: UNWANTED },
  { fact: 'au-return', id: 'condition-photos', need: 'required', problems: UNWANTED },
  { fact: 'sg-return', id: 'condition-photos', need: 'required', problems: UNWANTED },
  { fact: 'sa-withdrawal', id: 'condition-photos', need: 'required', problems: UNWANTED },
  { fact: 'jp-platform-seller-data', id: 'seller-details', need: 'helpful', problems: OF_GOODS },
  { fact: 'au-guarantee', id: 'order-confirmation', need: 'required', problems: null },
  { fact: 'acc-fr-notice-and-contest', id: 'account-notice', need: 'required', problems: ['account-blocked'] },
];

/** Laws about traders: whoever bought from a private person has nothing from them. */
const ABOUT_TRADERS: readonly string[] = [
  'ca-quebec-late',
  'ca-ontario-late',
  'de-delivery-risk',
  'nl-delivery-risk',
  'se-delivery-risk',
  'sa-withdrawal',
  'jp-platform-seller-data',
  'au-guarantee',
];

/** Facts by which a first complaint has to be in writing, or by which time runs from it, although they hold no such clock. */
const COMPLAINT_FIRST = [
  'br-guarantee',
  'mx-mediation',
  'za-mediation',
  'tw-appeal-answer',
  'hk-reject-before-acceptance',
];

/** The facts that a list can rest on: the tools load them although no clock or road needs them. */
export const FACTS_BEHIND_PROOF: readonly string[] = [...OF_PLACES.map(({ fact }) => fact), ...COMPLAINT_FIRST];

/**
 * What the law or the practice of the shop's country, or of the buyer's, makes worth keeping, each with its fact.
 *
 * @example
 * askedByPlace({ ...claim, shop: 'pl', home: 'PL' }, facts)[0]
 * // { id: 'written-complaint', need: 'helpful', because: 'place', fact: 'pl-silence' }, 22 November 2026
 */
export function askedByPlace(claim: Claim, facts: Facts | null): readonly Wanted[] {
  if (facts === null) return [];
  const mine = factsOf(facts).filter((fact) => isOfUse(fact) && appliesTo(fact, claim) && servesHome(fact, claim));
  const named = OF_PLACES.filter(({ fact }) => mine.some(({ id }) => id === fact)).filter(
    ({ fact, problems, home }) =>
      (problems?.includes(claim.problem) ?? true) &&
      (home ?? claim.home) === claim.home &&
      !(claim.soldBy === 'private-seller' && ABOUT_TRADERS.includes(fact)),
  );
  return [
    ...named.map(({ id, need, fact }) => wanted(id, need, fact)),
    ...noticeOf(claim, mine),
    ...complaintOf(claim, mine),
  ];
}

/** The clocks that begin with a notice of the reader's, or that an answer to it stops. */
const BY_NOTICE: readonly Clock[] = ['withdrawal', 'cancel-late', 'answer-due', 'mediation', 'defect-notice', 'reject'];

function isOfUse({ id, rule }: Fact): boolean {
  return FACTS_BEHIND_PROOF.includes(id) || (rule !== null && BY_NOTICE.includes(rule.clock));
}

const wanted = (id: EvidenceId, need: Need, fact: string): Wanted => ({ id, need, because: 'place', fact });

/** Whoever withdraws has to have said so in time; a return alone may not say it. */
function noticeOf({ problem }: Claim, mine: readonly Fact[]): readonly Wanted[] {
  const ends = (fact: Fact) =>
    (problem === 'changed-mind' && fact.rule?.clock === 'withdrawal') ||
    (TOO_LATE.includes(problem) && fact.rule?.clock === 'cancel-late');
  return mine.filter(ends).map(({ id }) => wanted('cancellation-notice', 'helpful', id));
}

/** A private person is no trader, so no rule for complaints to traders holds. */
function complaintOf({ soldBy, problem }: Claim, mine: readonly Fact[]): readonly Wanted[] {
  const isGoods = familyOf(problem) === 'goods' || problem === 'return-refused';
  const rules: readonly ((fact: Fact) => boolean)[] = [
    ({ rule }) => rule?.clock === 'answer-due' && rule.nature === 'hard',
    ({ rule }) => rule?.clock === 'mediation' && rule.from === 'letter-sent',
    ({ id }) => COMPLAINT_FIRST.includes(id),
    ({ rule }) => isGoods && (rule?.clock === 'defect-notice' || rule?.clock === 'reject'),
  ];
  const found = soldBy === 'private-seller' ? undefined : rules.flatMap((rule) => mine.filter(rule))[0];
  return found === undefined ? [] : [wanted('written-complaint', 'helpful', found.id)];
}
