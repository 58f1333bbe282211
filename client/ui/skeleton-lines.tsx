import styles from './skeleton-lines.module.css';

/** Holds the room of text that is on its way. */
export function SkeletonLines({ lines }: { lines: number }) {
  return (
    <div data-waiting className={styles.lines} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} style={{ width: `${96 - ((line * 23) % 40)}%` }} />
      ))}
    </div>
  );
}
