import type { Snapshot } from '#contract/snapshot.ts';

const dayMs = 86_400_000;

/** Whether a snapshot (ISO date) is more days old than its source says it stays good for; where it says nothing, or has no date, never. */
export function isStale(
  { snapshot, staleAfterDays }: { readonly snapshot: Snapshot; readonly staleAfterDays: number | null },
  now: Date,
): boolean {
  if (staleAfterDays === null || snapshot === null) return false;
  return now.getTime() - Date.parse(snapshot) > staleAfterDays * dayMs;
}
