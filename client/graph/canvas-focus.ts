import type { CollectionReturnValue, Core, EdgeSingular, ElementDefinition, NodeCollection } from 'cytoscape';
import { count } from '../numbers.ts';
import type { Box } from './box.ts';
import type { Veil } from './canvas-veil.ts';
import { countPlaces, type CountWanted } from './count-places.ts';
import type { FocusPair } from './drawing.ts';
import { isLarge } from './large.ts';
import { leadSign } from './lead.ts';

/** Px of a count's pill: by its letters, with room at the ends. */
const pillHeight = 19;
const pillWidth = (text: string) => Math.max(24, text.length * 6.6 + 14);

interface Near {
  readonly ends: NodeCollection;
  readonly edges: readonly { readonly edge: EdgeSingular; readonly classes: string }[];
  readonly counts: readonly ElementDefinition[];
}

/**
 * Marks the focus, its edges and their ends, prints the counts and puts the rest in the background. `pairs` are
 * told from the first of `focus`, strongest first; with two in focus the edge between them is chosen. Nothing in
 * focus: all is as it was.
 */
export function markFocus(cy: Core, veil: Veil, focus: readonly string[], pairs: readonly FocusPair[]): void {
  cy.batch(() => {
    clearCounts(cy);
    cy.elements('.focus, .faint, .chosen').removeClass('focus faint chosen');
    const [first, second] = focus.map((ref) => cy.getElementById(ref)).filter((node) => node.nonempty());
    if (!first) return veil.lift();
    const { ends, edges, counts } = nearOf(cy, first, second, pairs);
    if (isLarge(cy)) return veil.draw({ focus: second ? first.union(second) : first, ends, edges, counts });
    veil.lift();
    let near = cy.collection().union(ends);
    for (const { edge, classes } of edges) {
      edge.addClass(classes);
      near = near.union(edge);
    }
    cy.elements().difference(near).addClass('faint');
    first.addClass('focus');
    second?.addClass('focus');
    cy.add([...counts]);
  });
}

function nearOf(
  cy: Core,
  first: CollectionReturnValue,
  second: CollectionReturnValue | undefined,
  pairs: readonly FocusPair[],
): Near {
  let ends = first.union(second ?? cy.collection()).union(cy.getElementById(`more:${first.id()}`));
  const edges: { edge: EdgeSingular; classes: string }[] = [];
  const wanted: CountWanted[] = [];
  for (const { id, lead } of pairs) {
    const edge = cy.getElementById(id);
    if (edge.empty()) continue;
    const other = edge.connectedNodes().difference(first);
    ends = ends.union(other);
    edges.push({ edge, classes: second && other.same(second) ? 'focus chosen' : 'focus' });
    const matches: number = edge.data('matches');
    if (matches === 0) continue;
    const text = leadSign[lead] + count(matches);
    wanted.push({
      id,
      from: first.position(),
      to: other.position(),
      w: pillWidth(text),
      h: pillHeight,
      lead,
      text,
      ends: [first.id(), other.id()],
    });
  }
  return { ends: ends.nodes(), edges, counts: countPlaces(wanted, boxesOf(cy)).map(countElement) };
}

/** While a node is dragged the counts would lag behind. */
export function clearCounts(cy: Core): void {
  cy.remove('node[kind = "count"]');
}

function countElement({ id, text, lead, ends, x, y, w, h }: CountWanted & Box): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: `count:${id}`, kind: 'count', label: text, lead, ends, w, h },
    position: { x, y },
    grabbable: false,
    pannable: true,
  };
}

function boxesOf(cy: Core): readonly Box[] {
  return cy.nodes().map((node) => ({ ...node.position(), w: node.data('w'), h: node.data('h') }));
}
