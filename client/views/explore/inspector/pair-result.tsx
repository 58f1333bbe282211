import type { GraphEdge } from '#contract/graph.ts';
import { wonRate } from '#contract/rate.ts';
import { judgeText, rateText } from '#contract/result-text.ts';
import { isCapabilityRef } from '#contract/sides.ts';
import { EntriesLink } from '../../../explore/entries-link.tsx';
import { ResultBar } from '../../../evidence/result-bar.tsx';
import { useSources } from '../../../api/use-sources.ts';
import { leadSentence } from '../../../graph/scene/lead-words.ts';
import { resultsOf } from '../../../graph/scene/lead.ts';
import { asOfInWords } from '../../../words/snapshot-in-words.ts';
import { IntervalBar } from './interval-bar.tsx';
import { PairVotes } from './pair-votes.tsx';
import { entriesOf } from '../../../addresses/explore/entries-of.ts';
import panel from './panel.module.css';
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
  const isVote = isCapabilityRef(edge.to) && edge.kinds.includes('vote');
  const rate = isCapabilityRef(edge.to) ? null : wonRate(results, edge.kinds);
  const dates = [...new Set([edge.first, edge.last].filter((date) => date !== null))].join(' to ');
  return (
    <section className={panel.section} aria-label={title}>
      <h3 className={styles.head}>
        {title}
        <EntriesLink
          value={edge.matches}
          entries={entriesOf(first, { against: second, source: edge.source })}
          label={`the entries of ${nameOf(first)} and ${nameOf(second)} from ${title}`}
        />
      </h3>
      {isVote ? (
        <PairVotes edge={edge} words={leadSentence(edge, first, nameOf(first), nameOf(second))} />
      ) : (
        <>
          <ResultBar results={results} kinds={edge.kinds} height={10} />
          <p>{leadSentence(edge, first, nameOf(first), nameOf(second))}.</p>
          {rate && <IntervalBar rate={rate} words={rateText(rate)} />}
        </>
      )}
      <p className={panel.small}>
        {[source && judgeText(source), dates || (source && asOfInWords(source))].filter(Boolean).join(' · ')}
      </p>
    </section>
  );
}
