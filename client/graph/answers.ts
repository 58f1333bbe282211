/** What the steps ask the server, and what it has answered so far. */
import type { Neighbours, Overview, Paths, Subgraph } from '#contract/graph.ts';
import type { NeighbourKind } from '../explore/address/neighbour-kind.ts';

/** Undefined: not there yet. */
export type Answer<T> = T | 'failed' | undefined;

export interface Answers {
  neighbours(ref: string, pages: number, of: NeighbourKind | null): Answer<Neighbours>;
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

/** An answer holds the edges among at most so many nodes, whose refs fit into an address of so many letters. */
const most = { nodes: 200, letters: 5000 };

/** As many of these nodes as the edges among them can be asked for, the first above all. */
export function askable(refs: readonly string[]): readonly string[] {
  let letters = 0;
  const first = refs.slice(0, most.nodes);
  const end = first.findIndex((ref) => (letters += ref.length + 3) > most.letters);
  return end < 0 ? first : first.slice(0, end);
}
