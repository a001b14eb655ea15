import { longDate, moneyIn, say, type Wording } from './wording.ts';
import type { FieldId } from '../domain/letter/letter.ts';

const gaps: Record<FieldId, string> = {
  name: 'your name',
  address: 'your address',
  'order-number': 'order number',
  item: 'item',
  seller: 'name of the seller',
  tracking: 'tracking number',
  'return-tracking': 'return tracking number',
  total: 'amount',
  story: 'what happened',
  'their-reason': 'the reason they gave',
  'new-evidence': 'what you can show now that they have not seen',
  'answer-by': 'date for the answer',
  today: 'date of this letter',
  'amount-price': 'price',
  'amount-shipping': 'delivery charge',
  'amount-import-fees': 'import fees',
  'amount-return-postage': 'return postage',
  'amount-refunded': 'amount already refunded',
  'date-ordered': 'date of the order',
  'date-latest-estimate': 'latest estimated delivery date',
  'date-delivered': 'delivery date',
  'date-discovered': 'date you noticed the problem',
  'date-contacted-seller': 'date you first wrote to the seller',
  'date-seller-answered': "date of the seller's answer",
  'date-return-requested': 'date of the return request',
  'date-returned': 'date you sent it back',
  'date-return-received': 'date the return arrived',
  'date-refund-promised': 'date the refund was promised',
  'date-charged': 'date of the charge',
  'date-statement': 'date of the statement',
  'date-claim-filed': 'date of your request',
  'date-denied': 'date of the refusal',
  'date-cancelled': 'date of your cancellation',
  'date-letter-sent': 'date of the letter',
  'date-dispute-filed': 'date of the bank dispute',
};

