import { pageSize } from '../api/capability-queries.ts';
import { count } from '../words/numbers.ts';
import buttons from './buttons.module.css';
import { maxRows } from '../addresses/rows-asked.ts';
import styles from './show-more.module.css';

interface Props {
  /** Rows on the page. */
  readonly there: number;
  readonly total: number;
  readonly reading: boolean;
  readonly onMore: (rows: number) => void;
}

/** The way to the next rows; nothing when all are there. */
export function ShowMore({ there, total, reading, onMore }: Props) {
  if (there === 0 || there >= total) return null;
  if (there >= maxRows)
    return <p className={styles.end}>These are the first {count(there)}. Filters and words find the rest.</p>;
  return (
    <p className={styles.more}>
      <button
        type="button"
        className={buttons.quiet}
        disabled={reading}
        onClick={() => onMore(Math.ceil(there / pageSize) * pageSize + pageSize)}
      >
        {reading ? 'Reading …' : `Show ${count(Math.min(pageSize, total - there))} more`}
      </button>
    </p>
  );
}
