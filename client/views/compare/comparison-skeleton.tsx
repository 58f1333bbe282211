import { rowKeys } from '#contract/compare.ts';
import styles from './comparison-skeleton.module.css';

/** The page's shape while it is being read: what comes takes the same places. */
export function ComparisonSkeleton({ columns }: { readonly columns: number }) {
  const places = Array.from({ length: columns }, (_, index) => index);
  return (
    <output data-waiting className={styles.skeleton} aria-label="Reading the comparison">
      <div className={styles.title} />
      <div className={styles.tools} style={{ '--columns': columns }}>
        {places.map((index) => (
          <div key={index} className={styles.tool} />
        ))}
      </div>
      <div className={styles.verdicts}>
        <div className={styles.verdict} />
        <div className={styles.verdict} />
      </div>
      <div className={styles.bar} />
      <div className={styles.table} style={{ '--columns': columns }}>
        {rowKeys.map((key) => (
          <div key={key} className={styles.row}>
            <span />
            {places.map((index) => (
              <span key={index} />
            ))}
          </div>
        ))}
      </div>
    </output>
  );
}
