import { Link } from 'wouter';
import { compareUrl } from '../../addresses/compare-url.ts';
import type { Pair } from './pairs.ts';
import styles from './pair-links.module.css';

interface Props {
  readonly heading: string;
  readonly pairs: readonly Pair[];
  /** Rows kept free while the pairs are being read. */
  readonly places: number;
}

/** Pairs as links, each with the reason it is shown. */
export function PairLinks({ heading, pairs, places }: Props) {
  return (
    <section className={styles.section} aria-labelledby="pairs">
      <h2 id="pairs" className={styles.heading}>
        {heading}
      </h2>
      <ul className={styles.list} style={{ '--places': pairs.length > 0 ? 0 : places }}>
        {pairs.map(({ ids, names, why }) => (
          <li key={ids.join()}>
            <Link href={compareUrl({ tools: ids })} className={styles.pair}>
              <span className={styles.names}>
                {names[0]} <span className={styles.vs}>vs</span> {names[1]}
              </span>
              <span className={styles.why}>{why}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
