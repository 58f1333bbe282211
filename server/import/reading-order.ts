/** In which order sources that are read together become part of the graph. Pure. */
import type { SourceFact } from '#contract/interchange.ts';

/**
 * In the order given, but for those that speak of others (`speaksOf`): each comes after all that it speaks of and that are
 * here. Of two that speak of each other the order given stands.
 */
export function inReadingOrder<T extends { readonly source: Pick<SourceFact, 'id' | 'speaksOf'> }>(
  readings: readonly T[],
): T[] {
  const placed = new Set<string>();
  const ordered: T[] = [];
  const place = (reading: T, waiting: ReadonlySet<string>): void => {
    const { id, speaksOf = [] } = reading.source;
    if (placed.has(id) || waiting.has(id)) return;
    for (const other of readings) {
      if (speaksOf.includes(other.source.id)) place(other, new Set([...waiting, id]));
    }
    placed.add(id);
    ordered.push(reading);
  };
  for (const reading of readings) place(reading, new Set());
  return ordered;
}
