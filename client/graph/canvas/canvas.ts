/** Our binding to Cytoscape: it draws a Drawing, tells what is pointed at, and keeps nothing else but positions. */
import cytoscape, { type CollectionReturnValue, type Core, type NodeSingular } from 'cytoscape';
import type { Box, Point } from '../scene/box.ts';
import { type CanvasEvents, listen } from './events.ts';
import { drawnNow } from './image.ts';
import { keepCounts } from './counts.ts';
import { markFocus } from './focus.ts';
import { formKey, keepLabels } from './labels.ts';
import { createLadderLayer } from './ladder-layer.ts';
import type { Beam } from '../scene/ladder/beams.ts';
import { type Marks, markChosen } from './marks.ts';
import { canvasStyle } from './style.ts';
import { createVeil } from './veil.ts';
import { type Camera, createCamera, type Insets, zoomRange } from './viewport.ts';
import { zoomByWheel } from './wheel.ts';
import type { Drawing, FocusPair } from '../scene/drawing.ts';
import { nodeData, nodeElement, pairData, pairElement } from './elements.ts';
import type { Palette } from '../scene/palette.ts';

export interface Placed extends Point {
  readonly id: string;
}

/** In px at zoom 1. */
export interface View {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly zoom: number;
}

export interface GraphCanvas {
  readonly camera: Camera;
  /** Adds and removes what differs; what stays keeps its place. Answers the ids that are new. */
  draw(drawing: Drawing): readonly string[];
  focus(focus: readonly string[], pairs: readonly FocusPair[]): void;
  /** The lines of a tool of a ladder to those it met; none of them for null. */
  results(of: string | null, beams: readonly Beam[]): void;
  restyle(palette: Palette): void;
  /** Marks what is chosen and what a search inside the picture found. */
  mark(marks: Marks): void;
  /** The box of a node in px of the container; null when it is not there. */
  boxOf(id: string): Box | null;
  /** The part of the picture that is in view, and the zoom. */
  view(): View;
  /** Calls back when the view has changed; answers how to stop that. */
  onView(listener: () => void): () => void;
  /** Where the picture's nodes are, "+N more" pills left out. */
  places(): readonly Placed[];
  /** What was drawn last, each node where it is now. */
  drawn(): Drawing;
  /** All of the picture as a PNG, at twice its size unless that is too large for a browser. */
  image(palette: Palette): Promise<Blob>;
  resize(): void;
  destroy(): void;
}

export function createGraphCanvas(
  container: HTMLElement,
  palette: Palette,
  events: CanvasEvents,
  insets: () => Insets,
  calm: () => boolean,
): GraphCanvas {
  const cy = cytoscape({
    container,
    style: canvasStyle(palette),
    minZoom: zoomRange.least,
    maxZoom: zoomRange.most,
    boxSelectionEnabled: false,
    autounselectify: true,
    selectionType: 'single',
  });
  pressQuietly(cy);
  const [picture] = container.children;
  if (!(picture instanceof HTMLElement)) throw new Error('Cytoscape has put nothing into its container.');
  const veil = createVeil(cy, picture, canvasStyle(palette));
  const ladder = createLadderLayer(cy, picture, container, palette);
  const labels = keepLabels(cy, container, palette, veil, ladder);
  const stopWheel = zoomByWheel(cy, container);
  const printed = keepCounts(cy);
  const stopListening = listen(cy, events, labels, veil, ladder);
  let last: Drawing = { form: 'pills', nodes: [], pairs: [] };
  return {
    camera: createCamera(cy, insets, calm),
    draw(drawing) {
      last = drawing;
      const added = draw(cy, drawing, calm());
      ladder.draw(drawing);
      printed.renew();
      labels.renew();
      return added;
    },
    drawn: () => drawnNow(cy, last),
    image: (next) =>
      labels.lend(async () => {
        if (ladder.shown()) return ladder.image(next);
        const { canvasImage } = await import('./bitmap.ts');
        return canvasImage(cy, next('canvas'));
      }),
    focus(focus, pairs) {
      markFocus(cy, { veil, printed, ladder }, focus, pairs);
      labels.renew();
    },
    results: (of, beams) => ladder.results(of, beams),
    restyle(next) {
      cy.style(canvasStyle(next));
      veil.restyle(canvasStyle(next));
      labels.restyle(next);
      ladder.restyle(next);
    },
    mark: (marks) => {
      markChosen(cy, marks);
      labels.renew();
    },
    boxOf(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return null;
      const { x1, y1, w, h } = node.renderedBoundingBox({ includeOverlays: false });
      return { x: x1 + w / 2, y: y1 + h / 2, w, h };
    },
    view: () => ({ ...cy.extent(), zoom: cy.zoom() }),
    onView(listener) {
      cy.on('viewport resize', listener);
      return () => void cy.off('viewport resize', listener);
    },
    places: () =>
      cy
        .nodes('[kind = "tool"], [kind = "capability"]')
        .map((node) => ({ id: node.id(), ...node.position() })),
    resize: () => void cy.resize(),
    destroy() {
      labels.stop();
      ladder.stop();
      printed.stop();
      stopWheel();
      stopListening();
      veil.destroy();
      cy.destroy();
    },
  };
}

/** Cytoscape marks what is pressed, and draws all of the picture anew for it when pressed and when let go: no style shows it. */
function pressQuietly(cy: Core): void {
  const still = function still<T>(this: T): T {
    return this;
  };
  Object.assign(Object.getPrototypeOf(cy.collection()), { activate: still, unactivate: still });
}

function draw(cy: Core, drawing: Drawing, calm: boolean): readonly string[] {
  const wanted = new Set([...drawing.nodes, ...drawing.pairs].map(({ id }) => id));
  const added = drawing.nodes.filter(({ id }) => cy.getElementById(id).empty());
  const moved: { readonly node: NodeSingular; readonly place: Point }[] = [];
  cy.batch(() => {
    cy.scratch(formKey, drawing.form);
    cy.elements()
      .filter((element) => !wanted.has(element.id()) && element.data('kind') !== 'count')
      .remove();
    for (const one of drawing.nodes) {
      const node = cy.getElementById(one.id);
      if (node.empty()) continue;
      setData(node, nodeData(one));
      const { x, y } = node.position();
      if (x !== one.place.x || y !== one.place.y) moved.push({ node, place: one.place });
    }
    for (const pair of drawing.pairs) setData(cy.getElementById(pair.id), pairData(pair));
    const pairs = drawing.pairs.filter(({ id }) => cy.getElementById(id).empty());
    cy.add([...added.map((node) => nodeElement(node, drawing.form)), ...pairs.map(pairElement)]);
    if (calm || moved.length < 2) for (const { node, place } of moved) node.position({ ...place });
  });
  if (!calm && moved.length > 1) {
    for (const { node, place } of moved) {
      node.stop(true);
      node.animate({ position: { ...place } }, { duration: 280, easing: 'ease-in-out' });
    }
  }
  return added.map(({ id }) => id);
}

/** Styles are computed anew for what is set, so only what differs is. */
function setData(element: CollectionReturnValue, data: Readonly<Record<string, unknown>>): void {
  const differs = Object.entries(data).filter(([key, value]) => element.data(key) !== value);
  if (element.nonempty() && differs.length > 0) element.data(Object.fromEntries(differs));
}
