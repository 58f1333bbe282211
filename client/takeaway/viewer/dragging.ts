import type { Point } from '../../graph/scene/box.ts';

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/** Px a pointer may tremble in a click. */
const slack = 4;

/**
 * One pointer moves, two pinch. Answers a question: whether the click that comes now is only the end of a drag.
 */
export function dragging(
  on: SVGSVGElement,
  onMove: (by: Point) => void,
  onPinch: (factor: number, at: Place) => void,
): () => boolean {
  const down = new Map<number, Place>();
  let way = 0;
  on.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) way = 0;
    down.set(event.pointerId, event);
  });
  on.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    const by = { x: event.clientX - before.clientX, y: event.clientY - before.clientY };
    way += Math.hypot(by.x, by.y);
    if (way <= slack) return;
    // Not before it is a drag: a captured pointer would take the click away from the node.
    on.setPointerCapture(event.pointerId);
    down.set(event.pointerId, event);
    if (other) onPinch(distance(event, other) / Math.max(1, distance(before, other)), middle(event, other));
    else onMove(by);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    on.addEventListener(end, (event) => down.delete(event.pointerId));
  }
  return () => way > slack;
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

function middle(a: Place, b: Place): Place {
  return { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
}
