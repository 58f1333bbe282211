import type { Core } from 'cytoscape';
import type { Box } from './box.ts';
import { countPlaces, type CountWanted } from './count-places.ts';
import type { FocusPair } from './drawing.ts';
import { count } from '../numbers.ts';

/** Px a count takes on an edge: by its letters, with the pill round them. */
const countBox = (text: string) => ({ w: text.length * 6.8 + 12, h: 22 });

/**
 * Marks the focus, its edges and their ends, and puts the rest in the background. `pairs` are told from the
 * first of `focus`; with two in focus the edge between them is chosen. Nothing in focus: all is as it was.
 */
export function markFocus(cy: Core, focus: readonly string[], pairs: readonly FocusPair[]): void {
  cy.batch(() => {
    cy.elements().removeClass('focus faint leads trails chosen').removeData('countAt side count');
    const [first, second] = focus.map((ref) => cy.getElementById(ref)).filter((node) => node.nonempty());
    if (!first) return;
    let near = first.union(second ?? cy.collection()).union(cy.getElementById(`more:${first.id()}`));
    const wanted: CountWanted[] = [];
    for (const { id, lead } of pairs) {
      const edge = cy.getElementById(id);
      if (edge.empty()) continue;
      const other = edge.connectedNodes().difference(first);
      near = near.union(edge).union(other);
      edge.addClass('focus');
      if (lead === 'leads' || lead === 'trails') edge.addClass(lead);
      if (second && other.same(second)) edge.addClass('chosen');
      const matches: number = edge.data('matches');
      if (matches === 0) continue;
      const text = count(matches);
      edge.data({ count: text, side: edge.data('source') === first.id() ? 'source' : 'target' });
      wanted.push({ id, focus: first.position(), other: other.position(), ...countBox(text), lead });
    }
    cy.elements().difference(near).addClass('faint');
    first.addClass('focus');
    second?.addClass('focus');
    for (const [id, at] of countPlaces(wanted, boxesOf(cy))) cy.getElementById(id).data('countAt', at);
  });
}

export function boxesOf(cy: Core): readonly Box[] {
  return cy.nodes().map((node) => ({ ...node.position(), w: node.data('w'), h: node.data('h') }));
}
