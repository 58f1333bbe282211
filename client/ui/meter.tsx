import styles from './meter.module.css';

/** A thin bar filled to `share` (0-1). It repeats a number that stands beside it, so it is not read out. */
export function Meter({ share }: { readonly share: number }) {
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
