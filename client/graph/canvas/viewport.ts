/** Where the camera goes. The free area is the container less what lies over it. */
import type { CollectionReturnValue, Core, NodeCollection, NodeSingular } from 'cytoscape';
import { clearPan, type Rect } from './clear-pan.ts';
import { around, minZoom, shownFirst, zoomHolding } from './shown-first.ts';

/** Px of the container that are covered, on each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Cards in the lower corners, px from the container's edges. */
  readonly corners?: readonly Corner[];
}

export interface Corner {
  readonly side: 'left' | 'right';
  readonly w: number;
  readonly h: number;
}

/** The ends of the zoom; labels are read from `read` on, well enough from `tell`, and told apart down to `skim`. */
export const zoomRange = { least: 0.25, skim: 0.6, tell: 0.74, read: 0.85, most: 2.5 };
/** Px at zoom 1 round what is revealed. */
const room = 16;
/** A view shrinks to this share of itself, and no further, to come out from under the cards. */
const minShrunk = 0.72;

/** Where a node is drawn, px at zoom 1: it may still be on its way there. */
interface DrawnBox {
  readonly id: string;
  readonly place: { readonly x: number; readonly y: number };
  readonly w: number;
  readonly h: number;
}

interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export interface Camera {
  /** All of the picture in the free area, and not under a card where that can be. */
  fit(how?: { readonly jump?: boolean }): void;
  /**
   * All of what was drawn last in the free area at once. With `near`, what matters most first, only as much of that
   * as can be read when all cannot.
   */
  open(drawn: readonly DrawnBox[], near: readonly string[]): void;
  /** The free area's middle is (0, 0) at this zoom: how the opening map is laid out. */
  centre(zoom: number): void;
  zoomBy(factor: number): void;
  /** This place, px at zoom 1, in the middle of the free area. */
  lookAt(place: { readonly x: number; readonly y: number }): void;
  /**
   * Moves only as far as needed to see these, the first above all; zooms out only as long as labels can be told.
   * `beside` is seen too where that leaves labels readable.
   */
  reveal(ids: readonly string[], how?: 'slide' | 'jump', beside?: readonly string[]): void;
}

export function createCamera(cy: Core, insets: () => Insets, calm: () => boolean): Camera {
  const free = (): Rect => {
    const { top, right, bottom, left } = insets();
    return {
      x1: left,
      y1: top,
      x2: Math.max(left + 80, cy.width() - right),
      y2: Math.max(top + 80, cy.height() - bottom),
    };
  };
  const cards = (): readonly Rect[] =>
    (insets().corners ?? []).map(({ side, w, h }) => ({
      x1: side === 'left' ? 0 : cy.width() - w,
      x2: side === 'left' ? w : cy.width(),
      y1: cy.height() - h,
      y2: cy.height(),
    }));
  /** This view, or one a little smaller, moved so that no card lies on what is to be seen. */
  const uncovered = (view: View, boxes: readonly Rect[], area: Rect): View => {
    const least = Math.max(view.zoom * minShrunk, Math.min(view.zoom, minZoom.all));
    for (let zoom = view.zoom; zoom >= least; zoom *= 0.97) {
      const pan = clearPan({ ...view, zoom }, boxes, area, cards());
      if (pan) return { zoom, pan };
    }
    return view;
  };
  const go = (zoom: number, pan: { x: number; y: number }, jump = calm()) => {
    cy.stop();
    if (jump) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration: 160, easing: 'ease-out' });
  };
  const zoomThatHolds = (box: Rect, area: Rect, most: number) =>
    Math.max(zoomRange.least, Math.min(most, zoomHolding(box, area)));
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
  const viewHolding = (boxes: readonly Rect[], area: Rect): View => {
    const box = around(boxes);
    const zoom = zoomThatHolds(box, area, 1);
    return uncovered({ zoom, pan: middleOf(box, area, zoom) }, boxes, area);
  };
  const boxOf = (elements: Pick<CollectionReturnValue, 'boundingBox'>): Rect =>
    elements.boundingBox({ includeLabels: false });
  const nodesOf = (ids: readonly string[]): NodeCollection =>
    ids.reduce<NodeCollection>(
      (all, id) => all.union(cy.getElementById(id).nodes()),
      cy.collection().nodes(),
    );
  const roomed = (nodes: NodeCollection): Rect => {
    const { x1, y1, x2, y2 } = around(nodes.map(placedBox));
    return { x1: x1 - room, y1: y1 - room, x2: x2 + room, y2: y2 + room };
  };

  return {
    fit({ jump = calm() } = {}) {
      if (cy.nodes().empty()) return;
      const { zoom, pan } = viewHolding(cy.nodes().map(placedBox), free());
      go(zoom, pan, jump);
    },
    open(drawn, near) {
      if (drawn.length === 0) return;
      const boxes = new Map(drawn.map(({ id, place, w, h }) => [id, boxAt(place, w, h)]));
      const first = near.flatMap((id) => boxes.get(id) ?? []);
      const area = free();
      const { zoom, pan } = viewHolding(shownFirst([...boxes.values()], first, area), area);
      go(zoom, pan, true);
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
    reveal(ids, how, beside = []) {
      const jump = how === 'jump' || calm();
      cy.stop();
      const area = free();
      const needed = nodesOf(ids);
      if (needed.empty()) return;
      const more = needed.union(nodesOf(beside));
      const wanted = zoomThatHolds(roomed(more), area, zoomRange.most) >= zoomRange.tell ? more : needed;
      const main = boxOf(cy.getElementById(ids[0] ?? ''));
      const tooSmall = ids.length === 1 && cy.zoom() < zoomRange.read;
      const view = viewOf(roomed(wanted), main, area, tooSmall);
      const { zoom, pan } = uncovered(view, wanted.map(placedBox), area);
      if (zoom !== cy.zoom() || pan.x !== cy.pan().x || pan.y !== cy.pan().y) go(zoom, pan, jump);
    },
  };
}

/** The box a node was placed with: what is drawn as a disc now has its label in there. */
function placedBox(node: NodeSingular): Rect {
  return boxAt(node.position(), node.data('w'), node.data('h'));
}

function boxAt({ x, y }: { readonly x: number; readonly y: number }, w: number, h: number): Rect {
  return { x1: x - w / 2, x2: x + w / 2, y1: y - h / 2, y2: y + h / 2 };
}

/** How far to move something that reaches from `low` to `high`, so that it lies between `from` and `to`. */
function slide(low: number, high: number, from: number, to: number): number {
  if (low < from) return from - low;
  return high > to ? to - high : 0;
}
