import type { Case } from '../../../domain/case/case.ts';
import type { StageId } from '../../../domain/letter/letter.ts';
import type { ReasonPart } from '../../../browser/reason-page.ts';
import type { DecoderWords } from '../../../words/decoder/words.ts';
import { fill } from '../../../words/tools/words.ts';
import { TextField } from '../case-file/fields.tsx';
import { PartBody } from './Meaning.tsx';
import { LONGEST_KEPT, quote } from './reading.ts';

/** The letter that fits: what it should say to this reason, their sentence, and the way to it. */
export function LetterPart(props: {
  readonly stage: StageId;
  readonly stageNames: Readonly<Record<StageId, string>>;
  readonly part: ReasonPart | undefined;
  readonly kept: Case;
  readonly words: DecoderWords['letter'];
  readonly letterPath: string;
}) {
  const { stage, stageNames, part, kept, words, letterPath } = props;
  const { problem, shop } = kept;
  const question = new URLSearchParams({ stage, ...(problem && { problem }), ...(shop && { shop }) });
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{fill(words.kind, { stage: stageNames[stage] })}</p>
      {part !== undefined && <PartBody part={part} />}
      {stage === 'appeal' && (
        <TextField field={words.quote} value={kept.words.theirReason} write={quote} rows={3} maxLength={LONGEST_KEPT} />
      )}
      <div class="button-row">
        <a class="button" href={`${letterPath}?${question.toString()}`}>
          {words.write}
        </a>
      </div>
    </section>
  );
}
