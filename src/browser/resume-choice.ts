import { forget, keep, readKept } from './storage.ts';

const KEY = 'claimpath:resume';

/** Whether the front page may show that a case is kept here: others may use this device. */
export function isResumeShown(): boolean {
  return readKept(KEY) !== 'hidden';
}

export function showResume(shown: boolean): void {
  if (shown) forget(KEY);
  else keep(KEY, 'hidden');
}
