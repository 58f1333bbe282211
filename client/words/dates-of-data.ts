import type { Source } from '#contract/source.ts';

interface DatesOfData {
  /** `2024-08 to 2026-11`, the oldest to the newest snapshot; one date where that is all; null where no source has one. */
  readonly range: string | null;
  /** Sources whose snapshot is older than they themselves allow. */
  readonly stale: number;
}

/** Of which dates the data is: the newest source alone would make all of it look new. */
export function datesOfData(sources: readonly Pick<Source, 'snapshot' | 'stale'>[]): DatesOfData {
  const dates = sources.flatMap(({ snapshot }) => snapshot ?? []).toSorted();
  const oldest = dates[0] ?? null;
  const newest = dates.at(-1) ?? null;
  const stale = sources.filter((source) => source.stale).length;
  if (oldest === null || newest === null || oldest === newest) return { range: oldest, stale };
  const [from, to] = [oldest, newest].map((date) => date.slice(0, 'yyyy-mm'.length));
  return { range: from === to ? `${from}` : `${from} to ${to}`, stale };
}
