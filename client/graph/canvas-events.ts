/** What people do on the canvas, told in refs. */
import type { Core, EventObject, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { type Box, type Point, touches } from './box.ts';
import { clearCounts } from './canvas-focus.ts';

/** What the pointer is over, and its box in px of the container. */
export interface Hovered {
  readonly refs: readonly string[];
  readonly box: Box;
  /** Words about it go below, so that they do not hide what is in focus. */
  readonly below: boolean;
}

export interface CanvasEvents {
  /** `also`: with Shift, to choose several. */
  onNode(id: string, also: boolean): void;
  onNodeTwice(id: string): void;
  onPair(from: string, to: string): void;
  onNothing(): void;
  onHover(hovered: Hovered | null): void;
  /** A person has dragged a node to another place, px at zoom 1. */
  onMoved(id: string, place: Point): void;
  /** A right click or a long press on a node. */
  onMenu(id: string): void;
}

export function listen(cy: Core, events: CanvasEvents): void {
  cy.on('tap', (event: EventObject) => {
    const { target } = event;
    if (target === cy) return events.onNothing();
    const ends = endsOf(target);
    if (ends) events.onPair(...ends);
    else events.onNode(target.id(), event.originalEvent.shiftKey);
  });
  cy.on('dbltap', 'node', ({ target }) => {
    if (!endsOf(target)) events.onNodeTwice(target.id());
  });
  cy.on('cxttap taphold', 'node', ({ target }) => {
    if (!endsOf(target)) events.onMenu(target.id());
  });
  cy.on('mouseover', 'node, edge', ({ target, renderedPosition }) => {
    target.addClass('over');
    cursor(cy, 'pointer');
    const ends = endsOf(target);
    const box = target.isEdge() ? { ...renderedPosition, w: 0, h: 24 } : renderedBox(target);
    const focus = cy.nodes('.focus').map((node) => ({ id: node.id(), box: renderedBox(node) }));
    const below = box.y < 120 || focus.some((one) => one.id !== target.id() && hiddenAbove(one.box, box));
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
    events.onMoved(target.id(), { ...target.position() });
  });
}

function renderedBox(node: NodeSingular): Box {
  const { x1, y1, w, h } = node.renderedBoundingBox({ includeOverlays: false });
  return { x: x1 + w / 2, y: y1 + h / 2, w, h };
}

/** Whether a card above `box` would lie on `other`. */
function hiddenAbove(other: Box, box: Box): boolean {
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
