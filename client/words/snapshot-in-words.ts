import { asOf, snapshotText, type Snapshot } from '#contract/snapshot.ts';
import type { Source } from '#contract/source.ts';

interface Dated {
  readonly snapshot: Snapshot;
  readonly stale: Source['stale'];
}

const thatItIsOld = ({ stale }: Dated): string => (stale ? ' (out of date)' : '');

/** The date of a snapshot, and that it is old where its source says so. */
export const snapshotInWords = (dated: Dated): string => snapshotText(dated.snapshot) + thatItIsOld(dated);

/** The same within a line: "as of 2026-03-01". */
export const asOfInWords = (dated: Dated): string => asOf(dated.snapshot) + thatItIsOld(dated);
