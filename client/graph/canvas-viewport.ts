/** Where the camera goes. The free area is the container less what lies over it. */
import type { CollectionReturnValue, Core } from 'cytoscape';

/** Px of the container that are covered, on each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Labels are not read below this zoom, and grow no clearer above the other. */
export const zoomRange = { least: 0.25, most: 2.5, read: 0.85 };

interface Rect {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Camera {
  /** All of the picture in the free area. */
  fit(): void;
  /** The free area's middle is (0, 0) at this zoom: how the opening map is laid out. */
  centre(zoom: number): void;
  zoomBy(factor: number): void;
  /** Moves only as far as needed to see these, and zooms out only when they cannot be seen otherwise. */
  reveal(ids: readonly string[]): void;
}

export function createCamera(cy: Core, insets: () => Insets, calm: () => boolean): Camera {
  const free = (): Rect => {
    const { top, right, bottom, left } = insets();
    return { x1: left, y1: top, x2: Math.max(left + 80, cy.width() - right), y2: Math.max(top + 80, cy.height() - bottom) };
  };
  const go = (zoom: number, pan: { x: number; y: number }) => {
    cy.stop();
    if (calm()) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration: 160, easing: 'ease-out' });
  };
  const show = (box: Rect, zoom: number) => {
    const area = free();
    go(zoom, {
      x: (area.x1 + area.x2) / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: (area.y1 + area.y2) / 2 - (zoom * (box.y1 + box.y2)) / 2,
    });
  };
  const zoomThatHolds = (box: Rect, most: number) => {
    const area = free();
    const zoom = Math.min((area.x2 - area.x1) / (box.x2 - box.x1), (area.y2 - area.y1) / (box.y2 - box.y1));
    return Math.max(zoomRange.least, Math.min(most, zoom));
  };
  const boxOf = (elements: Pick<CollectionReturnValue, 'boundingBox'>): Rect => elements.boundingBox({ includeLabels: false });

  return {
    fit() {
      const box = boxOf(cy.nodes());
      if (cy.nodes().nonempty()) show(box, zoomThatHolds(box, 1));
    },
    centre(zoom) {
      const area = free();
      cy.viewport({ zoom, pan: { x: (area.x1 + area.x2) / 2, y: (area.y1 + area.y2) / 2 } });
    },
    zoomBy(factor) {
      const area = free();
      const zoom = Math.min(zoomRange.most, Math.max(zoomRange.least, cy.zoom() * factor));
      const middle = { x: (area.x1 + area.x2) / 2, y: (area.y1 + area.y2) / 2 };
      const share = zoom / cy.zoom();
      const pan = cy.pan();
      go(zoom, { x: middle.x - (middle.x - pan.x) * share, y: middle.y - (middle.y - pan.y) * share });
    },
    reveal(ids) {
      const wanted = ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
      if (wanted.empty()) return;
      const room = 16;
      const area = free();
      const { x1, y1, x2, y2 } = boxOf(wanted);
      const box = { x1: x1 - room, y1: y1 - room, x2: x2 + room, y2: y2 + room };
      const holds = zoomThatHolds(box, zoomRange.most);
      const tooSmall = ids.length === 1 && cy.zoom() < zoomRange.read;
      if (tooSmall || holds < cy.zoom()) {
        show(box, Math.min(holds, Math.max(cy.zoom(), tooSmall ? zoomRange.read : 0)));
        return;
      }
      const pan = cy.pan();
      const at = (value: number, shift: number) => value * cy.zoom() + shift;
      const slide = (low: number, high: number, from: number, to: number) =>
        low < from ? from - low : high > to ? to - high : 0;
      const dx = slide(at(box.x1, pan.x), at(box.x2, pan.x), area.x1, area.x2);
      const dy = slide(at(box.y1, pan.y), at(box.y2, pan.y), area.y1, area.y2);
      if (dx !== 0 || dy !== 0) go(cy.zoom(), { x: pan.x + dx, y: pan.y + dy });
    },
  };
}
