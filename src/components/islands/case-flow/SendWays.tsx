import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { textOf, textOfRuns, type Channel, type Letter } from '../../../domain/letter/letter.ts';
import { copy, selectText } from '../../../browser/clipboard.ts';
import { download } from '../../../browser/download.ts';
import { visit } from '../../../browser/fragment.ts';
import { draftAddress, emptyDraftAddress } from '../../../browser/mail.ts';
import { count, fill } from '../../../words/tools/words.ts';
import { richOf } from '../letter-writer/rich.ts';
import type { Ready } from './ready.ts';

const WAYS = ['copy', 'mail', 'paper', 'file'] as const;
type Way = (typeof WAYS)[number];

/** The best way first: what the reader chose, else Amazon's own pages, where the order and the answer stay together. */
const BEST: Readonly<Record<Channel, Way>> = { form: 'copy', email: 'mail', post: 'paper' };

/** Four ways to send the same letter; each says what it needs, so a message on Amazon holds no e-mail address. */
export function SendWays(props: Ready & { readonly printLetter: () => void }) {
  const { written, send: words, letters, root } = props;
  const best = written.channelChosen ? BEST[written.plan.channel] : 'copy';
  const Cards = { copy: Copying, mail: Mailing, paper: Paper, file: AsFile };
  return (
    <section class="ways">
      <h2>{words.waysHeading}</h2>
      <p>
        {fill(words.letterLine, { letter: letters[written.plan.stage], to: words.to[written.plan.to] })}{' '}
        <a href={`${root}letter/?return=send`}>{words.other}</a>
      </p>
      {written.letter.gaps.length > 0 && <p class="hint">{count(words.gaps, written.letter.gaps.length)}</p>}
      <ol>
        {[best, ...WAYS.filter((way) => way !== best)].map((way) => {
          const Card = Cards[way];
          return (
            <li key={way} class={way === best ? 'way way-best' : 'way'}>
              <Card {...props} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** To a seller and for a request the way leads through the order; to Amazon itself, to its contact page. */
function roadOf({ written: { plan } }: Ready): 'seller' | 'amazon' | 'request' {
  if (plan.stage === 'guarantee-claim' || plan.stage === 'appeal') return 'request';
  return plan.to;
}

function Copying(props: Ready) {
  const { written, send: words, letter: letterWords, situation } = props;
  const road = roadOf(props);
  const { site } = situation.loaded.shop;
  const letter = written.by('form');
  const [said, say] = useState('');
  const shown = useRef<HTMLDetailsElement>(null);
  const press = async () => {
    if (await copy(textOf(letter), richOf(letter))) return say(words.copied);
    showSelected(shown.current);
    say(letterWords.copyFailed);
  };
  return (
    <>
      <h3>{words.copyHeading[road]}</h3>
      <ol>
        {words.copySteps[road].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="button-row">
        <button type="button" class="button-quiet" onClick={() => void press()}>
          {words.copy}
        </button>
        {site !== null && (
          <a
            class="button-quiet"
            href={road === 'amazon' ? site.contact : site.orders}
            target="_blank"
            rel="noreferrer"
          >
            {fill(words.open, { site: site.domain })}
            <span class="unseen"> {props.where.newTab}</span>
          </a>
        )}
      </div>
      <p role="status">{said}</p>
      <LetterText letter={letter} words={words.text} box={shown} />
    </>
  );
}

function Mailing(props: Ready) {
  const { written, send: words, letter: letterWords } = props;
  const letter = written.by('email');
  const subject = textOfRuns(letter.subject);
  const body = textOf({ ...letter, paragraphs: letter.paragraphs.filter(({ kind }) => kind !== 'subject') });
  const draft = draftAddress(subject, body);
  const [said, say] = useState('');
  const copyFirst = async () => {
    say((await copy(body)) ? words.mailCopied : letterWords.copyFailed);
    visit(emptyDraftAddress(subject));
  };
  return (
    <>
      <h3>{words.mailHeading}</h3>
      <p>{draft === null ? words.mailLong : words.mailHint}</p>
      {draft === null ? (
        <button type="button" class="button-quiet" onClick={() => void copyFirst()}>
          {words.mailCopy}
        </button>
      ) : (
        <a class="button-quiet" href={draft}>
          {words.mail}
        </a>
      )}
      <p role="status">{said}</p>
    </>
  );
}

function Paper({ send: words, printLetter }: Ready & { readonly printLetter: () => void }) {
  return (
    <>
      <h3>{words.paperHeading}</h3>
      <p>{words.paperHint}</p>
      <button type="button" class="button-quiet" onClick={printLetter}>
        {words.print}
      </button>
    </>
  );
}

function AsFile({ written, send: words, situation }: Ready) {
  const name = `letter-${situation.day.toString()}-${written.plan.claim.problem}.txt`;
  return (
    <>
      <h3>{words.fileHeading}</h3>
      <p>{words.fileHint}</p>
      <button type="button" class="button-quiet" onClick={() => download(name, textOf(written.letter))}>
        {words.file}
      </button>
    </>
  );
}

/** The text as it is copied, for whoever has to do it by hand. */
function LetterText(props: {
  readonly letter: Letter;
  readonly words: string;
  readonly box: { current: HTMLDetailsElement | null };
}): ComponentChildren {
  const { letter } = props;
  return (
    <details ref={props.box}>
      <summary>{props.words}</summary>
      <p class="letter-text" lang={letter.language} dir={letter.dir}>
        {textOf(letter)}
      </p>
    </details>
  );
}

function showSelected(box: HTMLDetailsElement | null): void {
  if (box === null) return;
  box.open = true;
  const text = box.querySelector('.letter-text');
  if (text !== null) selectText(text);
}
