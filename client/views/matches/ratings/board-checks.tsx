import type { RatingCheck } from '#contract/ratings.ts';
import { checkMeans } from './check-means.ts';
import styles from './ratings-panel.module.css';
import type { z } from 'zod';

type Check = z.infer<typeof RatingCheck>;

const marks = {
  warns: { sign: '!', words: 'Mind' },
  cannot: { sign: '–', words: 'Could not be checked' },
  ok: { sign: '✓', words: 'Fine' },
} as const;

/** What was looked at before anybody believes the order: what to mind first, then what is fine. */
export function BoardChecks({ checks }: { readonly checks: readonly Check[] }) {
  const fine = checks.filter(({ state }) => state === 'ok');
  const line = ({ id, state, text }: Check) => (
    <li key={id} className={styles.state}>
      <span className={styles.mark} data-state={state} aria-hidden="true">
        {marks[state].sign}
      </span>
      <p>
        <span className="unseen">{marks[state].words}: </span>
        {text}
      </p>
      {state !== 'ok' && <p className={styles.quiet}>{checkMeans[id]}</p>}
    </li>
  );
  return (
    <section className={styles.card} aria-labelledby="rating-checks">
      <h2 id="rating-checks" className={styles.heading}>
        Checks
      </h2>
      <ul>{checks.filter(({ state }) => state !== 'ok').map(line)}</ul>
      {fine.length > 0 && (
        <details open={fine.length === checks.length || undefined}>
          <summary>
            {fine.length} of {checks.length} found nothing
          </summary>
          <ul>{fine.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
