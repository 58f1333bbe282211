import { useEffect } from 'react';
import { Link } from 'wouter';
import { DirectoryContext, useDirectoryAddress } from './directory-context.ts';
import { DirectoryPage } from './directory/directory-page.tsx';
import { ReviewPage } from './review/review-page.tsx';
import { directoryUrl } from '../../addresses/directory-url.ts';
import styles from '../../ui/page.module.css';

const views = [
  { id: 'directory', label: 'Directory' },
  { id: 'review', label: 'To review' },
] as const;

/** The screen at `/capabilities`: all there are, and the words that may mean one. */
export function CapabilitiesView() {
  const shown = useDirectoryAddress();
  const { view } = shown.state;
  useEffect(() => {
    document.title = `${view === 'review' ? 'Capabilities to review' : 'Capabilities'} · Match Graph`;
  }, [view]);
  return (
    <DirectoryContext value={shown}>
      <main className={styles.main}>
        <div className={styles.page}>
          <h1 className={styles.title}>Capabilities</h1>
          <p className={styles.lead}>
            What tools can do and what they were judged on: who offers it, in which words, and what is near.
          </p>
          {view === 'review' && (
            <nav className={styles.views} aria-label="Capabilities">
              {views.map(({ id, label }) => (
                <Link
                  key={id}
                  href={directoryUrl({ view: id })}
                  aria-current={view === id ? 'page' : undefined}
                >
                  {label}
                </Link>
              ))}
            </nav>
          )}
          {view === 'review' ? <ReviewPage /> : <DirectoryPage />}
        </div>
      </main>
    </DirectoryContext>
  );
}
