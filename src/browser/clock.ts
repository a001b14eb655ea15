/** The oldest day that a device's clock can be trusted to show: before it, the clock was never set. */
const NEVER_SET_BEFORE = '2026-01-01';

/** Loads Temporal where the browser does not bring it. Must be awaited before any day is counted. */
export async function withTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}

/** The day on the reader's wall. */
export function today(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO();
}

/** Whether the device's clock is plainly wrong, as after an empty battery. */
export function isClockOdd(day: Temporal.PlainDate): boolean {
  return day.toString() < NEVER_SET_BEFORE;
}

/** The time on the reader's wall. */
export function now(): Temporal.PlainTime {
  return Temporal.Now.plainTimeISO();
}
