import { useState } from 'react';
import type { CellName, Light } from './light.ts';

/** What is pointed at goes before what is kept. Transient, so it is not part of the address. */
export function useLight(): Light {
  const [pointed, setPointed] = useState<readonly CellName[] | null>(null);
  const [kept, setKept] = useState<{ sentence: string; cells: readonly CellName[] } | null>(null);
  return {
    cells: pointed ?? kept?.cells ?? [],
    kept: kept?.sentence ?? null,
    point: setPointed,
    keep: (sentence, cells) =>
      setKept((before) => (before?.sentence === sentence ? null : { sentence, cells })),
  };
}
