import { Link } from 'wouter';
import type { SimilarCapability } from '#contract/capabilities.ts';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { counted } from '../../../words/numbers.ts';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { nearness } from '../nearness.ts';
import { pageUrl } from '../../../addresses/page-url.ts';
import styles from './beside.module.css';

/** Capabilities that are near in meaning, the nearest first. Near is not the same: they stay apart. */
export function RelatedCapabilities({
  similar,
}: {
  readonly similar: readonly SimilarCapability[] | undefined;
}) {
  return (
    <section aria-labelledby="related" className={styles.section}>
      <h2 id="related">Related capabilities</h2>
      {similar === undefined ? (
        <SkeletonLines lines={5} />
      ) : similar.length === 0 ? (
        <p className={styles.quiet}>No related capabilities.</p>
      ) : (
        <ul className={styles.list}>
          {similar.map(({ id, name, kind, tools, score }) => (
            <li key={id} className={styles.near}>
              <TypeMark type={kind} size={14} />
              <span>
                <Link href={pageUrl(id)} className={styles.name}>
                  {name}
                </Link>
                <span className={styles.quiet}> {counted(tools, 'tool')}</span>
              </span>
              <span className={styles.score} title="How near the texts are in meaning, of 100">
                {nearness(score)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
