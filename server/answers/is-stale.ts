const dayMs = 86_400_000;

/** Whether a snapshot (ISO date) is more days old than its source says it stays good for; where it says nothing, never. */
export function isStale(
  { snapshot, staleAfterDays }: { readonly snapshot: string; readonly staleAfterDays: number | null },
  now: Date,
): boolean {
  return staleAfterDays !== null && now.getTime() - Date.parse(snapshot) > staleAfterDays * dayMs;
}
