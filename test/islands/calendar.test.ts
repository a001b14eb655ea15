// The calendar file is read by ical.js, which shares no line with the library that writes it.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarDay } from '../../src/browser/calendar.ts';
import { calendarDays } from '../../src/components/islands/deadline-board/calendar-days.ts';
import { claimOf } from '../../src/domain/case/case.ts';
import { LANGUAGES, type Language } from '../../src/words/words.ts';
import { caseOf, day } from '../facts.ts';
import { boardOf } from './board.ts';

const TODAY = '2026-11-22';
const PAGE = 'https://claimpath.example/tools/deadlines/';

/** A case that is full of a person. None of it may be found in a calendar that others can read. */
const PERSON = {
  person: { name: 'Anna Weber', address: 'Lindenstr. 5, Berlin', email: 'anna@example.org' },
  order: {
    number: '302-1234567-1234567',
    item: 'Lumo X2 camera',
    seller: 'Blitzkauf GmbH',
    tracking: '1Z999AA10123456784',
    returnTracking: 'RT123456789DE',
  },
  words: { story: 'It broke on my birthday', theirReason: 'Misuse, they say', newEvidence: 'A report by Kranz' },
};

const kept = caseOf({
  problem: 'defective',
  shop: 'de',
  home: 'DE',
  soldBy: 'amazon',
  shippedBy: 'amazon',
  payment: 'credit-card',
  amounts: { price: 74_913 },
  dates: { ordered: '2026-09-20', delivered: '2026-09-23', discovered: '2026-11-17', 'letter-sent': '2026-11-18' },
  ...PERSON,
});

function daysOf(language: Language, today = TODAY): readonly CalendarDay[] {
  const asked = claimOf(kept);
  if ('missing' in asked) throw new Error('The case of this test is whole.');
  const context = boardOf(asked, day(today), language);
  return calendarDays(context.deadlines, { claim: asked, shop: 'amazon.de', page: PAGE }, context);
}

const fileOf = (days: readonly CalendarDay[], name = 'Claimpath') => calendarFile(name, days, day(TODAY));
const eventsIn = (file: string) =>
  ICAL.Component.fromString(file)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

/** The moments of the reminders of an event, as an independent reader works them out. */
function remindersOf(event: ICAL.Event): string[] {
  return event.component.getAllSubcomponents('valarm').map((alarm) => {
    const moment = event.startDate.clone();
    moment.isDate = false;
    moment.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
    return moment.toString();
  });
}

describe.each(LANGUAGES)('the calendar file in %s', (language) => {
  const days = daysOf(language);
  const file = fileOf(days);
  const events = eventsIn(file);

  test('has one whole day for every deadline that lies ahead', () => {
    expect(days.length).toBeGreaterThan(3);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(days.map((one) => one.day.toString()));
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toString()).toBe('P1D');
    }
  });

  test('says what to do, until or from that day, what is left afterwards and where to look again', () => {
    const guarantee = events.find(({ uid }) => uid.startsWith('de-guarantee.'));
    expect(guarantee?.summary).toBe(
      language === 'en'
        ? 'Last day to claim for a fault under the legal guarantee (amazon.de)'
        : '最後一天：主張法定保固（amazon.de）',
    );
    expect(guarantee?.description).toContain(
      language === 'en' ? 'What is left after this day:' : '過了這天還能做的事：',
    );
    const answer = events.find(({ uid }) => uid.startsWith('our-answer-days.'));
    expect(answer?.summary).toMatch(language === 'en' ? /^From today: / : /^今天起可以/);
    for (const { description } of events) expect(description).toContain(PAGE);
  });

  test('holds nothing of the person, the order or the reader’s own words', () => {
    const unfolded = file.replaceAll('\r\n ', '');
    const personal = Object.values(PERSON).flatMap((part) => Object.values(part));
    for (const text of [...personal, 'Weber', '302-', '749', 'Lumo', 'ORGANIZER', 'ATTENDEE'])
      expect(unfolded).not.toContain(text);
  });

  test('ends its lines with CRLF, folds them by octets, and cuts through no character', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(file).not.toContain('\uFFFD');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('has ids that stay the same on another day, and are different from each other', () => {
    const ids = events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    const tomorrow = eventsIn(fileOf(daysOf(language, '2026-11-23'))).map(({ uid }) => uid);
    expect(tomorrow).toEqual(ids);
  });
});

describe('reminders', () => {
  const entry = (remindDaysBefore: readonly number[]): CalendarDay => ({
    id: 'a',
    day: day('2026-11-30'),
    title: 'Last day',
    description: '',
    remindDaysBefore,
  });

  test('come in the morning: some days before, the day before, and on the day', () => {
    const [event] = eventsIn(fileOf([entry([7, 1, 0])]));
    if (event === undefined) throw new Error('There is one event.');
    expect(remindersOf(event)).toEqual(['2026-11-23T09:00:00', '2026-11-29T09:00:00', '2026-11-30T09:00:00']);
  });

  test('of a last day are several, and none lies before today', () => {
    const days = daysOf('en', '2027-01-19');
    const card = days.find((one) => one.day.toString() === '2027-01-21');
    const guarantee = days.find(({ id }) => id.startsWith('de-guarantee.'));
    expect(guarantee?.remindDaysBefore).toEqual([7, 3, 1, 0]);
    expect(card?.remindDaysBefore).toEqual([1, 0]);
  });
});

test('signs that mean something in the format come out as they went in', () => {
  const odd = 'A, b; c\\n d\\ "e": 100 % – 申請，退款；😀';
  const days = [
    { id: 'odd', day: day('2026-11-30'), title: odd, description: `${odd}\n${odd.repeat(4)}`, remindDaysBefore: [0] },
  ];
  const file = fileOf(days, odd);
  const calendar = ICAL.Component.fromString(file);
  const [event] = eventsIn(file);
  expect(event?.summary).toBe(odd);
  expect(event?.description).toBe(`${odd}\n${odd.repeat(4)}`);
  const alarm = event?.component.getFirstSubcomponent('valarm');
  expect(alarm?.getFirstPropertyValue('description')).toBe(odd);
  expect(file.replaceAll('\r\n ', '')).toContain('X-WR-CALNAME:A\\, b\\; c');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
});
