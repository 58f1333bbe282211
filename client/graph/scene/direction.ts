/** Which node the arrow keys go to. */
import type { Point } from './box.ts';

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export interface Walkable extends Point {
  readonly id: string;
  /** Whether it has an edge with the node one stands on. */
  readonly linked: boolean;
}

const towards: Record<ArrowKey, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export function isArrowKey(key: string): key is ArrowKey {
  return Object.hasOwn(towards, key);
}

/**
 * The nearest node in that direction, within 60 degrees to either side; linked nodes count as half as far.
 * Null when there is none.
 */
export function nodeTowards(from: Point, key: ArrowKey, nodes: readonly Walkable[]): string | null {
  const way = towards[key];
  let best: string | null = null;
  let bestCost = Infinity;
  for (const node of nodes) {
    const dx = node.x - from.x;
    const dy = node.y - from.y;
    const along = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (along <= 0 || aside > along * 1.73) continue;
    const cost = (along + aside) * (node.linked ? 0.5 : 1);
    if (cost < bestCost) {
      best = node.id;
      bestCost = cost;
    }
  }
  return best;
}
