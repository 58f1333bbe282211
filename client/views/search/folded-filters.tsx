import { useId, useState } from 'react';
import { count } from '../../words/numbers.ts';
import buttons from '../../ui/buttons.module.css';
import { SearchFilters } from './search-filters.tsx';
import { useSearchShown } from './search-context.ts';
import { filtersOf } from '../../addresses/search-url.ts';
import styles from './search-view.module.css';

/** The filters; where they would stand a screen high before the results, behind a button that says how many are on. */
export function FoldedFilters() {
  const { state } = useSearchShown();
  const [open, setOpen] = useState(false);
  const id = useId();
  const on = Object.keys(filtersOf(state)).length + (state.kind === null ? 0 : 1);
  return (
    <aside aria-label="Filters">
      <button
        type="button"
        className={`${buttons.quiet} ${styles.unfold}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {on === 0 ? 'Filters' : `Filters: ${count(on)} on`}
      </button>
      <div id={id} className={styles.filters} data-open={open || undefined}>
        <SearchFilters />
      </div>
    </aside>
  );
}
