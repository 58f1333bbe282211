import type { Tool } from '#contract/tool.ts';
import { useSources } from '../../../api/use-sources.ts';
import { snapshotInWords } from '../../../words/snapshot-in-words.ts';
import panel from './panel.module.css';
import styles from './reported-ranks.module.css';

/** Ranks that sources print, with the parts they print, each as that source's, never mixed. */
export function ReportedRanks({ tool }: { tool: Tool }) {
  const sources = useSources();
  const ranked = tool.reported.filter(({ rank, parts }) => rank !== null || Object.keys(parts).length > 0);
  if (ranked.length === 0) return null;
  return (
    <section className={panel.section} aria-labelledby="ranks">
      <h3 id="ranks">Rank, as reported</h3>
      {ranked.map(({ source, key, rank, parts, snapshot }) => (
        <div key={`${source} ${key}`}>
          {rank && (
            <p className={styles.rank}>
              <strong>{rank.value}</strong>
              <span className={panel.quiet}>/{rank.outOf}</span>
            </p>
          )}
          <dl className={styles.parts}>
            {Object.entries(parts).map(([name, value]) => (
              <div key={name}>
                <dt>{inWords(name)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p className={panel.small}>
            {sources(source)?.title ?? source},{' '}
            {snapshotInWords({ snapshot, stale: sources(source)?.stale ?? false })}
          </p>
        </div>
      ))}
    </section>
  );
}

/** `matchGraph` is `match graph`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
