/** What the saved page carries for its viewer; everything else is in its markup. */
import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import type { Source } from '#contract/source.ts';
import type { EntrySeen } from '../../evidence/entry-parts.ts';

export interface PageNode extends Pick<
  GraphNode,
  | 'ref'
  | 'name'
  | 'type'
  | 'vendor'
  | 'pricing'
  | 'timesMatched'
  | 'matchesByKind'
  | 'neighbours'
  | 'ghost'
  | 'released'
> {
  /** Px at zoom 1. */
  readonly x: number;
  readonly y: number;
}

export interface PagePair {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly matches: number;
  readonly edges: readonly GraphEdge[];
  /** Entries in the ledger; null: they were not taken along. */
  readonly total: number | null;
  readonly entries: readonly EntrySeen[];
}

export interface PageData {
  readonly nodes: readonly PageNode[];
  readonly pairs: readonly PagePair[];
  readonly sources: readonly Pick<Source, 'id' | 'title' | 'snapshot' | 'judge' | 'judgeCompetes'>[];
  /** What the picture takes, px at zoom 1. */
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}
