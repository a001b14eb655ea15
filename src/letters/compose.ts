import type { Case } from '../domain/case/case.ts';
import type { EventId, ProblemId, Remedy } from '../domain/claim/claim.ts';
import type { FieldId, Letter, Paragraph, ParagraphKind, Run } from '../domain/letter/letter.ts';
import type { LetterPlan } from '../domain/letter/plan.ts';
import type { Slots, Text, Wording } from './wording.ts';

/** The other side and the shop, as the facts name them. */
export interface Correspondent {
  /** The shop's name as in an address bar: "Amazon.de". */
  readonly shop: string;
  readonly currency: string;
  /** The company that sells what Amazon itself sells; `null` where no source names it. */
  readonly company: string | null;
  readonly address: readonly string[];
}

/**
 * Writes the planned letter in one language. Nothing is invented: what the reader did not give
 * stands as a gap, and is counted.
 *
 * @example
 * composeLetter(plan, kept, amazonDe, german).gaps // ['order-number'], 22 November 2026
 */
export function composeLetter(plan: LetterPlan, kept: Case, to: Correspondent, wording: Wording): Letter {
  const slots = slotsOf(plan, kept, to, wording);
  const demand = plan.stage === 'formal-claim' ? wording.subjectDemand[plan.remedy](slots) : [];
  const subject = [...wording.subject[plan.stage](slots, wording.matter[plan.claim.problem]), ...demand];
  const paragraphs = [
    ...headOf(plan, kept, to, wording, slots, subject),
    ...bodyOf(plan, kept, wording, slots),
    ...endOf(plan, kept, wording, slots),
  ];
  const gaps = paragraphs
    .flatMap((paragraph) => paragraph.runs)
    .flatMap((run) => (run.kind === 'gap' ? [run.field] : []));
  return {
    stage: plan.stage,
    language: wording.language,
    channel: plan.channel,
    dir: wording.dir,
    subject,
    paragraphs,
    enclosures: plan.enclosures,
    gaps: [...new Set(gaps)],
  };
}

function slotsOf(plan: LetterPlan, kept: Case, to: Correspondent, wording: Wording): Slots {
  const given = (field: FieldId, text: string | undefined): Run =>
    text === undefined || text.trim() === ''
      ? { kind: 'gap', text: wording.gap(field), field }
      : { kind: 'given', text: text.trim(), field };
  const day = (field: FieldId, date: Temporal.PlainDate | null | undefined): Run =>
    given(field, date == null ? undefined : wording.date(date));
  const money = (field: FieldId, minor: number | undefined): Run =>
    given(field, minor === undefined ? undefined : wording.money(minor, to.currency));
  return {
    name: given('name', kept.person.name),
    orderNumber: given('order-number', kept.order.number),
    item: given('item', kept.order.item),
    seller: given('seller', kept.order.seller),
    tracking: given('tracking', kept.order.tracking),
    returnTracking: given('return-tracking', kept.order.returnTracking),
    total: money('total', plan.total),
    theirReason: given('their-reason', kept.words.theirReason),
    answerBy: day('answer-by', plan.answerBy),
    today: day('today', plan.today),
    date: (event: EventId) => day(`date-${event}`, plan.claim.dates[event]),
    amount: (line) => money(`amount-${line}`, plan.claim.amounts[line]),
    shop: to.shop,
  };
}

const paragraph = (id: string, kind: ParagraphKind, runs: Text): Paragraph => ({ id, kind, runs });
const text = (words: string): Text => [{ kind: 'text', text: words }];
const own = (field: FieldId, words: string): Text => [{ kind: 'given', text: words.trim(), field }];
const when = (condition: boolean, ...list: readonly Paragraph[]): readonly Paragraph[] => (condition ? list : []);

/** Paper has sender, date and addressee; a form has nothing but the text, so no private data slips in. */
function headOf(
  plan: LetterPlan,
  kept: Case,
  to: Correspondent,
  wording: Wording,
  slots: Slots,
  subject: Text,
): readonly Paragraph[] {
  const onPaper = plan.channel === 'post';
  const addressee =
    plan.to === 'seller' ? [[slots.seller]] : [text(to.company ?? to.shop), ...to.address.map((line) => text(line))];
  const address = kept.person.address.split('\n').filter((line) => line.trim() !== '');
  const addressLines: readonly Text[] =
    address.length === 0
      ? [[{ kind: 'gap', text: wording.gap('address'), field: 'address' }]]
      : address.map((line) => own('address', line));
  return [
    ...when(onPaper, paragraph('sender-name', 'sender', [slots.name])),
    ...when(onPaper, ...addressLines.map((line, index) => paragraph(`sender-${index}`, 'sender', line))),
    ...when(onPaper, ...addressee.map((line, index) => paragraph(`addressee-${index}`, 'addressee', line))),
    ...when(onPaper, paragraph('date', 'date', [slots.today])),
    ...when(
      plan.channel !== 'form',
      paragraph('subject', 'subject', onPaper ? subject : [...text(wording.subjectLabel), ...subject]),
    ),
    paragraph('salutation', 'text', wording.salutation[plan.to](slots)),
  ];
}

/** The writer may not have placed this order, or it is not what the letter is about: it is only named. */
const ORDER_ONLY_NAMED: readonly ProblemId[] = ['charged-wrongly', 'account-blocked'];

