import type { Step } from '../../../domain/claim/route.ts';
import type { Deadline } from '../../../domain/deadline/deadlines.ts';
import { linkTo } from '../../../browser/address.ts';
import type { RouteContext } from '../route/context.ts';
import { closedRoadOf } from '../route/sentences.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { calendarDays, type CalendarSetting } from './calendar-days.ts';
import { isAhead, type Dated } from './sentences.ts';

/** All days that lie ahead as one file for a calendar; nothing where there is none. */
export function AllDays({ route, context }: { readonly route: readonly Step[]; readonly context: RouteContext }) {
  const { words, deadlines, day, situation } = context;
  const days = calendarDays(usefulDays(deadlines, route), settingOf(context), context);
  if (days.length === 0) return null;
  return (
    <>
      <CalendarButton days={days} file={`deadlines-${situation.claim.shop}-${day.toString()}.ics`} context={context} />
      <p class="hint">{words.calendar.hint}</p>
    </>
  );
}

/** The days that lie ahead, of roads that are not closed. */
export function usefulDays(deadlines: readonly Deadline[], route: readonly Step[]): readonly Dated[] {
  return deadlines.filter(isAhead).filter(({ rule }) => closedRoadOf(route, rule) === null);
}

/** What the entries of a calendar say besides their day. */
export function settingOf({ situation: { claim, loaded } }: RouteContext): CalendarSetting {
  return { claim, shop: loaded.shop.site?.domain ?? loaded.shop.name, page: linkTo({}) };
}
