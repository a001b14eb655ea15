import { say } from './step.ts';

/** Puts a small button beside each step that shares its link, or copies it where nothing can be shared. */
export function offerSharing(): void {
  const { share = '', copied = '' } = document.querySelector<HTMLElement>('#status')?.dataset ?? {};
  for (const step of document.querySelectorAll<HTMLElement>('.step')) {
    const button = document.createElement('button');
    const name = (words: string) => {
      button.textContent = words;
      button.setAttribute('aria-label', `${words}: ${step.dataset.say}`);
    };
    button.type = 'button';
    button.className = 'share';
    name(share);
    const press = async () => {
      if (!(await sharedOrCopied(step.id))) return;
      name(copied);
      say(copied);
    };
    button.addEventListener('click', () => void press());
    step.querySelector('h2')?.after(button);
  }
}

/** `true` where the link was copied and that has to be said; a share sheet speaks for itself. */
async function sharedOrCopied(id: string): Promise<boolean> {
  const url = new URL(`#${id}`, location.href).href;
  try {
    const hasSheet = 'share' in navigator;
    if (hasSheet) {
      await navigator.share({ url, title: document.title });
      return false;
    }
    await navigator.clipboard.writeText(url);
    return true;
  } catch {
    // Neither way is allowed here: the link then stands in the address bar, to be copied by hand.
    location.hash = id;
    return false;
  }
}
