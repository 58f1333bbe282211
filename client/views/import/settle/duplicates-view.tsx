import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { conflictsQuery } from '../../../api/import-queries.ts';
import { directoryUrl } from '../../../addresses/directory-url.ts';
import { importUrl } from '../../../addresses/import-url.ts';
import styles from '../import-view.module.css';
import { SettleSection } from './settle-section.tsx';

/** The screen at `/duplicates`, for whoever keeps the catalogue: what rules leave open, the weightiest first. */
export function DuplicatesView() {
  const conflicts = useQuery(conflictsQuery());
  useEffect(() => {
    document.title = 'Possible duplicates · Match Graph';
  }, []);
  return (
    <main className={styles.main}>
      <div className={styles.page}>
        <h1 className={styles.title}>Possible duplicates</h1>
        <p className={styles.lead}>
          For maintainers. What is certain was joined by rules; these are the records where only a person can
          tell. Those that hold most comparisons, capabilities and prices come first.
        </p>
        <SettleSection conflicts={conflicts} />
        <p className={styles.more}>
          <Link href={directoryUrl({ view: 'review' })}>Capabilities to review</Link>
          {' · '}
          <Link href={importUrl({})}>Import data</Link>
        </p>
      </div>
    </main>
  );
}
