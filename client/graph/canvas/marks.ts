import type { Core } from 'cytoscape';

export interface Marks {
  readonly selected: readonly string[];
  /** Null: nothing is searched for. */
  readonly found: readonly string[] | null;
}

/** Outlines what is chosen; while something is searched for, all else is in the background. */
export function markChosen(cy: Core, { selected, found }: Marks): void {
  const chosen = new Set(selected);
  const hits = new Set(found);
  cy.batch(() => {
    cy.nodes('[kind != "count"]').forEach((node) => {
      node.toggleClass('selected', chosen.has(node.id()));
      node.toggleClass('found', hits.has(node.id()));
      node.toggleClass('missed', found !== null && !hits.has(node.id()));
    });
  });
}
