import type { SearchHit } from '#contract/search.ts';

export interface HitsOfKind {
  readonly kind: SearchHit['kind'];
  /** The best first. */
  readonly hits: readonly SearchHit[];
}

/** Tools and capabilities apart, the kind of the best hit first. @param hits the best first */
export function hitsApart(hits: readonly SearchHit[]): readonly HitsOfKind[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}
