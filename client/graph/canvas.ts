/** Our binding to Cytoscape: it draws a Drawing, tells what is pointed at, and keeps nothing else but positions. */
import cytoscape, { type Core, type EventObject, type NodeSingular, type SingularElementReturnValue } from 'cytoscape';
import { type Box, type Point, touches } from './box.ts';
import { clearCounts, markFocus } from './canvas-focus.ts';
import { canvasStyle } from './canvas-style.ts';
import { type Camera, createCamera, type Insets, zoomRange } from './canvas-viewport.ts';
import type { Drawing, FocusPair } from './drawing.ts';
import { nodeElement, pairElement } from './elements.ts';
import type { Palette } from './palette.ts';

/** What the pointer is over, and its box in px of the container. */
export interface Hovered {
  readonly refs: readonly string[];
  readonly box: Box;
  /** Words about it go below, so that they do not hide what is in focus. */
  readonly below: boolean;
}

export interface CanvasEvents {
  onNode(id: string): void;
  onNodeTwice(id: string): void;
  onPair(from: string, to: string): void;
  onNothing(): void;
  onHover(hovered: Hovered | null): void;
  /** A person has dragged a node to another place. */
  onMoved(): void;
}

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
    places: () => cy.nodes('[kind = "tool"], [kind = "capability"]').map((node) => ({ id: node.id(), ...node.position() })),
    resize: () => void cy.resize(),
    destroy: () => cy.destroy(),
  };
}

function draw(cy: Core, drawing: Drawing): readonly string[] {
  const wanted = new Set([...drawing.nodes, ...drawing.pairs].map(({ id }) => id));
  const added = drawing.nodes.filter(({ id }) => cy.getElementById(id).empty());
  cy.batch(() => {
    clearCounts(cy);
    cy.elements().filter((element) => !wanted.has(element.id())).remove();
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

function listen(cy: Core, events: CanvasEvents): void {
  cy.on('tap', (event: EventObject) => {
    const { target } = event;
    if (target === cy) return events.onNothing();
    const ends = endsOf(target);
    if (ends) events.onPair(...ends);
    else events.onNode(target.id());
  });
  cy.on('dbltap', 'node', ({ target }) => {
    if (!endsOf(target)) events.onNodeTwice(target.id());
  });
  cy.on('mouseover', 'node, edge', ({ target, renderedPosition }) => {
    target.addClass('over');
    cursor(cy, 'pointer');
    const ends = endsOf(target);
    const box = target.isEdge() ? { ...renderedPosition, w: 0, h: 24 } : renderedBox(target);
    const focus = cy.nodes('.focus').filter((node) => node.id() !== target.id());
    const below = box.y < 120 || (ends !== null && focus.some((node) => near(renderedBox(node), box)));
    events.onHover({ refs: ends ?? [target.id()], box, below });
  });
  cy.on('mouseout', 'node, edge', ({ target }) => {
    target.removeClass('over');
    cursor(cy, '');
    events.onHover(null);
  });
  cy.on('viewport grab', () => events.onHover(null));
  cy.on('drag', 'node', () => clearCounts(cy));
  cy.on('dragfree', 'node', ({ target }) => {
    target.data('moved', true);
    events.onMoved();
  });
}

function renderedBox(node: NodeSingular): Box {
  const { x1, y1, w, h } = node.renderedBoundingBox({ includeOverlays: false });
  return { x: x1 + w / 2, y: y1 + h / 2, w, h };
}

/** Whether a card above `box` would lie on `other`. */
function near(other: Box, box: Box): boolean {
  const card = { w: 320, h: 110 };
  return touches(other, { x: box.x, y: box.y - (box.h + card.h) / 2, ...card });
}

/** The ends of an edge, or of the edge a count is printed on; null for a node. */
function endsOf(target: SingularElementReturnValue): [string, string] | null {
  if (target.group() === 'edges') return [target.data('source'), target.data('target')];
  return target.data('ends') ?? null;
}

function cursor(cy: Core, name: string): void {
  const container = cy.container();
  if (container) container.style.cursor = name;
}
