import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { maxNodes } from '../../graph/picture/picture.ts';
import type { Failure } from './use-picture.ts';
import styles from './map-notice.module.css';

interface Props {
  readonly error: Error | null;
  readonly retry: () => void;
  /** A node whose neighbours could not be read; the rest of the map stands. The panel speaks for the focus. */
  readonly failure: Failure | null;
  readonly empty: boolean;
  /** Takes the filters off, where they let nothing of the map through; else null. */
  readonly showAll: (() => void) | null;
  readonly drawing: boolean;
  readonly full: boolean;
}

/** What is the matter with the map, where the map would be; what only concerns a part lies at its top. */
export function MapNotice({ error, retry, failure, empty, showAll, drawing, full }: Props) {
  if (error) {
    return (
      <div className={styles.middle}>
        <ProblemNotice error={error} retry={retry} />
      </div>
    );
  }
  if (empty) {
    return (
      <div className={styles.middle}>
        <div className={styles.note}>
          <h2>The map is empty</h2>
          <p>
            The database holds no tools. Start the server with <code>SEED=default</code> to load the sources
            that come with it.
          </p>
        </div>
      </div>
    );
  }
  if (drawing) {
    return (
      <output className={styles.middle}>
        <div className={styles.wait}>
          <svg width="120" height="64" viewBox="0 0 120 64" aria-hidden="true">
            <path d="M24 18 60 46 96 14M60 46 98 50" fill="none" stroke="currentColor" strokeWidth="2" />
            <rect x="4" y="10" width="40" height="16" rx="8" />
            <rect x="40" y="38" width="40" height="16" rx="8" />
            <rect x="76" y="6" width="40" height="16" rx="8" />
            <path d="M84 50l6-8h16l6 8-6 8H90Z" />
          </svg>
          <p>Drawing the map …</p>
        </div>
      </output>
    );
  }
  if (showAll) {
    return (
      <output className={styles.middle}>
        <div className={styles.note}>
          <h2>No node matches the filters</h2>
          <p>Every node on the map is filtered out.</p>
          <button type="button" className={styles.act} onClick={showAll}>
            Show all
          </button>
        </div>
      </output>
    );
  }
  if (failure) {
    return (
      <div className={styles.top}>
        <ProblemNotice error={failure.error} retry={failure.retry} />
      </div>
    );
  }
  return full ? (
    <output className={styles.top}>
      <div className={styles.note}>
        <p>
          The map is full ({maxNodes} nodes). Undo a step to make room, or click a number in the details for
          the whole list.
        </p>
      </div>
    </output>
  ) : null;
}
