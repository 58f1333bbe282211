import { snapshotText, type Snapshot } from '#contract/snapshot.ts';
import type { Source } from '#contract/source.ts';

/** The date of a snapshot, and that it is old where its source says so. */
export function snapshotInWords({
  snapshot,
  stale,
}: {
  readonly snapshot: Snapshot;
  readonly stale: Source['stale'];
}): string {
  return stale ? `${snapshotText(snapshot)} (out of date)` : snapshotText(snapshot);
}

/** The same within a line: "as of 2026-03-01". */
export function asOfInWords(dated: Parameters<typeof snapshotInWords>[0]): string {
  return dated.snapshot === null ? snapshotInWords(dated) : `as of ${snapshotInWords(dated)}`;
}
