/** Where the saved page's picture is seen from: screen = world * zoom + (x, y), px. */
import type { Box, Point } from '../../graph/scene/box.ts';

export interface Camera extends Point {
  readonly zoom: number;
}

export interface Screen {
  readonly w: number;
  readonly h: number;
}

export const zoomRange = { least: 0.1, read: 0.8, most: 4 };

/** All of a box, given by its centre, in the middle of the screen; never larger than life. */
export function fitted(box: Box, screen: Screen): Camera {
  const zoom = within(Math.min(1, screen.w / Math.max(1, box.w), screen.h / Math.max(1, box.h)));
  return { zoom, x: screen.w / 2 - box.x * zoom, y: screen.h / 2 - box.y * zoom };
}

/** Px below which all of a picture is too small to read. */
const narrow = 700;

/** At first: all of the box; on a narrow screen, where that cannot be read, what lies round the main point. */
export function opened(box: Box, main: Point, screen: Screen): Camera {
  const all = fitted(box, screen);
  if (screen.w >= narrow || all.zoom >= zoomRange.read) return all;
  const zoom = zoomRange.read;
  return { zoom, x: screen.w / 2 - main.x * zoom, y: screen.h / 2 - main.y * zoom };
}

/** The point of the screen stays over the same point of the world. */
export function zoomedAt(camera: Camera, factor: number, at: Point): Camera {
  const zoom = within(camera.zoom * factor);
  const share = zoom / camera.zoom;
  return { zoom, x: at.x - (at.x - camera.x) * share, y: at.y - (at.y - camera.y) * share };
}

export function panned(camera: Camera, by: Point): Camera {
  return { ...camera, x: camera.x + by.x, y: camera.y + by.y };
}

/** Moves only where the point is not well inside the screen, or too small to be read. */
export function revealing(camera: Camera, point: Point, screen: Screen): Camera {
  const edge = { x: Math.min(120, screen.w / 3), y: Math.min(60, screen.h / 3) };
  const at = { x: point.x * camera.zoom + camera.x, y: point.y * camera.zoom + camera.y };
  const inside = at.x >= edge.x && at.x <= screen.w - edge.x && at.y >= edge.y && at.y <= screen.h - edge.y;
  if (inside && camera.zoom >= zoomRange.read) return camera;
  const zoom = Math.max(camera.zoom, zoomRange.read);
  return { zoom, x: screen.w / 2 - point.x * zoom, y: screen.h / 2 - point.y * zoom };
}

function within(zoom: number): number {
  return Math.min(zoomRange.most, Math.max(zoomRange.least, zoom));
}
