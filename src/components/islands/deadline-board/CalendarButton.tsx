import { useState } from 'preact/hooks';
import { download } from '../../../browser/download.ts';
import type { CalendarDay } from '../../../browser/calendar.ts';
import { fill } from '../../../words/tools/words.ts';
import type { BoardContext } from './sentences.ts';

/** Hands over some days as a file for a calendar. What makes the file is fetched on the press, not before. */
export function CalendarButton(props: {
  readonly days: readonly CalendarDay[];
  /** An ASCII name. */
  readonly file: string;
  /** What one card is about; left out for the button that takes all of them. */
  readonly label?: string | null;
  readonly context: BoardContext;
}) {
  const { days, file, context } = props;
  const label = props.label ?? null;
  const { calendar } = context.words;
  const [said, say] = useState('');
  const save = async () => {
    try {
      const { calendarFile } = await import('../../../browser/calendar.ts');
      download(file, calendarFile(calendar.name, days, context.day), 'text/calendar');
      say(fill(calendar.made, { file }));
    } catch {
      say(calendar.failed);
    }
  };
  return (
    <div class="to-calendar">
      <button
        type="button"
        class="button-quiet"
        aria-label={label === null ? undefined : fill(calendar.oneNamed, { label })}
        onClick={() => void save()}
      >
        {label === null ? calendar.all : calendar.one}
      </button>
      <span class="hint" role="status">
        {said}
      </span>
    </div>
  );
}
