/** In which order sources that are read together become part of the graph. Pure. */
import type { SourceFact } from '#contract/interchange.ts';

/**
 * In the order given, but for those that speak of others (`speaksOf`): each comes after all that it speaks of and that are
 * here. Of two that speak of each other the order given stands. Several readings of one source all stay.
 */
export function inReadingOrder<T extends { readonly source: Pick<SourceFact, 'id' | 'speaksOf'> }>(
  readings: readonly T[],
): T[] {
  const ordered = new Set<T>();
  const place = (reading: T, waiting: ReadonlySet<T>): void => {
    const { speaksOf = [] } = reading.source;
    if (ordered.has(reading) || waiting.has(reading)) return;
    for (const other of readings) {
      if (speaksOf.includes(other.source.id)) place(other, new Set([...waiting, reading]));
    }
    ordered.add(reading);
  };
  for (const reading of readings) place(reading, new Set());
  return [...ordered];
}
