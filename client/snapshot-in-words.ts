import type { Source } from '#contract/source.ts';

/** The date of a snapshot, and that it is old where its source says so. */
export function snapshotInWords({
  snapshot,
  stale,
}: {
  readonly snapshot: string;
  readonly stale: Source['stale'];
}): string {
  return stale ? `${snapshot} (out of date)` : snapshot;
}
