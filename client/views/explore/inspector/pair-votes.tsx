import { useQuery } from '@tanstack/react-query';
import type { GraphEdge } from '#contract/graph.ts';
import { intervalText, percentText, voteText } from '#contract/result-text.ts';
import { VoteBar } from '../../../evidence/vote-bar.tsx';
import { rateQuery } from '../../../api/rival-queries.ts';
import panel from './panel.module.css';

interface Props {
  /** From a tool to a quality. */
  readonly edge: GraphEdge;
  /** What the edge alone says, until the participations are there. */
  readonly words: string;
}

/** Votes on a quality: per participation where the source says how often the tool was shown, else only how many. */
export function PairVotes({ edge, words }: Props) {
  const bare = (ref: string) => ref.slice(ref.indexOf(':') + 1);
  const { data } = useQuery(rateQuery(bare(edge.to), bare(edge.from)));
  const row = data?.items.find(({ source }) => source === edge.source);
  if (!row) return <p>{words}.</p>;
  const { share, low, high } = row;
  return (
    <>
      <VoteBar row={row} />
      <p>
        {row.tool.name}: {voteText(row.quality.name, row)}.
      </p>
      {share !== null && low !== null && high !== null && (
        <p className={panel.small}>
          {percentText(share)} ({intervalText({ low, high })})
        </p>
      )}
    </>
  );
}
