import { intervalWords, type WinInterval } from './win-interval.ts';
import styles from './interval-bar.module.css';

/** The share won as a point on a line from 0 to 100 %, its 95 % interval as a bar, and the middle marked. */
export function IntervalBar({ interval }: { interval: WinInterval }) {
  const { share, low, high } = interval;
  const at = (value: number) => `${100 * value}%`;
  return (
    <div className={styles.interval}>
      <div className={styles.line} aria-hidden="true">
        <span className={styles.middle} />
        <span className={styles.range} style={{ left: at(low), width: at(high - low) }} />
        <span className={styles.point} style={{ left: at(share) }} />
      </div>
      <p>{intervalWords(interval)}</p>
    </div>
  );
}