function bodyOf(plan: LetterPlan, kept: Case, wording: Wording, slots: Slots): readonly Paragraph[] {
  const { claim, stage } = plan;
  const order = ORDER_ONLY_NAMED.includes(claim.problem) ? 'named' : 'placed';
  const sold = claim.soldBy === 'seller' || claim.soldBy === 'private-seller' ? 'sellerSold' : 'amazonSold';
  const { story, newEvidence } = kept.words;
  // "I placed the order" may be just what is denied; the opening names its day.
  const events = plan.events.filter((event) => order === 'placed' || event !== 'ordered');
  return [
    paragraph('opening', 'text', wording.opening[order][sold](slots)),
    paragraph('purpose', 'text', wording.purpose[stage](slots)),
    ...when(stage === 'appeal', paragraph('answer-to-reason', 'text', wording.answerToReason(slots))),
    ...when(
      stage === 'appeal',
      paragraph('new-evidence-heading', 'heading', wording.newEvidenceHeading),
      paragraph(
        'new-evidence',
        'own-words',
        newEvidence.trim() === ''
          ? [{ kind: 'gap', text: wording.gap('new-evidence'), field: 'new-evidence' }]
          : own('new-evidence', newEvidence),
      ),
    ),
    paragraph('problem', 'text', wording.problem[claim.problem](slots)),
    ...when(events.length > 0, paragraph('facts-heading', 'heading', wording.factsHeading)),
    ...events.map((event) => paragraph(`event-${event}`, 'fact', eventLine(event, plan, wording, slots))),
    ...when(kept.order.tracking.trim() !== '', paragraph('tracking', 'fact', wording.trackingLine(slots))),
    ...when(
      kept.order.returnTracking.trim() !== '',
      paragraph('return-tracking', 'fact', wording.returnTrackingLine(slots)),
    ),
    ...when(
      story.trim() !== '',
      paragraph('story-heading', 'heading', wording.storyHeading),
      paragraph('story', 'own-words', own('story', story)),
    ),
    ...rightsOf(plan, wording, slots),
    ...remedyOf(plan, wording, slots),
  ];
}

/** A letter does not tell somebody what "the seller" did who is the seller. */
function eventLine(event: EventId, plan: LetterPlan, wording: Wording, slots: Slots): Text {
  const withSeller = event === 'contacted-seller' || event === 'seller-answered';
  if (withSeller && plan.to === 'seller') return wording.eventWithYou[event](slots);
  if (event === 'claim-filed' && plan.to === 'amazon') return wording.eventWithYou[event](slots);
  return wording.event[event](slots);
}

/** The goods, if there are any, may be just as they were sold: the letter does not say that they were not. */
const NO_BREACH: readonly ProblemId[] = [
  'changed-mind',
  'charged-wrongly',
  'subscription',
  'import-fees',
  'digital',
  'account-blocked',
  'injury-or-damage',
];

function rightsOf(plan: LetterPlan, wording: Wording, slots: Slots): readonly Paragraph[] {
  const duty = NO_BREACH.includes(plan.claim.problem) ? 'noBreach' : 'breach';
  if (plan.rights.length === 0) return [paragraph('right-none', 'text', wording.noRight[duty](slots))];
  return plan.rights.map((right) =>
    paragraph(
      `right-${right.fact}`,
      'text',
      right.kind === 'guarantee-promise' && plan.to === 'seller'
        ? wording.promiseToSeller(slots)
        : wording.right[right.kind](right.citation, slots),
    ),
  );
}

function remedyOf(plan: LetterPlan, wording: Wording, slots: Slots): readonly Paragraph[] {
  const { claim, remedy } = plan;
  return [
    paragraph('remedy', 'text', wording.remedy[remedy](slots)),
    ...sumOf(plan, wording, slots),
    ...when(plan.answerBy !== null, paragraph('deadline', 'text', wording.deadline(slots))),
    ...when(
      plan.consequence !== null,
      paragraph('consequence', 'text', plan.consequence === null ? [] : wording.consequence[plan.consequence](slots)),
    ),
    paragraph('requests-heading', 'heading', wording.requestsHeading),
    ...wording.requests[claim.problem].map((request, index) => paragraph(`request-${index}`, 'request', request)),
    ...when(plan.stage === 'appeal', paragraph('request-basis', 'request', wording.whatDecisionRestsOn)),
    paragraph('confirm', 'text', wording.confirm),
  ];
}

const WITHOUT_MONEY: readonly Remedy[] = ['replacement', 'repair', 'delivery', 'cancellation'];

/** The arithmetic of a sum, where it has more than one line; the price alone where no money is asked for. */
function sumOf({ amounts, remedy }: LetterPlan, wording: Wording, slots: Slots): readonly Paragraph[] {
  const lines = amounts.map((line) => paragraph(`amount-${line}`, 'fact', wording.amount[line](slots)));
  if (WITHOUT_MONEY.includes(remedy)) return lines;
  if (amounts.length < 2) return [];
  return [
    paragraph('amounts-heading', 'heading', wording.amountsHeading),
    ...lines,
    paragraph('amount-total', 'fact', wording.totalLine(slots)),
  ];
}

/** The name closes every letter; the reply address only where the channel is not the seller's box. */
function endOf(plan: LetterPlan, kept: Case, wording: Wording, slots: Slots): readonly Paragraph[] {
  const email = kept.person.email.trim();
  return [
    paragraph('closing', 'signature', wording.closing),
    paragraph('name', 'signature', [slots.name]),
    ...when(plan.channel !== 'form' && email !== '', paragraph('email', 'signature', own('name', email))),
    ...when(plan.enclosures.length > 0, paragraph('enclosures-heading', 'heading', wording.enclosuresHeading)),
    ...plan.enclosures.map((id, index) =>
      paragraph(`enclosure-${id}`, 'enclosure', text(`${index + 1}. ${wording.evidence[id]}`)),
    ),
  ];
}
