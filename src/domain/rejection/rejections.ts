/** Reasons with which a claim is refused: one page and one list of phrases each. */
export const REFUSALS = [
  'tracking-shows-delivered',
  'one-time-password',
  'seller-not-contacted',
  'too-late',
  'return-window-over',
  'return-not-received',
  'as-described',
  'changed-mind-refused',
  'no-answer-to-request',
  'bank-dispute-open',
  'wrong-item-returned',
  'returned-used',
  'sold-by-amazon',
  'not-covered',
  'not-sent-back',
  'parcel-refused',
  'forwarder',
  'too-many-refunds',
  'story-does-not-fit',
  'nothing-new',
] as const;

/** Things that are asked for before anything is paid, and that nobody has to give. */
export const DEMANDS = [
  'police-report',
  'return-what-never-came',
  'ask-the-maker',
  'original-box',
  'identity-card',
] as const;

export const REJECTIONS = [...REFUSALS, ...DEMANDS] as const;
export type RejectionId = (typeof REJECTIONS)[number];
