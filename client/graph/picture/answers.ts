/** What the steps ask the server, and what it has answered so far. */
import type { Neighbours, Overview, Paths, Subgraph } from '#contract/graph.ts';
import type { NeighbourKind } from '../../addresses/explore/neighbour-kind.ts';

/** Undefined: not there yet. */
export type Answer<T> = T | 'failed' | undefined;

export interface Answers {
  /** @param beside refs of who is there already: the edges of newcomers with these come with the first page */
  neighbours(
    ref: string,
    pages: number,
    of: NeighbourKind | null,
    beside?: readonly string[],
  ): Answer<Neighbours>;
  /** `properties`: also through common ones. */
  path(from: string, to: string, properties: boolean): Answer<Paths>;
  common(refs: readonly string[]): Answer<Subgraph>;
  /** Null: the whole catalogue. */
  overview(group: string | null): Answer<Overview>;
  /** The strongest edges among these nodes. */
  among(refs: readonly string[]): Answer<Subgraph>;
}

export function known<T>(answer: Answer<T>): T | undefined {
  return answer === 'failed' ? undefined : answer;
}
