import type { Family } from '../../domain/claim/claim.ts';
import type { Step } from '../../domain/claim/route.ts';
import type { QuestionId, SellerAnswer } from '../../domain/case/answers.ts';
import type { CaseStep, Progress } from '../../domain/case/progress.ts';
import type { StageId } from '../../domain/letter/letter.ts';
import type { Counted, Field, Question } from '../tools/words.ts';

/** A page of the flow: what stands in its title, in the list of steps, and under its heading. */
export interface CasePageWords {
  readonly title: string;
  /** In the list of steps, and in the line above the heading. */
  readonly short: string;
  readonly summary: string;
  /** What the step asks, one thing a line: for whoever reads it without a script, and before answering. */
  readonly asks: readonly string[];
}

/** What the pages say before any script runs. */
export interface CasePagesWords {
  readonly start: CasePageWords;
  readonly steps: Readonly<Record<CaseStep, CasePageWords>>;
  /** The line above the heading. */
  readonly place: string;
  readonly allSteps: string;
  readonly asksHeading: string;
  /** The same on the first page, which is no step. */
  readonly howHeading: string;
  readonly readMore: string;
  readonly withoutScript: string;
  /** On the page of a problem. */
  readonly begin: string;
}

/** What stands around every step. */
export interface FrameWords {
  readonly back: string;
  readonly forward: string;
  /** In place of "Continue", for whoever came to change one answer. */
  readonly returnTo: Readonly<Record<'start' | 'check' | 'send', string>>;
  /** Names the bar with the ways back and on. */
  readonly bar: string;
  readonly errorTitle: string;
  readonly goOn: string;
}

/** The words of a list of all answers. */
export interface AnswersWords {
  readonly change: string;
  readonly none: string;
  readonly add: string;
  readonly notAnswered: string;
  readonly evidence: string;
  readonly evidenceCount: string;
}

export interface OverviewWords {
  readonly tasksHeading: string;
  readonly states: Readonly<Record<Progress, string>>;
  readonly begin: string;
  readonly goOn: string;
  readonly answersHeading: string;
  readonly fileHeading: string;
  readonly fileHint: string;
  readonly download: string;
  readonly open: string;
  readonly openHint: string;
  readonly opened: string;
  readonly replaceQuestion: string;
  readonly replaceYes: string;
  readonly replaceNo: string;
  readonly openErrors: Readonly<Record<'not-ours' | 'damaged' | 'newer' | 'too-big', string>>;
  readonly hide: string;
  readonly hideHint: string;
}

export interface QuestionsWords {
  /** Above the question: which one of how many. */
  readonly place: string;
  readonly families: Readonly<Record<Family, string>>;
  readonly seller: Question<SellerAnswer>;
  readonly sellerLookHeading: string;
  /** The lines of an order page, and what each of them tells. */
  readonly sellerLook: readonly { readonly line: string; readonly says: string }[];
  readonly sellerLookNote: string;
  readonly forwarder: Question<'yes' | 'no'>;
  readonly otherPayments: string;
  readonly unsure: Readonly<Record<QuestionId, string>>;
  /** What happens where somebody is not sure. */
  readonly unsureNote: Readonly<Record<QuestionId, string>>;
  readonly problemsLink: string;
}

export interface WhereWords {
  readonly heading: string;
  /** Said where one of the two answers is missing that everything waits for. */
  readonly lead: string;
  readonly missing: Readonly<Record<'problem' | 'shop', string>>;
  readonly first: string;
  readonly also: string;
  readonly to: Readonly<Record<Step['to'], string>>;
  readonly until: string;
  readonly orders: string;
  readonly contact: string;
  readonly newTab: string;
  readonly how: string;
  readonly write: string;
  readonly walls: string;
  readonly later: string;
}

export interface CheckWords {
  readonly missingHeading: string;
  readonly missingHint: string;
  readonly missingNone: string;
  readonly evidence: string;
  readonly unsure: string;
  readonly oddHeading: string;
  readonly oddNone: string;
  readonly seesHeading: string;
  /** Which letter, and to whom. */
  readonly seesHint: string;
  readonly to: Readonly<Record<'seller' | 'amazon', string>>;
  readonly read: string;
  readonly hidden: string;
  readonly answersHeading: string;
  readonly forward: string;
}

/** How the letter reaches the other side on Amazon's pages. */
export type CopyRoad = 'seller' | 'amazon' | 'request';

export interface SendWords {
  readonly waysHeading: string;
  readonly to: Readonly<Record<'seller' | 'amazon', string>>;
  readonly letterLine: string;
  readonly other: string;
  readonly gaps: Counted;
  readonly copyHeading: Readonly<Record<CopyRoad, string>>;
  readonly copySteps: Readonly<Record<CopyRoad, readonly string[]>>;
  readonly copy: string;
  readonly copied: string;
  readonly open: string;
  readonly text: string;
  readonly mailHeading: string;
  readonly mailHint: string;
  readonly mail: string;
  readonly mailLong: string;
  readonly mailCopy: string;
  readonly mailCopied: string;
  readonly paperHeading: string;
  readonly paperHint: string;
  readonly print: string;
  readonly fileHeading: string;
  readonly fileHint: string;
  readonly file: string;
  readonly sentHeading: string;
  readonly sentAgain: string;
  /** Folds the ways to send once a letter went out. */
  readonly again: string;
  readonly sentHint: string;
  readonly sentAnswers: Readonly<Record<'today' | 'another' | 'not-yet', string>>;
  readonly sentOn: Field;
  readonly note: string;
  readonly noteMissing: string;
  readonly notYet: string;
  readonly done: string;
  readonly doneUntil: string;
  readonly undo: string;
  readonly download: string;
  /** While an answer is waited for, and once it is not. */
  readonly next: string;
  readonly nextNow: string;
  readonly nextNone: string;
  readonly nextFrom: string;
  readonly overdue: string;
  readonly settled: string;
  readonly recordHeading: string;
  readonly recordEmpty: string;
  readonly stages: Readonly<Record<StageId, string>>;
  readonly answerBy: string;
  readonly theyAnswered: string;
  readonly theyRefused: string;
  readonly refundLine: string;
  readonly addHeading: string;
  readonly add: Readonly<Record<'refund' | 'answered' | 'refused', string>>;
  readonly addOn: Readonly<Record<'answered' | 'refused', string>>;
  readonly addNote: string;
  readonly added: string;
  readonly refundQuestion: string;
  readonly refundAll: string;
  readonly refundPart: string;
  readonly refundAmount: Field;
  readonly refundRest: string;
  readonly answeredNext: string;
  readonly refusedNext: string;
  readonly refusedLink: string;
  readonly toLetter: string;
  readonly printRecord: string;
  readonly finish: string;
}

/** What the flow of a case says, in one language. The compiler names what is missing. */
export interface CaseFlowWords {
  readonly pages: CasePagesWords;
  readonly frame: FrameWords;
  readonly answers: AnswersWords;
  readonly overview: OverviewWords;
  readonly questions: QuestionsWords;
  readonly where: WhereWords;
  /** What each letter is called in a sentence. */
  readonly letters: Readonly<Record<StageId, string>>;
  /** Over the days that only a case under way has. */
  readonly dates: { readonly later: string };
  readonly check: CheckWords;
  readonly send: SendWords;
}
