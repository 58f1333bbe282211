/** What people do on the canvas, told in refs. */
import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import { type Box, type Point, touches } from '../scene/box.ts';
import type { Labels } from './labels.ts';
import type { LadderLayer } from './ladder-layer.ts';
import type { Veil } from './veil.ts';
import { createDoubleTap, doubleTapMs } from './double-tap.ts';
import { isLarge } from './large.ts';
import { catchSecondTap } from './second-tap.ts';

type Element = NodeSingular | EdgeSingular;

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
  /** No second tap has come after the last one. */
  onOnce(): void;
  onPair(from: string, to: string): void;
  onNothing(): void;
  onHover(hovered: Hovered | null): void;
  /** A person has dragged a node to another place, px at zoom 1. */
  onMoved(id: string, place: Point): void;
  /** A right click or a long press on a node. */
  onMenu(id: string): void;
}

/** Answers how to stop. */
export function listen(
  cy: Core,
  events: CanvasEvents,
  labels: Pick<Labels, 'at'>,
  veil: Pick<Veil, 'endsAt'>,
  ladder: Pick<LadderLayer, 'shown' | 'hover'>,
): () => void {
  /** What an event is about: a label below a disc stands for its disc. Null: nothing. */
  const about = ({ target, renderedPosition }: EventObject): Element | null =>
    target === cy ? labels.at(renderedPosition) : target;
  const node = (event: EventObject, then: (id: string) => void) => {
    const target = about(event);
    if (target && !endsOf(target)) then(target.id());
  };
  // Lifting the finger after a long press is a tap too: it must not close what the press has opened.
  let held = false;
  cy.on('tapstart', () => (held = false));
  cy.on('taphold', () => (held = true));
  const taps = createDoubleTap();
  let single: ReturnType<typeof setTimeout> | undefined;
  const twice = (id: string) => {
    clearTimeout(single);
    events.onNodeTwice(id);
  };
  cy.on('tap', (event) => {
    if (held) return;
    const { originalEvent, renderedPosition: at } = event;
    const tap = {
      at: { ...at },
      time: originalEvent.timeStamp,
      by: originalEvent instanceof MouseEvent ? ('mouse' as const) : ('finger' as const),
    };
    // Two quick clicks with Shift choose and let go; they do not expand.
    const first = originalEvent.shiftKey ? null : taps.second(tap);
    if (first !== null) return twice(first);
    taps.forget();
    const counted = veil.endsAt(event.renderedPosition);
    if (counted) return events.onPair(...counted);
    const target = about(event);
    if (!target) return events.onNothing();
    const ends = endsOf(target);
    if (ends) events.onPair(...ends);
    else {
      if (!originalEvent.shiftKey) taps.first(target.id(), tap);
      clearTimeout(single);
      single = setTimeout(() => events.onOnce(), doubleTapMs);
      events.onNode(target.id(), originalEvent.shiftKey);
    }
  });
  const container = cy.container();
  const letGo =
    container &&
    catchSecondTap(container, (at, time) => {
      const id = taps.second({ at, time, by: 'finger' });
      if (id !== null) twice(id);
      return id !== null;
    });
  cy.on('cxttap taphold', (event) => node(event, (id) => events.onMenu(id)));

  let over: Element | null = null;
  const leave = () => {
    if (!over) return;
    over.removeClass('over');
    over = null;
    ladder.hover(null);
    cursor(cy, '');
    events.onHover(null);
  };
  cy.on('mouseover mousemove', (event) => {
    const target = about(event);
    if (target?.id() === over?.id()) return;
    leave();
    if (!target) return;
    over = target;
    // A large picture would be drawn anew for it.
    if (ladder.shown()) ladder.hover(target.id());
    else if (!isLarge(cy)) target.addClass('over');
    cursor(cy, 'pointer');
    const box = target.isEdge() ? { ...event.renderedPosition, w: 0, h: 24 } : renderedBox(target);
    const focus = cy.nodes('.focus').map((one) => ({ id: one.id(), box: renderedBox(one) }));
    const below = box.y < 120 || focus.some((one) => one.id !== target.id() && hiddenAbove(one.box, box));
    events.onHover({ refs: endsOf(target) ?? [target.id()], box, below });
  });
  cy.on('mouseout', (event) => {
    if (event.target !== cy) leave();
  });
  cy.on('viewport grab', () => events.onHover(null));
  cy.on('dragfree', 'node', ({ target }) => {
    events.onMoved(target.id(), { ...target.position() });
  });
  return () => {
    clearTimeout(single);
    letGo?.();
  };
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
function endsOf(target: Element): [string, string] | null {
  if (target.group() === 'edges') return [target.data('source'), target.data('target')];
  return target.data('ends') ?? null;
}

function cursor(cy: Core, name: string): void {
  const container = cy.container();
  if (container) container.style.cursor = name;
}
