/** The result of one edge of matches, told from one side. Pure. */
import { wonRate } from '#contract/rate.ts';
import type { SourceResult } from '#contract/alternatives.ts';
import type { MatchKind } from '#contract/vocabulary.ts';

export interface CountedEdge {
  readonly source: string;
  /** Refs; wins are those of `from`. */
  readonly from: string;
  readonly to: string;
  readonly matches: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  readonly kinds: readonly MatchKind[];
}

/**
 * How a side did on an edge, a tie counting half a win; null where nothing was judged, or prose or lists are among
 * what the edge adds up.
 * @param side ref of one of the two ends
 */
export function resultOf(
  edge: CountedEdge,
  side: string,
  by: Pick<SourceResult, 'judge' | 'judgeCompetes'>,
): SourceResult | null {
  const turned = edge.from !== side;
  const [wins, losses] = turned ? [edge.losses, edge.wins] : [edge.wins, edge.losses];
  const { source, matches, ties, kinds } = edge;
  const rate = wonRate({ wins, losses, ties }, kinds);
  if (rate === null) return null;
  const { share, low, high } = rate;
  return { source, ...by, matches, wins, losses, ties, share, low, high };
}
