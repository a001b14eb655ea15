// Prints route, deadlines, checklist and letter of a case file as one JSON object.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cardRightsFor } from '../src/domain/claim/card-rights.ts';
import { conflictsOf } from '../src/domain/claim/conflicts.ts';
import { notesFor } from '../src/domain/claim/notes.ts';
import { claimOf, type Case } from '../src/domain/case/case.ts';
import { checklistFor } from '../src/domain/evidence/checklist.ts';
import { absencesFor } from '../src/domain/deadline/absences.ts';
import { deadlinesFor } from '../src/domain/deadline/deadlines.ts';
import { CHANNELS, LETTER_LANGUAGES, STAGES, textOf, textOfRuns } from '../src/domain/letter/letter.ts';
import { latestSafeWait } from '../src/domain/claim/safe-wait.ts';
import { planLetter } from '../src/domain/letter/plan.ts';
import { reviewLetter } from '../src/domain/letter/review.ts';
import { routeFor } from '../src/domain/claim/route.ts';
import { composeLetter } from '../src/letters/compose.ts';
import { WORDINGS } from '../src/letters/index.ts';
import { parseCase } from '../src/schemas/case.ts';
import { answerDaysOf, correspondentOf, letterLanguageOf } from '../src/schemas/correspondent.ts';
import { readFacts, readPolicies, readShop } from './content.ts';

const USAGE =
  'Usage: npm run --silent case -- case.json [--stage S] [--letter L] [--channel C] [--today YYYY-MM-DD]. docs/case-format.md describes the file.';

/** A sentence for the person who called, instead of a stack. */
class CannotRead extends Error {}

function choice<T extends string>(name: string, value: string | undefined, list: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = list.find((one) => one === value);
  if (found === undefined) throw new CannotRead(`--${name} ${value} is not known. Use one of: ${list.join(', ')}.`);
  return found;
}

function readCase(file: string): Case {
  let outside: unknown;
  try {
    outside = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'could not be read';
    throw new CannotRead(`${file} ${why}. Give the path of a case file as docs/case-format.md describes it.`);
  }
  const parsed = parseCase(outside);
  if (parsed.is === 'case') return parsed.case;
  if (parsed.is === 'newer-version')
    throw new CannotRead(`${file} was made by a newer version. Update this copy of the guide.`);
  if (parsed.is === 'damaged')
    throw new CannotRead(`${file}: "${parsed.field}" cannot be used: ${parsed.why}. See docs/case-format.md.`);
  throw new CannotRead(`${file} is not a case file: it needs "version": 2. See docs/case-format.md.`);
}

function dayOf(text: string | undefined): Temporal.PlainDate {
  if (text === undefined) return Temporal.Now.plainDateISO();
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text);
  } catch {
    // Falls through to the sentence below: the form is right, but there is no such day.
  }
  throw new CannotRead(`--today ${text} is not a day. Write it as 2026-11-22.`);
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const file = positionals[0];
  if (file === undefined || positionals.length > 1) throw new CannotRead(USAGE);
  const kept = readCase(file);
  const claim = claimOf(kept);
  if ('missing' in claim) throw new CannotRead(`${file}: "${claim.missing}" is missing. See docs/case-format.md.`);

  const today = dayOf(values.today);
  const shop = readShop(claim.shop);
  const facts = readFacts(claim.shop, claim.home);
  const route = routeFor(claim, facts, today);
  const deadlines = deadlinesFor(claim, facts, today);

  const stage = choice('stage', values.stage, STAGES) ?? 'formal-claim';
  const channel = choice('channel', values.channel, CHANNELS);
  const language = choice('letter', values.letter, LETTER_LANGUAGES) ?? letterLanguageOf(shop);
  const answerDays = answerDaysOf(shop, readPolicies());
  const plan = planLetter(kept, claim, facts, { stage, today, answerDays, ...(channel && { channel }) });
  const letter = composeLetter(plan, kept, correspondentOf(shop), await WORDINGS[language]());

  const { paragraphs, subject, gaps, enclosures, dir } = letter;
  const printed = {
    route: route.map(({ state: { is, ...state }, ...step }) => ({ ...step, state: is, ...state })),
    notes: notesFor(claim, facts),
    conflicts: conflictsOf(route),
    cardRights: cardRightsFor(claim, facts),
    latestSafeWait: latestSafeWait(claim, route, deadlines, today),
    deadlines,
    absences: absencesFor(claim, facts),
    checklist: checklistFor(claim, facts, kept.evidence),
    letter: {
      stage,
      language,
      channel: plan.channel,
      dir,
      subject: textOfRuns(subject),
      text: textOf(letter),
      paragraphs,
      enclosures,
      gaps,
      review: reviewLetter(letter, plan, kept, facts),
    },
  };
  console.log(JSON.stringify(printed, null, 2));
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        stage: { type: 'string' },
        letter: { type: 'string' },
        channel: { type: 'string' },
        today: { type: 'string' },
      },
    });
  } catch {
    throw new CannotRead(USAGE);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CannotRead)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
