/** What is on the canvas, where it is now. */
import type { Core } from 'cytoscape';
import type { Drawing } from '../scene/drawing.ts';

export function drawnNow(cy: Core, drawing: Drawing): Drawing {
  const nodes = drawing.nodes.map((node) => {
    const there = cy.getElementById(node.id);
    return there.empty() ? node : { ...node, place: { ...there.position() } };
  });
  return { ...drawing, nodes };
}
