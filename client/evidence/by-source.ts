/** Rows as they come, each source apart: results of different judges are never added up or set in one order. */
export function bySource<Row extends { readonly source: string }>(
  rows: readonly Row[],
): readonly (readonly [source: string, rows: readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.source);
    if (group) group.push(row);
    else groups.set(row.source, [row]);
  }
  return [...groups];
}
