import type { CompareRow, RowKey } from '#contract/compare.ts';

/** Rows where a higher number is better. Of the others a higher number says nothing (price, times matched). */
const higherIsBetter: ReadonlySet<RowKey> = new Set([
  'rank',
  'adoption',
  'quality',
  'ecosystem',
  'matchGraph',
]);

/** The tool id that leads a row; null when it is a tie, not every value is known, or the row has no better. */
export function rowLeader(row: CompareRow): string | null {
  if (!higherIsBetter.has(row.key)) return null;
  const values: { tool: string; value: number }[] = [];
  for (const { tool, value, known } of row.cells) {
    if (!known || typeof value !== 'number') return null;
    values.push({ tool, value });
  }
  const best = Math.max(...values.map(({ value }) => value));
  const leaders = values.filter(({ value }) => value === best);
  return leaders.length === 1 ? (leaders[0]?.tool ?? null) : null;
}
