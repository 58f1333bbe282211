import type { Coverage } from '#contract/coverage.ts';
import { ShowMore } from '../tool/show-more.tsx';
import { CoverageMatrix } from './coverage-matrix.tsx';
import { knowledgeWords, rankedWords, shownWords } from './coverage-words.ts';
import styles from './coverage-result.module.css';

interface Props {
  readonly coverage: Coverage;
  readonly priced: boolean;
  /** The rows are alternatives in their order, not by what they cover. */
  readonly ranked?: boolean;
}

/** The matrix with how much of it is shown, and what its marks mean. */
export function CoverageResult({ coverage, priced, ranked = false }: Props) {
  if (coverage.rows.length === 0 || coverage.need.length === 0) return null;
  const general = knowledgeWords(coverage);
  return (
    <section className={styles.result} aria-label="Coverage">
      <output className={styles.status}>{ranked ? rankedWords(coverage) : shownWords(coverage)}</output>
      <CoverageMatrix coverage={coverage} priced={priced} />
      <p className={styles.legend}>
        ✓ stated by sources{general !== null && ` · (✓) ${general}`} · ? no data, which is not a no
      </p>
      <ShowMore shown={coverage.rows.length} total={coverage.total} />
    </section>
  );
}
