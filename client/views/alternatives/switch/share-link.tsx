import { CopyLink } from '../../../takeaway/copy-link.tsx';
import styles from './share-link.module.css';

/** The address of this plan, to send to whoever decides with one. */
export function ShareLink() {
  return (
    <section className={styles.share} aria-label="Share this plan">
      <h2 className={styles.label}>Share this plan</h2>
      <CopyLink address={location.href} />
    </section>
  );
}
