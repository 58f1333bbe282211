/** The day that a source's data is of; a source may give none, and then nothing is concluded from it. Pure. */

/** ISO date; null where the source gives none. */
export type Snapshot = string | null;

/** What people read where a date would stand. */
export const snapshotText = (snapshot: Snapshot | undefined): string => snapshot ?? 'no date given';

/** "as of 2026-03-01", or that there is no date. */
export const asOf = (snapshot: Snapshot): string =>
  snapshot === null ? snapshotText(snapshot) : `as of ${snapshot}`;

/** For a sort: the newest first, what has no date last. */
export const newestFirst = (one: Snapshot, other: Snapshot): number => (other ?? '').localeCompare(one ?? '');

/** What has no date is older than whatever has one. */
export const isNewer = (one: Snapshot | undefined, than: Snapshot | undefined): boolean =>
  (one ?? '') > (than ?? '');
