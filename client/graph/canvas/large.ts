import type { Core } from 'cytoscape';

/** Up to so many nodes and edges are styled and drawn anew within a frame or two. */
const maxNodes = 900;

/** Whether the picture is too large to be drawn anew for each turn of the wheel and each change of the focus. */
export function isLarge(cy: Core): boolean {
  return cy.elements().length > maxNodes;
}
