/** A rectangle parted into tiles whose areas are in proportion, each as square as it can be. Pure. */

export interface Tile<One> {
  readonly of: One;
  /** Per cent of the rectangle's width and height. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/**
 * Squarified (Bruls, Huizing and van Wijk 2000): rows along the shorter side, each closed when another tile would make it
 * worse. The largest first; what is 0 has no tile.
 * @param ratio width by height of the rectangle as it is drawn, so that what is square here is square there
 */
export function tilesOf<One>(
  all: readonly One[],
  sizeOf: (one: One) => number,
  ratio: number,
): readonly Tile<One>[] {
  const rest = all.filter((one) => sizeOf(one) > 0).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const sum = rest.reduce((so, one) => so + sizeOf(one), 0);
  const areaOf = (one: One) => (sizeOf(one) / sum) * ratio;
  let free: Rect = { x: 0, y: 0, w: ratio, h: 1 };
  const placed: (Rect & { of: One })[] = [];
  for (let from = 0; from < rest.length;) {
    const side = Math.min(free.w, free.h);
    let to = from + 1;
    while (
      to < rest.length &&
      worst(rest.slice(from, to + 1).map(areaOf), side) <= worst(rest.slice(from, to).map(areaOf), side)
    )
      to += 1;
    const row = rest.slice(from, to);
    const depth = row.reduce((so, one) => so + areaOf(one), 0) / side;
    let along = 0;
    for (const one of row) {
      const length = areaOf(one) / depth;
      placed.push(
        free.w >= free.h
          ? { of: one, x: free.x, y: free.y + along, w: depth, h: length }
          : { of: one, x: free.x + along, y: free.y, w: length, h: depth },
      );
      along += length;
    }
    free =
      free.w >= free.h
        ? { ...free, x: free.x + depth, w: free.w - depth }
        : { ...free, y: free.y + depth, h: free.h - depth };
    from = to;
  }
  return placed.map(({ of, x, y, w, h }) => ({
    of,
    x: (100 * x) / ratio,
    y: 100 * y,
    w: (100 * w) / ratio,
    h: 100 * h,
  }));
}

/** How far from square the least square tile of a row is. */
function worst(areas: readonly number[], side: number): number {
  const sum = areas.reduce((so, area) => so + area, 0);
  const depth = sum / side;
  return Math.max(...areas.map((area) => Math.max(depth / (area / depth), area / depth / depth)));
}
