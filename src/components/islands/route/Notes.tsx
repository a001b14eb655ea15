import { notesFor, type Note } from '../../../domain/claim/notes.ts';
import { fill } from '../../../words/tools/words.ts';
import { FactLines } from '../deadline-board/Source.tsx';
import type { RouteContext } from './context.ts';
import { answerBehind } from './sides.ts';

/** What somebody in this position must know, a calm box each: our sentence, why it is there, and the rule. */
export function Notes({ context }: { readonly context: RouteContext }) {
  const { claim, loaded } = context.situation;
  const notes = notesFor(claim, loaded.facts);
  if (notes.length === 0) return null;
  return (
    <section class="notes">
      <h2>{context.roads.notes.heading}</h2>
      {notes.map((note) => (
        <OneNote key={note.id} note={note} context={context} />
      ))}
    </section>
  );
}

function OneNote({ note, context }: { readonly note: Note; readonly context: RouteContext }) {
  const { notes } = context.roads;
  const { title, text } = notes.texts[note.id];
  const answer = answerBehind(note.id, context.situation.claim, context.caseWords);
  return (
    <div class="notice">
      <h3>{title}</h3>
      <p>{text}</p>
      {answer !== null && <p class="hint">{fill(notes.because, { answer })}</p>}
      {note.facts.length > 0 && (
        <details>
          <summary>{notes.facts}</summary>
          <FactLines ids={note.facts} context={context} />
        </details>
      )}
    </div>
  );
}
