import { resultText, type AllResults } from '#contract/result-text.ts';
import type { MatchKind } from '#contract/vocabulary.ts';
import styles from './result-bar.module.css';

interface Props {
  readonly results: AllResults;
  readonly kinds: readonly MatchKind[];
  /** Px of the bar's height. */
  readonly height?: number;
}

/** Wins, ties and losses as shares of all matches; what was not decided stays empty. Words for those who cannot see it. */
export function ResultBar({ results, kinds, height = 8 }: Props) {
  const { matches, wins, losses, ties } = results;
  const words = resultText(results, kinds);
  const share = (part: number) => `${(100 * part) / Math.max(1, matches)}%`;
  return (
    <span className={styles.bar} title={words} style={{ height }}>
      <span className="unseen">{words}</span>
      <span className={styles.leads} style={{ width: share(wins) }} />
      <span className={styles.ties} style={{ width: share(ties) }} />
      <span className={styles.trails} style={{ width: share(losses) }} />
    </span>
  );
}
