import type { RouteWords } from './words.ts';

export const en: RouteWords = {
  labels: {
    to: 'To whom',
    todo: 'What to do',
    clocks: 'Its days',
    why: 'Why it stands here',
    binding: 'Does it bind?',
    cost: 'What it costs',
    lasts: 'How long it takes',
    taken: 'You took it on',
    bodies: 'Who can be asked',
    facts: 'What this rests on',
  },
  to: {
    seller: 'The seller',
    amazon: 'Amazon',
    bank: 'Your bank, or the company that gave you the card',
    body: 'A public body',
    court: 'A court or an arbitrator',
    maker: 'The maker of the item',
    carrier: 'The carrier, your household and your neighbours',
    you: 'You and the people around you',
  },
  todo: {
    'safety-first':
      'Stop using the item, and unplug it if that is safe. See a doctor where somebody is hurt, keep the item as it is and take photos.',
    'find-who-sold':
      'Open the order and read the lines “Sold by” and “Shipped by”. Enter both here: they decide who has to act.',
    'delivery-check':
      'Read the tracking page and look at the delivery photo. Then search the building and ask at home and next door.',
    'amazon-return':
      'Choose the item in Your Orders and ask for a return with the true reason. Take photos of it and its serial number first.',
    'seller-message':
      'Write through the order page, so that Amazon can read it too. Say what happened, what you ask for and by when.',
    cancellation: 'Say in writing that you cancel. Keep a copy and the proof of the day on which it went out.',
    'amazon-customer-service':
      'Ask in chat or by call-back. Name the order and one remedy, and save the transcript before you close the window.',
    'a-to-z':
      'Open the order, choose the problem and request the refund. Add your dates and your best proof to the request.',
    'a-to-z-appeal': 'Answer the reason that they gave, point by point. Add proof that they have not seen yet.',
    'formal-letter':
      'Send the letter that our letter tool writes: facts, one remedy, a day to answer. Then enter the day on which you sent it.',
    'manufacturer-warranty':
      'Read what the maker promises and ask it with your invoice. It is a promise of its own, beside your claim.',
    'statutory-card-claim':
      'Write to the bank or company that gave you the credit. Name the right below, what happened and the sum.',
    chargeback: 'Ask your bank for its dispute form. Give the reason that fits, your dates and your proof.',
    'bank-ombudsman':
      'Complain to the bank in writing first. If its answer does not help, take the same papers to the body below.',
    'adr-mediation': 'Ask the body whether it takes your case. Send your letter, their answer and your proof.',
    'cross-border-body':
      'Ask the body below: it deals with shops in other countries. Send your letter, their answer and your proof.',
    'notice-of-dispute':
      'Fill in Amazon’s form for disputes and send it the way its conditions say. Keep a copy and the proof of sending.',
    'letter-before-action':
      'Write once more, name the court step that follows and a last day to answer. Send it in a way that proves arrival.',
    'small-claims':
      'Read how the court takes small claims and what it charges. File with your letters, their answers and your proof.',
    arbitration:
      'Read the conditions of your order: they say where to ask and what it costs. Get advice first, for the outcome binds you too.',
  },
  why: {
    free: 'Nothing has to come before it.',
    taken: 'You took this step on {date}, and it can go on.',
    opened: 'Open since {date}, because of “{label}”. {counting}',
    until: 'It is in time until {date}, the last day of “{label}”.',
    from: 'From {date}, because of “{label}”. {counting}',
    fromTheirs: 'From {date}, because the other side has until {last} (“{label}”). {counting}',
    whoSold: 'It must be known first who sold and who shipped the item. One of the two is missing here.',
    afterDate: 'After “{step}”, because its date is missing here: “{event}”.',
    afterOutcome: 'After “{step}”, because its outcome is missing here: “{event}”.',
    afterStep: 'After “{step}”, because that step comes first.',
    closedByDay: 'Closed since {date}, because the last day of “{label}” was {last}. {counting}',
    closedByEvent: 'Closed since {date}, because of what you entered for that day: “{event}”.',
  },
  binding: {
    yes: 'The outcome binds the other side.',
    no: 'The outcome does not bind the other side.',
    depends: 'Whether it binds the other side depends on the case.',
  },
  cost: {
    free: 'There is no fee.',
    'may-cost': 'It may cost something. Ask before you start.',
    fee: 'There is a fee. Ask how much before you start.',
  },
  lastsUnknown: 'We found no usual time.',
  clock: '{label}: {date}',
  clockMissing: '{label}: the date “{event}” is missing here',
  phone: 'Phone: {phone}',
  bodyCost: 'Cost: {cost}',
  notes: {
    heading: 'Good to know for your case',
    because: 'You read this because of your answer “{answer}”.',
    facts: 'What the rule says',
    texts: {
      'bank-first': {
        title: 'A charge that is not yours: the bank comes first',
        text: 'If you did not make the payment, tell your bank at once and have the card blocked. Then tell Amazon and make the account safe.',
      },
      'gift-recipient': {
        title: 'It was a gift',
        text: 'The contract and the payment belong to whoever bought it. Ask that person to claim, or to agree in writing that you do.',
      },
      helper: {
        title: 'You help somebody else',
        text: 'Write in the name of the buyer and with the buyer’s agreement. Answers and money go to the buyer.',
      },
      'private-seller': {
        title: 'The seller is a private person',
        text: 'Consumer law is about traders, so most of it does not reach this seller. Amazon’s own promises and your bank may still help.',
      },
      'amazon-ships-for-seller': {
        title: 'A seller sold it, and Amazon ships it',
        text: 'Amazon deals with the order, but your contract is with the seller. A court or public body asks for the seller.',
      },
      forwarder: {
        title: 'A forwarder stands in between',
        text: 'The shop may say that delivery ended at the forwarder. Ask the forwarder for its record of the day, the weight and the state of the parcel.',
      },
      'two-countries': {
        title: 'You and the shop are in different countries',
        text: 'Law for consumers of one country may not reach the other. Rules for your bank are those of the place where you live.',
      },
      'no-cooling-off': {
        title: 'No right to change your mind in the shop’s country',
        text: 'A rule there says so. What the shop itself promises about returns decides.',
      },
      'silence-accepts': {
        title: 'Silence may count as yes',
        text: 'If they leave your complaint without an answer, it may count as accepted. Keep the proof of the day on which they got it.',
      },
      'dispute-terms': {
        title: 'The conditions speak about disputes',
        text: 'The conditions of the shop say how a dispute is settled. Read them before you choose a court or arbitration.',
      },
    },
  },
  opponent: {
    heading: 'Who answers for this order',
    sold: 'Sold by',
    shipped: 'Shipped by',
    shop: 'Shop',
    dealsWith: 'Who deals with it',
    contractWith: 'With whom the contract is',
    deals: {
      amazon: 'Amazon: it sold the item, so its customer service decides.',
      'amazon-ships': 'Amazon: it ships the item, so its customer service decides, whoever sold it.',
      'only-amazon': 'Amazon: only Amazon itself can settle this problem.',
      seller: 'The seller. Write through the order page; Amazon comes after that.',
      unknown: 'Not known yet. The order page shows who sold and who shipped it: enter both.',
    },
    contract: {
      amazon: 'Amazon, under this name:',
      seller: 'The seller, by the name that stands after “Sold by”.',
      'private-seller': 'The private person who sold it, by the name that stands after “Sold by”.',
      unknown: 'Not known yet. It depends on the line “Sold by” of the order.',
    },
    noCompany: 'We found no published name of the company for this shop. The invoice shows it.',
    noAddress: 'We found no published address for letters. The invoice or the legal page of the shop may show it.',
    shopPage: 'Source and date of the check: the page of this shop',
    findSeller: 'How to find the seller’s name and address',
    findSteps: [
      'Open the order and select the name after “Sold by”.',
      'On the seller’s page, look for the business name and the address.',
      'Save that page with its date. Where nothing stands there, ask Amazon and the seller in writing.',
    ],
    two: 'These are two different sides. Deal with Amazon first, but name the seller in a letter before court and to a public body.',
    countries:
      'You and the shop are in two countries: {home} and {country}. A letter goes abroad; your bank and your public bodies are at home.',
  },
  bank: {
    heading: 'What your bank can do',
    verdicts: {
      'law-and-scheme':
        'The law gives you a right against the bank or card company. It can also dispute the charge under the card scheme’s rules.',
      law: 'The law gives you a right against the bank or company that the money went through.',
      scheme: 'Your bank can dispute the charge under the card scheme’s rules.',
      neither: 'There is nothing to ask a bank for.',
      'not-known': 'We do not know the rules for this way of paying.',
    },
    short: {
      'law-and-scheme': 'Right by law, and dispute',
      law: 'Right by law',
      scheme: 'Dispute only',
      neither: 'Neither',
      'not-known': 'Not known',
    },
    byLaw: 'A rule that holds where you live names this way of paying. It stands below with its source.',
    byScheme: 'A card scheme stands behind this payment, and its rules let a bank ask for the money back.',
    form: 'On the bank’s form, look for a reason like “{reason}”.',
    reasons: {
      'not-received': 'Goods not received',
      'not-as-described': 'Goods faulty or not as described',
      counterfeit: 'Counterfeit goods',
      'refund-not-paid': 'Refund not paid (credit not processed)',
      cancelled: 'Cancelled, but charged again',
      'not-authorised': 'Payment not authorised by me',
      'wrong-amount': 'Wrong amount',
    },
    table: 'You did not say how you paid. This is what each way would give.',
    way: 'Way of paying',
    result: 'What there is',
    tryAnother: 'Try a way of paying',
    tryHint: 'This sets your answer to “How did you pay?”. All other answers stay.',
    facts: 'The rules behind this, with their sources',
    link: 'What your bank can do, for each way of paying',
  },
};
