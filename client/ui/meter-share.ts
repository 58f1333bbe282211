import type { CompareCell, RowKey } from '#contract/compare.ts';

/** The largest value a row can have; rows without one have no meter. */
const largest: Partial<Record<RowKey, number>> = {
  rank: 100,
  adoption: 1,
  quality: 1,
  ecosystem: 1,
  matchGraph: 1,
};

/** How full a cell's meter is, 0-1; null for unknown values and for rows without a largest value. */
export function meterShare(
  row: RowKey,
  { value, known }: Pick<CompareCell, 'value' | 'known'>,
): number | null {
  const full = largest[row];
  if (full === undefined || !known || typeof value !== 'number') return null;
  return Math.min(1, Math.max(0, value / full));
}
