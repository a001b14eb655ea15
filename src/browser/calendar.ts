import { generateIcsCalendar, type IcsEvent } from 'ts-ics';

/** A day for a calendar. It says what to do; who does it, for which order, is none of its business. */
export interface CalendarDay {
  /** The same for the same day of the same order, so that a second file changes an entry and adds none. */
  readonly id: string;
  readonly day: Temporal.PlainDate;
  readonly title: string;
  readonly description: string;
  /** How many days before it a reminder comes; 0 is the day itself. */
  readonly remindDaysBefore: readonly number[];
}

/** Reminders come in the morning, when there is still a day to act in. */
const REMIND_AT_HOUR = 9;
const HOURS_A_DAY = 24;

/** RFC 5545, section 3.1: octets of a line, without its end. */
const LONGEST_LINE = 75;

/**
 * Days as a calendar file (RFC 5545), one whole day each, with its reminders. Lines end with CRLF and
 * are folded by octets; `made` stands as the time of making, so that a newer file wins.
 *
 * @example
 * calendarFile('Claimpath deadlines', [day], Temporal.PlainDate.from('2026-11-22')) // 'BEGIN:VCALENDAR…'
 */
export function calendarFile(name: string, days: readonly CalendarDay[], made: Temporal.PlainDate): string {
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Claimpath//Deadlines//EN',
    method: 'PUBLISH',
    name: escaped(name),
    events: days.map((day) => eventOf(day, made)),
  });
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  return lines.map(folded).join('\r\n');
}

function eventOf({ id, day, title, description, remindDaysBefore }: CalendarDay, made: Temporal.PlainDate): IcsEvent {
  return {
    uid: `${id}@claimpath`,
    stamp: { date: midnight(made) },
    start: { date: midnight(day), type: 'DATE' },
    end: { date: midnight(day.add({ days: 1 })), type: 'DATE' },
    summary: title,
    description,
    // A reminder, not an appointment: the day stays free for others to book.
    timeTransparent: 'TRANSPARENT',
    alarms: remindDaysBefore.map((days) => ({
      action: 'DISPLAY',
      description: escaped(title),
      trigger: { type: 'relative', value: momentBefore(days) },
    })),
  };
}

/** A day starts at midnight; a reminder on the day itself comes hours later, all others come before. */
function momentBefore(days: number) {
  if (days === 0) return { hours: REMIND_AT_HOUR };
  return { before: true, days: days - 1, hours: HOURS_A_DAY - REMIND_AT_HOUR };
}

function midnight(day: Temporal.PlainDate): Date {
  return new Date(`${day.toString()}T00:00:00Z`);
}

/** The library escapes the texts of an event, but neither those of its reminders nor the calendar's name. */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');
}

/** The library folds by characters; in Chinese a line would then be three times too long. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    const fits = length + octets <= LONGEST_LINE;
    text += fits ? character : `\r\n ${character}`;
    length = fits ? length + octets : octets + 1;
  }
  return text;
}
