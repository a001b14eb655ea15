import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { claimOf, type Case } from '../../../domain/case/case.ts';
import type { Claim } from '../../../domain/claim/claim.ts';
import { placeOfCountry, type Facts } from '../../../domain/shop/shop.ts';
import type { BodyText, FactText, LoadedFacts } from '../../../schemas/loaded-facts.ts';
import { today } from '../../../browser/clock.ts';
import { loadFacts } from '../../../browser/facts.ts';
import type { Language } from '../../../words/words.ts';
import { $case, $ready, start } from './store.ts';

/** The case as it stands, or `null` until it has been read. */
export function useCase(): Case | null {
  const ready = useStore($ready);
  const kept = useStore($case);
  useEffect(() => {
    void start();
  }, []);
  return ready ? kept : null;
}

/** The facts of the chosen shop and of the country where the reader lives. */
export interface Loaded {
  readonly facts: Facts;
  readonly shop: LoadedFacts;
  readonly factTexts: Readonly<Record<string, FactText>>;
  readonly bodyTexts: Readonly<Record<string, BodyText>>;
}

export type Loading =
  | { readonly is: 'nothing-chosen' }
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly again: () => void }
  | { readonly is: 'loaded'; readonly loaded: Loaded };

/** Loads only the shop that was chosen, and the law where the reader lives. */
export function useFacts(kept: Case | null, language: Language): Loading {
  const [state, set] = useState<Loading>({ is: 'nothing-chosen' });
  const [attempt, setAttempt] = useState(0);
  const shop = kept?.shop ?? null;
  const home = kept?.home ?? null;
  useEffect(() => {
    if (shop === null) {
      set({ is: 'nothing-chosen' });
      return undefined;
    }
    let current = true;
    const homePlace = home === null ? undefined : placeOfCountry(home);
    const address = language === 'en' ? 'en' : 'zh-tw';
    Promise.all([loadFacts(address, shop), homePlace === undefined ? null : loadFacts(address, homePlace)]).then(
      ([atShop, atHome]) => {
        if (current) set({ is: 'loaded', loaded: join(atShop, atHome) });
      },
      () => {
        if (current) set({ is: 'failed', again: () => setAttempt((count) => count + 1) });
      },
    );
    return () => {
      current = false;
    };
  }, [shop, home, language, attempt]);
  return state;
}

function join(shop: LoadedFacts, home: LoadedFacts | null): Loaded {
  return {
    shop,
    facts: {
      shop: shop.place,
      home: home?.place ?? null,
      policies: shop.policies,
      holidays: { ...home?.holidays, ...shop.holidays },
    },
    factTexts: { ...home?.factTexts, ...shop.factTexts },
    bodyTexts: { ...home?.bodyTexts, ...shop.bodyTexts },
  };
}

/** Everything that a tool needs to compute, once problem and shop are chosen and the facts are here. */
export interface Situation {
  readonly claim: Claim;
  readonly loaded: Loaded;
  readonly day: Temporal.PlainDate;
}

/** `null` while something is still to be chosen or loaded. */
export function situationOf(kept: Case | null, loading: Loading): Situation | null {
  if (kept === null || loading.is !== 'loaded') return null;
  const claim = claimOf(kept);
  return 'missing' in claim || loading.loaded.shop.place.id !== claim.shop
    ? null
    : { claim, loaded: loading.loaded, day: today() };
}
