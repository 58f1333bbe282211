import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { useShown } from '../shown-context.ts';
import styles from './alternatives-list.module.css';

/** The room of what is being read: the list's items, or one box as high as a table or a graph. */
export function Waiting() {
  const { state } = useShown();
  if (state.show !== 'list')
    return <div className={styles.waiting} style={{ blockSize: 560 }} aria-hidden="true" />;
  return (
    <div className={styles.list} aria-hidden="true">
      {[0, 1, 2, 3].map((place) => (
        <div key={place} className={styles.waiting}>
          <SkeletonLines lines={7} />
        </div>
      ))}
    </div>
  );
}
