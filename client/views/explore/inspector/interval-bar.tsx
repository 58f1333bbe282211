import type { Rate } from '#contract/rate.ts';
import styles from './interval-bar.module.css';

interface Props {
  readonly rate: Rate;
  readonly words: string;
}

/** A share as a point on a line from 0 to 100 %, its 95 % interval as a bar, the middle marked, and the same in words. */
export function IntervalBar({ rate, words }: Props) {
  const { share, low, high } = rate;
  const at = (value: number) => `${100 * value}%`;
  return (
    <div className={styles.interval}>
      <div className={styles.line} aria-hidden="true">
        <span className={styles.middle} />
        <span className={styles.range} style={{ left: at(low), width: at(high - low) }} />
        <span className={styles.point} style={{ left: at(share) }} />
      </div>
      <p>{words}</p>
    </div>
  );
}
