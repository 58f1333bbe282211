import styles from './bars.module.css';

interface Props {
  /** What is drawn, for those who hear it; the numbers stand in a table. */
  readonly label: string;
  readonly bars: readonly { readonly key: string; readonly value: number; readonly words: string }[];
  /** The value of a full bar; drawings that stand together share it. */
  readonly top: number;
}

/** Values in a row, such as one a month: a bar each, with its words on hover. */
export function Bars({ label, bars, top }: Props) {
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <figure className={styles.figure} aria-label={label}>
      <div className={styles.bars} aria-hidden="true">
        {bars.map(({ key, value, words }) => (
          <span key={key} className={styles.slot} title={words}>
            <span
              className={styles.bar}
              style={{ height: value === 0 ? 0 : `max(2px, ${(100 * value) / Math.max(1, top)}%)` }}
            />
          </span>
        ))}
      </div>
      <figcaption className={styles.ends} aria-hidden="true">
        <span>{first?.key}</span>
        {first !== last && <span>{last?.key}</span>}
      </figcaption>
    </figure>
  );
}
