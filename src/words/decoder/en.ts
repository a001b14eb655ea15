import type { DecoderWords } from './words.ts';

export const en: DecoderWords = {
  heading: 'What did they write?',
  paste: {
    label: 'Paste their message',
    hint: 'The whole message or one sentence, in any language that the Amazon shops write in. It is read in this browser and sent nowhere.',
  },
  find: 'Find the reason',
  nothingPasted: 'There is nothing to read yet. Paste their message, or choose the reason from the list',
  reading: 'One moment: the message is being read.',
  failed:
    'The list of phrases could not be loaded. Check your connection and press again, or choose the reason from the list. Your text is kept.',
  found: { one: 'One reason was recognised.', many: '{count} reasons were recognised. Choose the one that decides.' },
  none: 'We recognise no reason in this text. Look for the sentence that says no, and choose from the list what comes closest. Not every message gives a reason.',
  cut: 'The message is long, so only its beginning was read. If the reason stands further down, paste that part.',
  whichFits: 'Which one decides?',
  wrote: 'They wrote: ',
  list: {
    label: 'Or choose the reason',
    hint: 'What they mean counts, not the words that they use.',
    choose: 'Choose',
    refusal: 'Reasons for a refusal',
    demand: 'Things they ask for that you need not give',
  },
  empty: 'Paste their message or choose a reason. What it means and what answers it then appears here.',
  page: {
    loading: 'One moment: the page about this reason is being fetched.',
    failed: 'The page about this reason could not be fetched. Check your connection, then follow this link:',
    link: 'This reason on a page of its own',
  },
  proof: {
    heading: 'The proof against it',
    hint: 'Tick what you have. What is also on the checklist for your problem is ticked there, and the letter encloses it.',
  },
  order: {
    heading: 'Your order',
    hint: 'Only what the next step needs. What you do not know can stay open.',
    notSure: 'Not sure',
    oddProblem: 'This reason is usually given for other problems. Check what you chose.',
  },
  next: {
    heading: 'Your next step',
    needsOrder: 'Say what went wrong and which site you bought from. The step and its clock then appear here.',
    usual: 'What usually answers it',
    instead: 'What you can do now',
    taken: 'You did this on {date}. It goes on until it is decided.',
    none: 'We know of no step that is open now. Fill in the dates that you have.',
    noClock: 'We know of no clock for this step.',
    missing: 'Dates that are missing for its clock: {list}. Fill in what you know.',
    separator: ', ',
    allDeadlines: 'See all your deadlines',
    general: 'The next step in general, for every kind of order',
  },
  letter: {
    heading: 'The letter',
    kind: 'The letter that fits: {stage}.',
    quote: {
      label: 'Their sentence, as the letter quotes it',
      hint: 'One sentence is enough. The letter answers it.',
    },
    write: 'Write the letter',
  },
};
