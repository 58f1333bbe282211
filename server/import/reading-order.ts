/** In which order sources that are read together become part of the graph. Pure. */
import type { SourceFact } from '#contract/interchange.ts';

/**
 * In the order given, then those that speak of others (`speaksOf`), each after all that it speaks of and that are here. Of two
 * that speak of each other the order given stands. Several readings of one source all stay.
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
  const speaks = ({ source }: T): boolean => (source.speaksOf ?? []).length > 0;
  for (const reading of [...readings].sort((a, b) => Number(speaks(a)) - Number(speaks(b))))
    place(reading, new Set());
  return [...ordered];
}
