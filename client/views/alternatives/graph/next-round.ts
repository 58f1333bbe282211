import type { GraphPlaces } from './graph-places.ts';

/**
 * The alternative an arrow key leads to: right and down go round clockwise, left and up the other way, Home to the
 * one most alike. Null for other keys, or where there is none.
 */
export function nextRound(
  { nodes, middle }: Pick<GraphPlaces, 'nodes' | 'middle'>,
  from: string | null,
  key: string,
): string | null {
  if (key === 'Home') return nodes[0]?.id ?? null;
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (step === undefined || nodes.length === 0) return null;
  const round = nodes.toSorted(
    (a, b) => Math.atan2(a.y - middle.y, a.x - middle.x) - Math.atan2(b.y - middle.y, b.x - middle.x),
  );
  const at = round.findIndex(({ id }) => id === from);
  return round.at((at + step + round.length) % round.length)?.id ?? null;
}
