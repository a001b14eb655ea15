import type { CaseWords } from '../../../words/tools/words.ts';
import type { Loading } from './hooks.ts';

/** What stands where the result will be: choose first, one moment, or try again. */
export function Waiting(props: { readonly loading: Loading; readonly words: CaseWords; readonly empty: string }) {
  const { loading, words, empty } = props;
  if (loading.is !== 'failed') return <p class="notice">{loading.is === 'loading' ? words.loading : empty}</p>;
  return (
    <div class="notice notice-amber" role="status">
      <p>{words.trouble.offline}</p>
      <button type="button" class="button" onClick={loading.again}>
        {words.reload}
      </button>
    </div>
  );
}
