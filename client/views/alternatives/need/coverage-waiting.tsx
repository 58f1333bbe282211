import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import styles from './coverage-result.module.css';

/** The room of the smallest set and the matrix while they are being read. */
export function CoverageWaiting() {
  return (
    <output className={styles.waiting} aria-label="Looking for tools that offer it">
      <div>
        <SkeletonLines lines={3} />
      </div>
      <div style={{ blockSize: 480 }}>
        <SkeletonLines lines={12} />
      </div>
    </output>
  );
}
