import type { Coverage } from '#contract/coverage.ts';
import { ShowMore } from '../tool/show-more.tsx';
import { CoverageMatrix } from './coverage-matrix.tsx';
import { shownWords } from './coverage-words.ts';
import styles from './coverage-result.module.css';

interface Props {
  readonly coverage: Coverage;
  readonly priced: boolean;
}

/** The matrix with how much of it is shown. */
export function CoverageResult({ coverage, priced }: Props) {
  if (coverage.rows.length === 0) return null;
  return (
    <section className={styles.result} aria-label="Coverage">
      <p role="status" className={styles.status}>
        {shownWords(coverage)}
      </p>
      <CoverageMatrix coverage={coverage} priced={priced} />
      <ShowMore shown={coverage.rows.length} total={coverage.total} />
    </section>
  );
}
