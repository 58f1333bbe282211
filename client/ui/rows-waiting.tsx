import styles from './rows-waiting.module.css';

/** The room of a page of rows that is being read. */
export function RowsWaiting({ rows = 12 }: { readonly rows?: number }) {
  return (
    <div data-waiting className={styles.rows} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row}>
          <span style={{ width: `${34 - ((row * 7) % 15)}%` }} />
          <span style={{ width: `${78 - ((row * 13) % 30)}%` }} />
        </div>
      ))}
    </div>
  );
}
