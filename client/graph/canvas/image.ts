/** What is on the canvas, to be taken away. */
import type { Core } from 'cytoscape';
import type { Drawing } from '../scene/drawing.ts';

/** Px a side: browsers make no larger bitmaps. */
const maxSidePx = 12_000;

export function drawnNow(cy: Core, drawing: Drawing): Drawing {
  const nodes = drawing.nodes.map((node) => {
    const there = cy.getElementById(node.id);
    return there.empty() ? node : { ...node, place: { ...there.position() } };
  });
  return { ...drawing, nodes };
}

export async function canvasImage(cy: Core, background: string): Promise<Blob> {
  const { w, h } = cy.elements().boundingBox();
  const scale = Math.min(2, maxSidePx / Math.max(1, w, h));
  return cy.png({ output: 'blob-promise', full: true, scale, bg: background });
}
