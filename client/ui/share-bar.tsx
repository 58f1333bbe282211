import styles from './share-bar.module.css';

interface Props {
  /** 0-1. */
  readonly share: number;
  readonly bad: boolean;
  readonly words: string;
}

/** A share of participations as a bar from 0 to 100 %; what speaks against a tool has the colour of a loss. */
export function ShareBar({ share, bad, words }: Props) {
  return (
    <span className={styles.bar} title={words}>
      <span className="unseen">{words}</span>
      <span className={bad ? styles.bad : styles.good} style={{ width: `${100 * share}%` }} />
    </span>
  );
}
