import type { Tool } from '#contract/tool.ts';
import { useSources } from '../../../explore/use-sources.ts';
import panel from './panel.module.css';

/** Ranks that sources print, each as that source's, never mixed. */
export function ReportedRanks({ tool }: { tool: Tool }) {
  const sources = useSources();
  const ranked = tool.reported.filter((one) => one.rank !== null);
  if (ranked.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>Rank, as reported</h3>
      <ul>
        {ranked.map(({ source, key, rank, parts, snapshot }) => (
          <li key={`${source} ${key}`}>
            {rank && (
              <strong>
                {rank.value}/{rank.outOf}
              </strong>
            )}{' '}
            by {sources(source)?.title ?? source}
            <span className={panel.small}>
              {' '}
              · {snapshot}
              {Object.entries(parts).length > 0 &&
                ` · ${Object.entries(parts)
                  .map(([name, value]) => `${name} ${value}`)
                  .join(', ')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
