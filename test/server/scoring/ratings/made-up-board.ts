/** Boards drawn from strengths that are known, the same in every run. */
import type { EntryGroup } from '../../../../server/scoring/ratings/board.ts';
import { chancesOf } from '../../../../server/scoring/ratings/chances.ts';

export const entry = (
  first: string,
  second: string,
  [wins, losses, ties]: readonly [number, number, number],
  more: Partial<EntryGroup> = {},
): EntryGroup => ({ first, second, context: null, wins, losses, ties, entries: 1, ...more });

export const nameOf = (i: number): string => `t${String(i).padStart(4, '0')}`;

/** Single matches of one pair, drawn one by one. */
export function drawnPair(
  random: () => number,
  [i, j]: readonly [number, number],
  strength: readonly number[],
  ties: number,
  matches: number,
): EntryGroup {
  const { win, tie } = chancesOf((strength[i] ?? 0) - (strength[j] ?? 0), ties);
  const counts: [number, number, number] = [0, 0, 0];
  for (let match = 0; match < matches; match++) {
    const at = random();
    counts[at < win ? 0 : at < win + tie ? 2 : 1] += 1;
  }
  return entry(nameOf(i), nameOf(j), counts);
}

export const allPairs = (size: number): [number, number][] =>
  Array.from({ length: size }, (_, i) => i).flatMap((i) =>
    Array.from({ length: size - i - 1 }, (_, k): [number, number] => [i, i + k + 1]),
  );
