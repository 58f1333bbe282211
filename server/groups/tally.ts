/** Sums by two keys: of what, and which of it. Changes the map it is given. */
export function tally<K>(sums: Map<string, Map<K, number>>, of: string, which: K, by: number): void {
  const row = sums.get(of) ?? new Map<K, number>();
  row.set(which, (row.get(which) ?? 0) + by);
  sums.set(of, row);
}
