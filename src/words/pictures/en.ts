import type { PictureWords } from './words.ts';

export const en: PictureWords = {
  clockLine: {
    caption: 'Each bar starts on its own day. The scale counts the days from there.',
    start: (event) => `Start: ${event}`,
    wait: (length) => `wait ${length}`,
    clock: (label, length, from) => `${label}: ${length} ${from}.`,
  },
  parcelPath: {
    caption: 'Where a parcel can go missing, and which proof there is at each place',
    stop: (name, proof) => `${name}: ${proof}.`,
    stops: {
      seller: { name: 'The seller', proof: 'order page, dispatch message' },
      carrier: { name: 'Handed to the carrier', proof: 'first scan on the tracking page' },
      sorting: { name: 'Sorting centre', proof: 'each scan, with its place and time' },
      customs: { name: 'Customs, if sent from abroad', proof: 'customs record of the parcel' },
      forwarder: { name: 'Forwarder, if you use one', proof: 'photo and weight on arrival' },
      driver: { name: 'Driver', proof: 'delivery scan, signature or code' },
      door: { name: 'Your door', proof: 'delivery photo beside your own door' },
      neighbour: { name: 'Neighbour or reception', proof: 'their word, signed and dated' },
      dropOff: { name: 'Drop-off place', proof: 'your settings, collection record' },
      you: { name: 'You', proof: 'statement from your household' },
    },
  },
  disputePath: {
    caption: 'How a card dispute runs, and what it closes',
    describe:
      'You dispute the charge at your bank, with proof. Your bank asks for the money back through the card network and the shop’s bank. The shop is asked. It agrees, or sends its own proof back the same way. Then your bank tells you the decision. Once the dispute is open, A-to-z is closed for this order.',
    desks: {
      you: 'You',
      bank: 'Your bank',
      network: 'Card network',
      shopBank: 'The shop’s bank',
      shop: 'The shop',
    },
    aToZ: 'A-to-z',
    closes: 'closes when the dispute opens',
    moves: {
      dispute: 'You dispute the charge, with proof',
      claim: 'It asks for the money back',
      question: 'The shop is asked',
      answer: 'It agrees, or sends its own proof',
      decision: 'You are told the decision',
    },
  },
  screens: {
    orders: {
      caption: 'Sketch: the list of orders',
      describe: 'The list of orders, with a search field and a choice of year. The order with the problem is marked.',
    },
    order: {
      caption: 'Sketch: the details of one order',
      describe:
        'One order. Marked are the lines on who sold it, who shipped it and when it was to come. Three buttons stand below.',
    },
    menu: {
      caption: 'Sketch: the problem menu',
      describe: 'The problem menu. The first of three reasons is chosen. The button below asks for a refund.',
    },
    box: {
      caption: 'Sketch: the message box',
      describe:
        'The message box holds four lines: the problem, the dates, what you did, what you ask for. Below are a counter, a button to add proof and a button to submit.',
    },
    done: {
      caption: 'Sketch: the confirmation',
      describe: 'The confirmation with a tick and a case number. The number is marked: save it.',
    },
  },
  labels: {
    search: 'Search',
    year: 'Year',
    thisOne: 'This order',
    orderNumber: 'Order number',
    sold: 'Who sold it',
    shipped: 'Who shipped it',
    date: 'Delivery date shown',
    reasons: ['Not received', 'Damaged, faulty or wrong', 'Sent back, no refund'],
    parts: ['What is wrong', 'The dates', 'What you did', 'What you ask for'],
    counter: 'counter',
    attach: 'Add proof',
    send: 'Submit',
    received: 'Request received',
    caseNumber: 'Case number',
    keep: 'save this',
  },
};
