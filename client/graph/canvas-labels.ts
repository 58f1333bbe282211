/**
 * Labels that can be read at every zoom. Pills carry their own; where there are too many nodes for pills, or one looks
 * from far away, nodes are discs, and the most important labels that do not collide stand below them at their full size.
 */
import type { Core, NodeSingular } from 'cytoscape';
import type { Box } from './box.ts';
import { createOccupied } from './occupied.ts';

/** Where the drawing's form is kept with the canvas. */
export const formKey = 'form';
/** Below this zoom the words of pills are too small to read. */
const farAway = 0.56;
/** Px on screen of a label, and of free space round it. */
const font = 11.5;
const gap = { x: 4, y: 0 };
/** Discs seen from far away keep this share of their size on screen. */
const leastShare = 0.75;
/** Ms without a change of zoom after which labels are chosen anew. */
const settled = 90;

/** Labels are chosen once a frame however much has changed, and when the zoom has settled. */
export function keepLabels(cy: Core): { renew(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const renew = () => {
    clearTimeout(timer);
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      chooseLabels(cy);
    });
  };
  cy.on('zoom', () => {
    clearTimeout(timer);
    timer = setTimeout(renew, settled);
  });
  return {
    renew,
    stop() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}

/** Styles are computed anew for what is set, so only what differs is. */
function setData(node: NodeSingular, key: string, value: number): void {
  if (node.data(key) !== value) node.data(key, value);
}

function chooseLabels(cy: Core): void {
  const zoom = cy.zoom();
  const all = cy.nodes('[kind != "count"]');
  const discs = cy.scratch(formKey) === 'discs' || zoom < farAway;
  cy.batch(() => {
    const groups = all.filter('[kind = "group"]');
    all.difference(groups).toggleClass('disc', discs);
    groups.addClass('disc');
    const nodes = discs ? all : groups;
    if (nodes.empty()) return;
    const grown = Math.max(1, leastShare / zoom);
    nodes.difference(groups).forEach((node) => setData(node, 'discNow', node.data('disc') * grown));
    const order = nodes.toArray().sort((a, b) => weightOf(b) - weightOf(a));
    const occupied = createOccupied(order.map((node) => discBox(node, zoom)));
    for (const node of order) {
      const box = labelBox(node, zoom);
      const shown = occupied.isFree(box, gap);
      node.toggleClass('labelled', shown);
      if (!shown) continue;
      occupied.add(box);
      setData(node, 'labelFont', font / zoom);
    }
  });
}

/** What is in focus, chosen or found first, then the large. */
function weightOf(node: NodeSingular): number {
  const marked = node.hasClass('focus') || node.hasClass('selected') || node.hasClass('found');
  const near = node.hasClass('faint') ? 0 : 1;
  return (marked ? 1e9 : 0) + near * 1e6 + node.data('disc') * 1e3 + node.data('w') / 1e3;
}

/** In px on screen, with the canvas's own origin. */
function discBox(node: NodeSingular, zoom: number): Box {
  const { x, y } = node.position();
  const across = (node.data('discNow') ?? node.data('disc')) * zoom;
  return { x: x * zoom, y: y * zoom, w: across, h: across };
}

function labelBox(node: NodeSingular, zoom: number): Box {
  const { x, y } = node.position();
  const label: string = node.data('label');
  const lines = label.split('\n');
  const h = lines.length * font * 1.25 + 3;
  const w = Math.max(...lines.map((line) => line.length)) * font * 0.56 + 4;
  return {
    x: x * zoom,
    y: y * zoom + ((node.data('discNow') ?? node.data('disc')) / 2 + 3) * zoom + h / 2,
    w,
    h,
  };
}
