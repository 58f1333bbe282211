import { resultWords } from '../graph/lead-words.ts';
import type { Results } from '../graph/lead.ts';
import styles from './result-bar.module.css';

interface Props {
  readonly results: Results;
  /** How many matches the full length stands for; these matches unless said. */
  readonly of?: number;
  /** Px of the bar's height. */
  readonly height?: number;
}

/** Leads, ties and trails as shares of all matches; what was not judged stays empty. Words for those who cannot see it. */
export function ResultBar({ results, of = results.matches, height = 8 }: Props) {
  const { matches, wins, losses, ties, unjudged } = results;
  const words = resultWords(wins, losses, ties, unjudged);
  const share = (part: number) => `${(100 * part) / Math.max(1, matches)}%`;
  return (
    <span
      className={styles.bar}
      role="img"
      aria-label={words}
      title={words}
      style={{ height, width: `${(100 * matches) / Math.max(1, of)}%` }}
    >
      <span className={styles.leads} style={{ width: share(wins) }} />
      <span className={styles.ties} style={{ width: share(ties) }} />
      <span className={styles.trails} style={{ width: share(losses) }} />
    </span>
  );
}
