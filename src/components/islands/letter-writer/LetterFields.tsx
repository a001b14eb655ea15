import type { Case } from '../../../domain/case/case.ts';
import type { Letter } from '../../../domain/letter/letter.ts';
import { daysToAsk } from '../../../domain/letter/days.ts';
import type { LetterPlan } from '../../../domain/letter/plan.ts';
import type { CaseWords, LetterWords } from '../../../words/tools/words.ts';
import { DateField } from '../case-file/DateField.tsx';
import { Dates } from '../case-file/Dates.tsx';
import { TextField } from '../case-file/fields.tsx';
import { change } from '../case-file/store.ts';
import { AmountFields } from './AmountFields.tsx';

const LINE = 300;
const TEXT = 20_000;
const ORDER_NUMBER = /^(?:\d{3}-\d{7}-\d{7}|D\d{2}-\d{7}-\d{7})$/;

interface Props {
  readonly plan: LetterPlan;
  readonly letter: Letter;
  readonly kept: Case;
  readonly currency: string;
  readonly caseWords: CaseWords;
  readonly words: LetterWords;
}

/** Only what this letter says: what another stage or channel needs is not asked here. */
export function LetterFields(props: Props) {
  const { plan, letter, kept, caseWords, words } = props;
  return (
    <>
      <section>
        <h2>{words.fieldsHeading}</h2>
        <p class="hint">{words.fieldsHint}</p>
        <Identity {...props} />
      </section>
      <Dates words={caseWords} kept={kept} ids={daysToAsk(plan, letter)} />
      <AmountFields kept={kept} currency={props.currency} words={words} />
      <OwnWords plan={plan} kept={kept} words={words} />
      {plan.answerBy !== null && (
        <DateField
          field={words.answerBy}
          words={caseWords}
          value={kept.answerBy ?? undefined}
          take={(iso) => change((current) => ({ ...current, answerBy: iso ?? null }))}
        />
      )}
    </>
  );
}

function Identity({ plan, kept, words }: Props) {
  const { fields } = words;
  const person = (part: Partial<Case['person']>) =>
    change((current) => ({ ...current, person: { ...current.person, ...part } }));
  const order = (part: Partial<Case['order']>) =>
    change((current) => ({ ...current, order: { ...current.order, ...part } }));
  const odd = kept.order.number !== '' && !ORDER_NUMBER.test(kept.order.number.trim());
  const fromSeller = plan.claim.soldBy === 'seller' || plan.claim.soldBy === 'private-seller' || plan.to === 'seller';
  return (
    <>
      <TextField
        field={fields.name}
        value={kept.person.name}
        write={(name) => person({ name })}
        autocomplete="name"
        maxLength={LINE}
      />
      {plan.channel === 'post' && (
        <TextField
          field={fields.address}
          value={kept.person.address}
          write={(address) => person({ address })}
          autocomplete="street-address"
          rows={4}
          maxLength={TEXT}
        />
      )}
      {plan.channel !== 'form' && (
        <TextField
          field={fields.email}
          value={kept.person.email}
          write={(email) => person({ email })}
          autocomplete="email"
          inputMode="email"
          maxLength={LINE}
        />
      )}
      <TextField
        field={fields.number}
        value={kept.order.number}
        write={(number) => order({ number })}
        maxLength={LINE}
      />
      {odd && (
        <p class="notice" role="status">
          {words.orderNumberOdd}
        </p>
      )}
      <TextField field={fields.item} value={kept.order.item} write={(item) => order({ item })} maxLength={LINE} />
      {fromSeller && (
        <TextField
          field={fields.seller}
          value={kept.order.seller}
          write={(seller) => order({ seller })}
          maxLength={LINE}
        />
      )}
      {plan.claim.problem === 'marked-delivered' && (
        <TextField
          field={fields.tracking}
          value={kept.order.tracking}
          write={(tracking) => order({ tracking })}
          maxLength={LINE}
        />
      )}
      {plan.claim.problem === 'refund-missing' && (
        <TextField
          field={fields.returnTracking}
          value={kept.order.returnTracking}
          write={(returnTracking) => order({ returnTracking })}
          maxLength={LINE}
        />
      )}
    </>
  );
}

function OwnWords({ plan, kept, words }: Pick<Props, 'plan' | 'kept' | 'words'>) {
  const { fields } = words;
  const write = (part: Partial<Case['words']>) =>
    change((current) => ({ ...current, words: { ...current.words, ...part } }));
  return (
    <section>
      {plan.stage === 'appeal' && (
        <>
          <TextField
            field={fields.theirReason}
            value={kept.words.theirReason}
            write={(theirReason) => write({ theirReason })}
            rows={3}
            maxLength={TEXT}
          />
          <TextField
            field={fields.newEvidence}
            value={kept.words.newEvidence}
            write={(newEvidence) => write({ newEvidence })}
            rows={4}
            maxLength={TEXT}
          />
        </>
      )}
      <TextField
        field={fields.story}
        value={kept.words.story}
        write={(story) => write({ story })}
        rows={6}
        maxLength={TEXT}
      />
    </section>
  );
}
