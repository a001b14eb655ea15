// Prints everything that the engine says about some hundred claims, for the test of time zones. Takes how many.
import { cardRightsFor } from '../../../src/domain/claim/card-rights.ts';
import { conflictsOf } from '../../../src/domain/claim/conflicts.ts';
import { notesFor } from '../../../src/domain/claim/notes.ts';
import { routeFor } from '../../../src/domain/claim/route.ts';
import { latestSafeWait } from '../../../src/domain/claim/safe-wait.ts';
import { whatIfWait } from '../../../src/domain/claim/waiting.ts';
import { absencesFor } from '../../../src/domain/deadline/absences.ts';
import { deadlinesFor } from '../../../src/domain/deadline/deadlines.ts';
import { evenly, type Asked } from '../any-claim.ts';
import { claim, day, factsFor } from '../../facts.ts';

/** Business days over a holiday of Mexico, which chance may not meet. */
const overAHoliday: Asked = {
  claim: claim({ shop: 'mx', home: 'MX', problem: 'changed-mind', dates: { delivered: '2026-11-12' } }),
  today: day('2026-11-13'),
  wait: 10,
};

const answers = [overAHoliday, ...evenly(Number(process.argv[2]))].map(({ claim, today, wait }) => {
  const facts = factsFor(claim.shop, claim.home);
  const route = routeFor(claim, facts, today);
  const deadlines = deadlinesFor(claim, facts, today);
  return {
    claim,
    today,
    route,
    deadlines,
    conflicts: conflictsOf(route),
    safe: latestSafeWait(claim, route, deadlines, today),
    waiting: whatIfWait(claim, facts, today, today.add({ days: wait })),
    absences: absencesFor(claim, facts),
    notes: notesFor(claim, facts),
    cardRights: cardRightsFor(claim, facts),
  };
});
console.log(JSON.stringify(answers));
