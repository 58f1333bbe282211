import type { Point } from '../scene/box.ts';

export interface ZoomedView {
  readonly zoom: number;
  /** Px on screen of the picture's (0, 0). */
  readonly pan: Point;
}

/** How far the wheel was turned; `lines` where a notch counts lines and not px. */
export interface Turn {
  readonly deltaY: number;
  readonly lines: boolean;
}

/** The view after a turn of the wheel: what is under the pointer stays there. */
export function wheelView(
  { zoom, pan }: ZoomedView,
  { deltaY, lines }: Turn,
  pointer: Point,
  range: { readonly least: number; readonly most: number },
): ZoomedView {
  const turned = (lines ? deltaY * 33 : deltaY) / -250;
  const next = Math.min(range.most, Math.max(range.least, zoom * 10 ** turned));
  const share = next / zoom;
  return {
    zoom: next,
    pan: { x: pointer.x - (pointer.x - pan.x) * share, y: pointer.y - (pointer.y - pan.y) * share },
  };
}
