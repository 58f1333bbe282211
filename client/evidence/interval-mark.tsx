import type { IntervalScale } from './interval-scale.ts';
import styles from './interval-mark.module.css';

interface Props {
  readonly of: { readonly rating: number; readonly low: number; readonly high: number };
  readonly scale: IntervalScale;
}

/** A rating as a stroke and its interval as a bar, on an axis that all rows share; the words stand beside it. */
export function IntervalMark({ of: { rating, low, high }, scale }: Props) {
  const [from, to] = [scale.at(low), scale.at(high)];
  return (
    <span className={styles.axis} aria-hidden="true">
      <span className={styles.range} style={{ insetInlineStart: `${from}%`, width: `${to - from}%` }} />
      <span className={styles.middle} style={{ insetInlineStart: `${scale.at(rating)}%` }} />
    </span>
  );
}
