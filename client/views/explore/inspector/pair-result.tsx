import type { GraphEdge } from '#contract/graph.ts';
import { EntriesLink } from '../../../components/entries-link.tsx';
import { ResultBar } from '../../../components/result-bar.tsx';
import { useSources } from '../../../explore/use-sources.ts';
import { snapshotInWords } from '../../../snapshot-in-words.ts';
import { leadSentence } from '../../../graph/lead-words.ts';
import { resultsOf } from '../../../graph/lead.ts';
import panel from './panel.module.css';
import { IntervalBar } from './interval-bar.tsx';
import { winInterval } from './win-interval.ts';
import styles from './pair-result.module.css';

interface Props {
  readonly edge: GraphEdge;
  readonly first: string;
  readonly second: string;
  readonly nameOf: (ref: string) => string;
}

/** What one source says of a pair. */
export function PairResult({ edge, first, second, nameOf }: Props) {
  const source = useSources()(edge.source);
  const title = source?.title ?? edge.source;
  const results = resultsOf(edge, first);
  // Beside a capability there is no contest: votes are counted, not won.
  const interval = edge.from.startsWith('capability:') ? null : winInterval(results);
  const dates = [...new Set([edge.first, edge.last].filter((date) => date !== null))].join(' to ');
  return (
    <section className={panel.section} aria-label={title}>
      <h3 className={styles.head}>
        {title}
        <EntriesLink
          value={edge.matches}
          entries={{ ref: first, against: second, source: edge.source }}
          label={`the matches of ${nameOf(first)} and ${nameOf(second)} from ${title}`}
        />
      </h3>
      <ResultBar results={results} height={10} />
      <p>{leadSentence(edge, first, nameOf(first), nameOf(second))}.</p>
      {interval && <IntervalBar interval={interval} />}
      <p className={panel.small}>
        {[
          source?.judge && `judged by ${source.judge}`,
          dates || (source && `as of ${snapshotInWords(source)}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  );
}
