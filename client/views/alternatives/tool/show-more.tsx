import { count } from '../../../words/numbers.ts';
import { useShown } from '../shown-context.ts';
import buttons from '../../../ui/buttons.module.css';

/** How many are asked for next; the server answers 200 at most. */
const steps = [10, 25, 50, 100, 200];

/** The way to more of them, as far as there are more. */
export function ShowMore({ shown, total }: { readonly shown: number; readonly total: number }) {
  const { state, go } = useShown();
  const next = steps.find((step) => step > state.most);
  if (shown >= total) return null;
  if (next === undefined) {
    return <p>The best {count(shown)} are shown; use filters to see others.</p>;
  }
  return (
    <p>
      <button type="button" className={buttons.quiet} onClick={() => go({ most: next }, 'replace')}>
        Show {count(Math.min(next, total) - shown)} more of {count(total)}
      </button>
    </p>
  );
}