/** British business English: plain, first person, no ornament. */
export const english: Wording = {
  language: 'en',
  dir: 'ltr',
  ownName: 'English',
  reviewed: true,
  date: longDate('en-GB'),
  money: moneyIn('en-GB'),
  gap: (field) => gaps[field],
  subjectLabel: 'Subject: ',
  matter: {
    'not-delivered': say`not delivered`,
    'marked-delivered': say`marked as delivered but not received`,
    'empty-or-swapped': say`parcel without the item ordered`,
    late: say`not delivered by the promised date`,
    damaged: say`damaged on arrival`,
    defective: say`defective item`,
    'wrong-item': say`wrong item delivered`,
    'not-as-described': say`item not as described`,
    counterfeit: say`item believed not to be genuine`,
    'missing-parts': say`delivered with parts missing`,
    'changed-mind': say`withdrawal from the contract`,
    'return-refused': say`return refused`,
    'refund-missing': say`returned and not refunded`,
    'refund-partial': say`refund incomplete`,
    'charged-wrongly': say`charge not authorised`,
    subscription: say`charged after cancellation`,
    'import-fees': say`import fees overcharged`,
    digital: say`problem with digital content`,
    'account-blocked': say`account blocked`,
    'injury-or-damage': say`injury or damage caused by the product`,
  },
  subject: {
    'formal-claim': (s, matter) => say`Claim: order ${s.orderNumber}, ${matter}`,
    'guarantee-claim': (s, matter) => say`A-to-z request: order ${s.orderNumber}, ${matter}`,
    'refund-reminder': (s) => say`Reminder: promised refund of ${s.total}, order ${s.orderNumber}`,
    appeal: (s) => say`Appeal: refusal of ${s.date('denied')}, order ${s.orderNumber}`,
  },
  subjectDemand: {
    refund: (s) => say`, refund of ${s.total}`,
    replacement: () => say`, replacement`,
    repair: () => say`, repair`,
    'price-reduction': (s) => say`, price reduction of ${s.total}`,
    delivery: () => say`, delivery`,
    'balance-release': (s) => say`, release of a balance of ${s.total}`,
    cancellation: () => say`, cancellation`,
  },
  salutation: {
    amazon: () => say`Dear Sir or Madam,`,
    seller: (s) => say`Dear ${s.seller},`,
  },
  opening: {
    placed: {
      amazonSold: (s) =>
        say`On ${s.date('ordered')} I ordered “${s.item}” on ${s.shop}, order number ${s.orderNumber}.`,
      sellerSold: (s) =>
        say`On ${s.date('ordered')} I ordered “${s.item}” on ${s.shop} from the seller ${s.seller}, order number ${s.orderNumber}.`,
    },
    named: {
      amazonSold: (s) =>
        say`I refer to order number ${s.orderNumber} of ${s.date('ordered')} on ${s.shop}, for “${s.item}”.`,
      sellerSold: (s) =>
        say`I refer to order number ${s.orderNumber} of ${s.date('ordered')} on ${s.shop}, with the seller ${s.seller}, for “${s.item}”.`,
    },
  },
  purpose: {
    'formal-claim': () => say`With this letter I make a claim about this order.`,
    'guarantee-claim': () => say`I ask for a refund under the A-to-z Guarantee.`,
    'refund-reminder': () => say`I am writing because the refund that I was promised has not reached me.`,
    appeal: (s) => say`I appeal against the refusal of ${s.date('denied')} and ask you to look at this order again.`,
  },
  problem: {
    'not-delivered': (s) =>
      say`The latest delivery date shown for the order was ${s.date('latest-estimate')}. That day has passed, and the parcel has not arrived. I never had the goods in my hands.`,
    'marked-delivered': () =>
      say`The tracking shows the parcel as delivered. I have not received it. Nobody in my household has it, and it was not left anywhere that I named. I never had the goods in my hands.`,
    'empty-or-swapped': (s) =>
      say`The parcel that arrived on ${s.date('delivered')} did not contain the item that I ordered. What has to be handed over is the goods, not just a parcel. I have not received the goods.`,
    late: (s) =>
      say`The order was to be delivered by ${s.date('latest-estimate')} at the latest. It was not delivered by that day. I relied on this date when I ordered.`,
    damaged: (s) =>
      say`The item that arrived on ${s.date('delivered')} was damaged. I noticed this on ${s.date('discovered')}. I did not cause the damage.`,
    defective: (s) =>
      say`The item is defective. I used it as intended, and the fault appeared on ${s.date('discovered')}. I did not cause it.`,
    'wrong-item': (s) =>
      say`The parcel that arrived on ${s.date('delivered')} contained a different item from the one that I ordered. The item that I ordered has not been delivered to me.`,
    'not-as-described': () =>
      say`The item does not match its description in the listing. The listing says one thing and the item is another; a comparison of the two shows where they differ. What counts is the listing as it stood when I ordered.`,
    counterfeit: () =>
      say`I have reason to believe that the item is not genuine, for the reasons set out here. What I ordered was the genuine product. I am not accusing anyone.`,
    'missing-parts': (s) =>
      say`The item that arrived on ${s.date('delivered')} was incomplete. Parts that belong to it, according to the listing or the parts list, were not in the parcel. I paid for the complete item.`,
    'changed-mind': () =>
      say`I withdraw from the contract for this order. I need give no reason for this. If I have already given notice of withdrawal, the earlier notice stands.`,
    'return-refused': (s) =>
      say`On ${s.date('return-requested')} I asked for a return. It was refused, and I was offered no way of returning the item that I could reasonably use. I am still ready to send it back.`,
    'refund-missing': (s) =>
      say`I sent the item back on ${s.date('returned')}. The refund of ${s.total} has not reached my account or card.`,
    'refund-partial': (s) =>
      say`Only ${s.amount('refunded')} of the refund has reached me; ${s.total} is still owed. I do not accept the deduction. Whoever makes a deduction has to state its grounds and its amount.`,
    'charged-wrongly': (s) =>
      say`I was charged ${s.total} that I did not authorise. This sum does not match anything that I ordered or agreed to pay.`,
    subscription: () =>
      say`I cancelled this subscription and was charged again afterwards. I did not agree to any charge after the cancellation.`,
    'import-fees': (s) =>
      say`This order included a deposit for import fees. Measured against the duty and tax really paid to customs, I was charged too much. The difference is ${s.total}.`,
    digital: () =>
      say`This order is for digital content. I did not get the use that I paid for. The usage record of the account shows whether the content was opened.`,
    'account-blocked': () =>
      say`My account has been blocked. Three things have to be settled, each on its own and whether or not the block stays. They are the release of the balance, the payment of any refunds still open, and the reasons for the block.`,
    'injury-or-damage': (s) =>
      say`The product caused injury or damage, which I first noticed on ${s.date('discovered')}. I have listed the loss item by item. I have kept the product unchanged, and it can be examined.`,
  },
  factsHeading: say`What happened, by date:`,
  event: {
    ordered: (s) => say`${s.date('ordered')}: I placed the order.`,
    'latest-estimate': (s) => say`${s.date('latest-estimate')}: latest delivery date first shown to me.`,
    delivered: (s) => say`${s.date('delivered')}: the tracking shows delivery.`,
    discovered: (s) => say`${s.date('discovered')}: I noticed the problem.`,
    'contacted-seller': (s) => say`${s.date('contacted-seller')}: I wrote to the seller and asked for a solution.`,
    'seller-answered': (s) => say`${s.date('seller-answered')}: the seller answered. That did not settle the matter.`,
    'return-requested': (s) => say`${s.date('return-requested')}: I asked for a return.`,
    returned: (s) => say`${s.date('returned')}: I handed in the return parcel.`,
    'return-received': (s) => say`${s.date('return-received')}: the return arrived, as the tracking shows.`,
    'refund-promised': (s) => say`${s.date('refund-promised')}: I was told in writing that I would get a refund.`,
    charged: (s) => say`${s.date('charged')}: my card was charged.`,
    statement: (s) => say`${s.date('statement')}: date of the statement that shows the charge.`,
    'claim-filed': (s) => say`${s.date('claim-filed')}: I made my request to Amazon.`,
    denied: (s) => say`${s.date('denied')}: the request was refused.`,
    cancelled: (s) => say`${s.date('cancelled')}: I cancelled in writing.`,
    'letter-sent': (s) => say`${s.date('letter-sent')}: I sent a letter about this.`,
    'dispute-filed': (s) => say`${s.date('dispute-filed')}: I disputed the charge at my bank.`,
  },
  eventWithYou: {
    'contacted-seller': (s) => say`${s.date('contacted-seller')}: I wrote to you and asked for a solution.`,
    'seller-answered': (s) => say`${s.date('seller-answered')}: you answered. That did not settle the matter.`,
    'claim-filed': (s) => say`${s.date('claim-filed')}: I made my request to you.`,
  },
  trackingLine: (s) => say`Tracking number of the parcel: ${s.tracking}.`,
  returnTrackingLine: (s) => say`Tracking number of the return: ${s.returnTracking}.`,
  storyHeading: say`In my own words:`,
  answerToReason: (s) =>
    say`You gave this reason: “${s.theirReason}”. It does not settle the matter, as the following shows.`,
  newEvidenceHeading: say`New evidence that you have not yet considered:`,
  right: {
    'guarantee-promise': () =>
      say`The A-to-z Guarantee covers delivery on time and the condition of items that a seller sends. I contacted the seller first and allowed the time that you require.`,
    'delivery-risk': (citation) =>
      say`Under ${citation}, the goods stay at the trader's risk until they are in my physical possession. A delivery record is not possession.`,
    conformity: (citation) => say`Under ${citation}, the seller is answerable for a defect of this kind.`,
    reject: (citation) => say`I reject the goods under ${citation} and ask for a full refund.`,
    'withdrawal-refund': (citation) =>
      say`If my return counts as a cancellation of the contract, ${citation} requires the refund without undue delay.`,
  },
  promiseToSeller: () => say`Amazon's A-to-z Guarantee covers orders such as this one.`,
  noRight: {
    breach: () => say`I paid in full, and the contract has not been honoured.`,
    noBreach: () => say`I rely on the facts set out here and on the terms that apply between us.`,
  },
  remedy: {
    refund: (s) => say`I ask for one remedy: a refund of ${s.total} to the payment method that I used.`,
    replacement: () => say`I ask for one remedy: a replacement without a fault, at no cost to me.`,
    repair: () => say`I ask for one remedy: a repair, at no cost to me and within a reasonable time.`,
    'price-reduction': (s) => say`I ask for one remedy: a price reduction of ${s.total}. I will keep the item.`,
    delivery: () => say`I ask for one remedy: delivery of all that I ordered, at no further cost to me.`,
    'balance-release': (s) =>
      say`The sum that I ask for is my balance of ${s.total}. I ask you to release it, so that I can use it or have it paid out.`,
    cancellation: () => say`I ask for one remedy: cancellation of this contract, with no further charge made under it.`,
  },
  amountsHeading: say`The sum is made up as follows:`,
  amount: {
    price: (s) => say`Price: ${s.amount('price')}`,
    shipping: (s) => say`Delivery charge: ${s.amount('shipping')}`,
    'import-fees': (s) => say`Import fees: ${s.amount('import-fees')}`,
    'return-postage': (s) => say`Return postage: ${s.amount('return-postage')}`,
    refunded: (s) => say`Less amount already refunded: ${s.amount('refunded')}`,
  },
  totalLine: (s) => say`Amount claimed: ${s.total}`,
  deadline: (s) => say`I ask you to settle this and to answer me by ${s.answerBy}.`,
  consequence: {
    'a-to-z': () =>
      say`If the matter is not settled by then, I will ask Amazon for a refund under the A-to-z Guarantee.`,
    appeal: () => say`If the matter is not settled by then, I will appeal to Amazon.`,
    bank: () => say`If the matter is not settled by then, I will ask my card issuer to dispute the charge.`,
    body: () => say`If the matter is not settled, I will take it to the consumer body responsible for my area.`,
    court: () => say`If the matter is not settled, I will consider the small claims procedure.`,
  },
  requestsHeading: say`I also ask you to send me, or to look at, these records:`,
  requests: {
    'not-delivered': [
      say`The carrier's tracking record from hand-over to the last scan.`,
      say`The carrier's answer to any trace enquiry.`,
    ],
    'marked-delivered': [
      say`The carrier's delivery record with time, place and photo or signature.`,
      say`The weight of the parcel when it was handed to the carrier.`,
    ],
    'empty-or-swapped': [
      say`The weight of the parcel when it was handed to the carrier.`,
      say`The packing record of this order, with the weight of the item.`,
    ],
    late: [
      say`The delivery date recorded with my order when I placed it.`,
      say`The carrier's record of hand-over and delivery.`,
    ],
    damaged: [say`The carrier's damage report, if there is one.`, say`The record of how the item was packed.`],
    defective: [say`The record of my messages about this fault.`, say`The report of any inspection of the item.`],
    'wrong-item': [
      say`The record of which item was packed for this order.`,
      say`The weight of the parcel when it was handed to the carrier.`,
    ],
    'not-as-described': [
      say`A copy of the listing as it stood when I ordered.`,
      say`The record of the item's condition when it was sent.`,
    ],
    counterfeit: [
      say`Proof of where the item was obtained, such as the supplier's invoice.`,
      say`The brand owner's answer, if one was asked for.`,
    ],
    'missing-parts': [say`The list of contents for this item.`, say`The packing record of this order.`],
    'changed-mind': [
      say`The record of the day on which my notice of withdrawal arrived.`,
      say`The calculation of the amount to be paid back.`,
    ],
    'return-refused': [
      say`The record of my return request and of the answer to it.`,
      say`The return terms that applied when I ordered.`,
    ],
    'refund-missing': [
      say`The record of the return's arrival and inspection.`,
      say`The date, the amount and the reference of the refund, if one was made.`,
    ],
    'refund-partial': [
      say`The calculation of the refund, with the reason for each deduction.`,
      say`The inspection record of the returned item with photos, if there is one.`,
    ],
    'charged-wrongly': [
      say`The date, the amount and the order number of each charge in question.`,
      say`The record of how each of these charges was authorised.`,
    ],
    subscription: [
      say`The record of my cancellation, with date and time.`,
      say`A list of all charges made since then.`,
    ],
    'import-fees': [
      say`The customs receipt that shows the duty and tax really paid.`,
      say`The calculation of the deposit.`,
    ],
    digital: [
      say`The record of download, playback and use of this content.`,
      say`The description under which the content was offered.`,
    ],
    'account-blocked': [
      say`A statement of the balance and of all refunds still open.`,
      say`The reasons for the block, with the rule on which it rests.`,
    ],
    'injury-or-damage': [
      say`The name and address of the manufacturer, and of the importer if there is one.`,
      say`Any safety notice or recall for this product.`,
    ],
  },
  whatDecisionRestsOn: say`The grounds of the refusal, if you maintain it.`,
  confirm: say`Please confirm in writing that you have received this.`,
  closing: say`Yours faithfully,`,
  enclosuresHeading: say`Enclosures (copies):`,
  evidence: {
    'order-page': 'Order page with seller, shipper and delivery dates',
    'order-confirmation': 'Order confirmation',
    'payment-proof': 'Proof of payment',
    'listing-copy': 'Copy of the listing',
    'tracking-page': 'Tracking page',
    'delivery-photo': "Carrier's delivery photo beside a photo of my door",
    'delivery-permission': 'My delivery settings',
    'signature-record': 'Signature on the delivery record',
    'household-statement': 'Statement from my household or reception desk',
    'carrier-trace': "Carrier's answer to my enquiry",
    'police-reference': 'Reference of the police report',
    'seller-messages': 'Messages with the seller',
    'chat-transcript': 'Transcript of the chat with customer service',
    timeline: 'List of dates',
    'fault-photos': 'Photos of the fault',
    'fault-video': 'Stills from a video of the fault',
    'serial-number': 'Photo of the serial number',
    packaging: 'Photos of the packaging',
    'technical-report': 'Repairer’s report',
    'manual-checks': 'What I tried',
    'return-authorisation': 'Return authorisation',
    'drop-off-receipt': 'Drop-off receipt',
    'packing-photos': 'Photos taken while packing',
    'return-tracking': 'Tracking of the return',
    'refund-promise': 'Message that promised the refund',
    'bank-statements': 'Bank or card statements that show no refund',
    'comparison-photos': 'Photos that compare the item with the listing',
    'opening-photos': 'Photos taken while opening the parcel',
    'label-weight': 'Photo of the parcel label with the weight',
    'brand-statement': 'Statement from the brand owner',
    'parts-list': 'List of parts, with the missing ones marked',
    'delivery-promise': 'Delivery date as shown to me when I ordered',
    'order-total': 'Order total as shown at checkout',
    'customs-receipt': 'Customs receipt',
    'cancellation-proof': 'Proof of my cancellation',
    'account-notice': 'Notice that my account was blocked',
    'balance-proof': 'Proof of the balance on my account',
    'damage-bills': 'Bills and estimates for the loss',
    'product-kept': 'Photos of the product as I have kept it',
    'device-record': 'Record of devices and use',
    'seller-details': "Seller's name and address as shown on Amazon",
    'forwarder-receipt': "Forwarder's record of arrival and weight",
    'delivery-address': 'Delivery address of the order',
    'gift-receipt': 'Gift receipt or packing slip',
    'purchaser-note': 'Note from the person who placed the order',
    'import-declaration': 'Import declaration',
    'ez-way-record': 'Record of my confirmation for customs (EZ WAY)',
    'currency-statement': 'Card or bank statement in my own currency',
    'postage-agreement': 'Messages about the return postage',
    'delivery-code': 'Message with the one-time password',
    'written-complaint': 'My first written complaint',
    'posting-proof': 'Proof of posting to my card issuer',
    'cancellation-notice': 'My notice of cancellation',
    'condition-photos': 'Photos of the item before its return',
  },
};
