import type { Go } from '../../explore/use-explore-state.ts';
import { count } from '../../words/numbers.ts';
import type { ExploreState } from '../../addresses/url-state.ts';
import styles from './map-tools.module.css';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly total: number;
  readonly shown: boolean;
  /** The state with this row shown or hidden. */
  readonly next: ExploreState;
}

export function FilterList({ title, rows, go }: { title: string; rows: readonly Row[]; go: Go }) {
  if (rows.length === 0) return null;
  return (
    <fieldset className={styles.list}>
      <legend>{title}</legend>
      {rows.map(({ key, label, total, shown, next }) => (
        <label key={key}>
          <input type="checkbox" checked={shown} onChange={() => go(next)} />
          <span className={styles.label}>{label}</span>
          <span className={styles.quiet}>{count(total)}</span>
        </label>
      ))}
    </fieldset>
  );
}
