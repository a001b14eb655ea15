import { atom } from 'nanostores';
import { useLayoutEffect } from 'preact/hooks';

/** What has to be mended in a field, and where to go for it. */
export interface Fault {
  /** Id of the control that takes the focus. */
  readonly control: string;
  readonly message: string;
  /** The answer is kept all the same, so whoever means it may go on. */
  readonly kept: boolean;
}

/** The faults that stand on the page now, in the order in which they were found. */
export const $faults = atom<readonly Fault[]>([]);

/** Tells the page about a field's fault for as long as it stands. */
export function useFault(control: string, message: string | undefined, kept: boolean): void {
  // Before the browser paints: a press on "Continue" right after typing has to find it.
  useLayoutEffect(() => {
    if (message === undefined) return undefined;
    const fault = { control, message, kept };
    $faults.set([...$faults.get(), fault]);
    return () => $faults.set($faults.get().filter((one) => one !== fault));
  }, [control, message, kept]);
}
