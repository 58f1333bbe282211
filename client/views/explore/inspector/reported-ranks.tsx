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
            )}
            <span className={panel.quiet}> {partsInWords(parts)}</span>
            <p className={panel.small}>
              {sources(source)?.title ?? source}, {snapshot}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `adoption 0, match graph 1` */
function partsInWords(parts: Readonly<Record<string, number>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${value}`)
    .join(', ');
}
