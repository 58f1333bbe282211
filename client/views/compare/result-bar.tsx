import styles from './result-bar.module.css';

interface Props {
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  readonly unjudged: number;
}

/** Leads, ties, trails as one bar. The numbers stand in words beside it, so it is not read out. */
export function ResultBar({ wins, ties, losses, unjudged }: Props) {
  return (
    <div className={styles.bar} aria-hidden="true">
      <span className={styles.wins} style={{ flexGrow: wins }} />
      <span className={styles.ties} style={{ flexGrow: ties + unjudged }} />
      <span className={styles.losses} style={{ flexGrow: losses }} />
    </div>
  );
}
