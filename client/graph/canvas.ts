/** Our binding to Cytoscape: it draws a Drawing, tells what is pointed at, and keeps nothing else but positions. */
import cytoscape, { type Core } from 'cytoscape';
import type { Box, Point } from './box.ts';
import { type CanvasEvents, listen } from './canvas-events.ts';
import { clearCounts, markFocus } from './canvas-focus.ts';
import { canvasStyle } from './canvas-style.ts';
import { type Camera, createCamera, type Insets, zoomRange } from './canvas-viewport.ts';
import type { Drawing, FocusPair } from './drawing.ts';
import { nodeElement, pairElement } from './elements.ts';
import type { Palette } from './palette.ts';

export interface Placed extends Point {
  readonly id: string;
}

export interface GraphCanvas {
  readonly camera: Camera;
  /** Adds and removes what differs; what stays keeps its place. Answers the ids that are new. */
  draw(drawing: Drawing): readonly string[];
  focus(focus: readonly string[], pairs: readonly FocusPair[]): void;
  restyle(palette: Palette): void;
  /** Nodes a person has dragged, where they are now. */
  moved(): ReadonlyMap<string, Box>;
  /** Where the picture's nodes are, "+N more" pills left out. */
  places(): readonly Placed[];
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
  listen(cy, events);
  return {
    camera: createCamera(cy, insets, calm),
    draw: (drawing) => draw(cy, drawing),
    focus: (focus, pairs) => markFocus(cy, focus, pairs),
    restyle: (next) => void cy.style(canvasStyle(next)),
    moved: () =>
      new Map(
        cy.nodes('[?moved]').map((node) => {
          const box: Box = { ...node.position(), w: node.data('w'), h: node.data('h') };
          return [node.id(), box];
        }),
      ),
    places: () =>
      cy
        .nodes('[kind = "tool"], [kind = "capability"]')
        .map((node) => ({ id: node.id(), ...node.position() })),
    resize: () => void cy.resize(),
    destroy: () => cy.destroy(),
  };
}

function draw(cy: Core, drawing: Drawing): readonly string[] {
  const wanted = new Set([...drawing.nodes, ...drawing.pairs].map(({ id }) => id));
  const added = drawing.nodes.filter(({ id }) => cy.getElementById(id).empty());
  cy.batch(() => {
    clearCounts(cy);
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of drawing.nodes) cy.getElementById(node.id).data({ label: node.label, w: node.w });
    for (const pair of drawing.pairs) {
      const { width, offer, matches } = pair;
      cy.getElementById(pair.id).data({ width, offer, matches });
    }
    const pairs = drawing.pairs.filter(({ id }) => cy.getElementById(id).empty());
    cy.add([...added.map(nodeElement), ...pairs.map(pairElement)]);
  });
  return added.map(({ id }) => id);
}
