/** Where the camera goes. The free area is the container less what lies over it. */
import type { CollectionReturnValue, Core, NodeCollection } from 'cytoscape';

/** Px of the container that are covered, on each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Px of a card in the lower left corner, from the container's edges. */
  readonly corner?: { readonly w: number; readonly h: number };
}

/** The ends of the zoom; labels are read from `read` on, and told from another down to `skim`. */
export const zoomRange = { least: 0.25, skim: 0.6, read: 0.85, most: 2.5 };

interface Rect {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Camera {
  /** All of the picture in the free area; beside the card in the corner when asked. */
  fit(how?: { readonly besideCorner?: boolean; readonly jump?: boolean }): void;
  /** The free area's middle is (0, 0) at this zoom: how the opening map is laid out. */
  centre(zoom: number): void;
  zoomBy(factor: number): void;
  /** This place, px at zoom 1, in the middle of the free area. */
  lookAt(place: { readonly x: number; readonly y: number }): void;
  /** Moves only as far as needed to see these, the first above all; zooms out only as long as labels can be told. */
  reveal(ids: readonly string[], how?: 'slide' | 'jump'): void;
}

export function createCamera(cy: Core, insets: () => Insets, calm: () => boolean): Camera {
  const free = (besideCorner = false): Rect => {
    const { top, right, bottom, left, corner } = insets();
    const x1 = besideCorner && corner ? corner.w : left;
    return {
      x1,
      y1: top,
      x2: Math.max(x1 + 80, cy.width() - right),
      y2: Math.max(top + 80, cy.height() - bottom),
    };
  };
  const go = (zoom: number, pan: { x: number; y: number }, jump = calm()) => {
    cy.stop();
    if (jump) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration: 160, easing: 'ease-out' });
  };
  const zoomThatHolds = (box: Rect, area: Rect, most: number) => {
    const zoom = Math.min((area.x2 - area.x1) / (box.x2 - box.x1), (area.y2 - area.y1) / (box.y2 - box.y1));
    return Math.max(zoomRange.least, Math.min(most, zoom));
  };
  const middleOf = (box: Rect, area: Rect, zoom: number) => ({
    x: (area.x1 + area.x2) / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: (area.y1 + area.y2) / 2 - (zoom * (box.y1 + box.y2)) / 2,
  });
  /** The view nearest to this one that shows the box, or its main part when all of it could not be read. */
  const viewOf = (all: Rect, main: Rect, area: Rect, tooSmall: boolean) => {
    const unreadable = zoomThatHolds(all, area, zoomRange.most) < zoomRange.skim;
    const box = unreadable ? main : all;
    const holds = zoomThatHolds(box, area, zoomRange.most);
    if (unreadable) return { zoom: zoomRange.read, pan: middleOf(box, area, zoomRange.read) };
    if (tooSmall || holds < cy.zoom()) {
      const zoom = Math.min(holds, Math.max(cy.zoom(), tooSmall ? zoomRange.read : 0));
      return { zoom, pan: middleOf(box, area, zoom) };
    }
    const zoom = cy.zoom();
    const { x, y } = cy.pan();
    return {
      zoom,
      pan: {
        x: x + slide(box.x1 * zoom + x, box.x2 * zoom + x, area.x1, area.x2),
        y: y + slide(box.y1 * zoom + y, box.y2 * zoom + y, area.y1, area.y2),
      },
    };
  };
  const boxOf = (elements: Pick<CollectionReturnValue, 'boundingBox'>): Rect =>
    elements.boundingBox({ includeLabels: false });

  return {
    fit({ besideCorner = false, jump = calm() } = {}) {
      if (cy.nodes().empty()) return;
      const box = roomOf(cy.nodes());
      const area = free(besideCorner);
      const zoom = zoomThatHolds(box, area, 1);
      go(zoom, middleOf(box, area, zoom), jump);
    },
    centre(zoom) {
      const area = free();
      cy.viewport({ zoom, pan: { x: (area.x1 + area.x2) / 2, y: (area.y1 + area.y2) / 2 } });
    },
    lookAt({ x, y }) {
      const area = free();
      const zoom = cy.zoom();
      go(zoom, middleOf({ x1: x, x2: x, y1: y, y2: y }, area, zoom), true);
    },
    zoomBy(factor) {
      const area = free();
      const zoom = Math.min(zoomRange.most, Math.max(zoomRange.least, cy.zoom() * factor));
      const middle = { x: (area.x1 + area.x2) / 2, y: (area.y1 + area.y2) / 2 };
      const share = zoom / cy.zoom();
      const pan = cy.pan();
      go(zoom, { x: middle.x - (middle.x - pan.x) * share, y: middle.y - (middle.y - pan.y) * share });
    },
    reveal(ids, how) {
      const jump = how === 'jump' || calm();
      cy.stop();
      const wanted = ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
      if (wanted.empty()) return;
      const room = 16;
      const { x1, y1, x2, y2 } = boxOf(wanted);
      const box = { x1: x1 - room, y1: y1 - room, x2: x2 + room, y2: y2 + room };
      const main = boxOf(cy.getElementById(ids[0] ?? ''));
      const tooSmall = ids.length === 1 && cy.zoom() < zoomRange.read;
      const view = viewOf(box, main, free(), tooSmall);
      const { corner } = insets();
      const covered =
        corner &&
        wanted.some((one) => {
          const left = one.boundingBox().x1 * view.zoom + view.pan.x;
          const low = one.boundingBox().y2 * view.zoom + view.pan.y;
          return left < corner.w && low > cy.height() - corner.h;
        });
      const { zoom, pan } = covered ? viewOf(box, main, free(true), tooSmall) : view;
      if (zoom !== cy.zoom() || pan.x !== cy.pan().x || pan.y !== cy.pan().y) go(zoom, pan, jump);
    },
  };
}

/** The boxes nodes were placed with: what is drawn as a disc now has its label in there. */
function roomOf(nodes: NodeCollection): Rect {
  const xs = nodes.map((node) => [node.position('x'), node.data('w') / 2] as const);
  const ys = nodes.map((node) => [node.position('y'), node.data('h') / 2] as const);
  return {
    x1: Math.min(...xs.map(([x, half]) => x - half)),
    x2: Math.max(...xs.map(([x, half]) => x + half)),
    y1: Math.min(...ys.map(([y, half]) => y - half)),
    y2: Math.max(...ys.map(([y, half]) => y + half)),
  };
}

/** How far to move something that reaches from `low` to `high`, so that it lies between `from` and `to`. */
function slide(low: number, high: number, from: number, to: number): number {
  if (low < from) return from - low;
  return high > to ? to - high : 0;
}
