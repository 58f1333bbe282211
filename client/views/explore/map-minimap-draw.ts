import type { Point } from '../../graph/scene/box.ts';
import { miniSize } from './minimap-size.ts';
import type { View } from '../../graph/canvas/canvas.ts';
import type { DrawnNode } from '../../graph/scene/drawing.ts';
import type { Palette } from '../../graph/scene/palette.ts';

const rim = 8;

/** How places become px of the minimap: all of the picture fits. */
function scaleOf(nodes: readonly DrawnNode[]): { by: number; x: number; y: number } {
  const xs = nodes.flatMap(({ place, w }) => [place.x - w / 2, place.x + w / 2]);
  const ys = nodes.flatMap(({ place, h }) => [place.y - h / 2, place.y + h / 2]);
  const [left, right] = [Math.min(...xs, 0), Math.max(...xs, 1)];
  const [top, bottom] = [Math.min(...ys, 0), Math.max(...ys, 1)];
  const by = Math.min((miniSize.w - 2 * rim) / (right - left), (miniSize.h - 2 * rim) / (bottom - top));
  return { by, x: miniSize.w / 2 - (by * (left + right)) / 2, y: miniSize.h / 2 - (by * (top + bottom)) / 2 };
}

export function miniToPlace(at: Point, nodes: readonly DrawnNode[]): Point {
  const { by, x, y } = scaleOf(nodes);
  return { x: (at.x - x) / by, y: (at.y - y) / by };
}

export function drawMinimap(
  element: HTMLCanvasElement,
  nodes: readonly DrawnNode[],
  view: View,
  palette: Palette,
): void {
  const context = element.getContext('2d');
  if (!context) return;
  const { by, x, y } = scaleOf(nodes);
  context.setTransform(2, 0, 0, 2, 0, 0);
  context.clearRect(0, 0, miniSize.w, miniSize.h);
  for (const { place, w, h, colour } of nodes) {
    context.fillStyle = palette(colour);
    const [wide, high] = [Math.max(2, w * by * 0.8), Math.max(2, h * by * 0.6)];
    context.fillRect(place.x * by + x - wide / 2, place.y * by + y - high / 2, wide, high);
  }
  context.strokeStyle = palette('accent');
  context.lineWidth = 1.5;
  context.strokeRect(view.x1 * by + x, view.y1 * by + y, (view.x2 - view.x1) * by, (view.y2 - view.y1) * by);
}
