import type { CollectionReturnValue, Core, EdgeSingular, NodeCollection } from 'cytoscape';
import { count } from '../../words/numbers.ts';
import type { Counts, PrintedCount } from './counts.ts';
import type { LadderLayer } from './ladder-layer.ts';
import type { Veil } from './veil.ts';
import type { FocusPair } from '../scene/drawing.ts';
import { isLarge } from './large.ts';
import { leadSign } from '../scene/lead.ts';

/** Px of a count's pill: by its letters, with room at the ends. */
const pillHeight = 19;
const pillWidth = (text: string) => Math.max(24, text.length * 6.6 + 14);

interface Near {
  readonly ends: NodeCollection;
  readonly edges: readonly { readonly edge: EdgeSingular; readonly classes: string }[];
  readonly counts: readonly PrintedCount[];
}

/**
 * Marks the focus, its edges and their ends, prints the counts and puts the rest in the background. `pairs` are
 * told from the first of `focus`, strongest first; with two in focus the edge between them is chosen. Nothing in
 * focus: all is as it was.
 */
export function markFocus(
  cy: Core,
  { veil, printed, ladder }: { readonly veil: Veil; readonly printed: Counts; readonly ladder: LadderLayer },
  focus: readonly string[],
  pairs: readonly FocusPair[],
): void {
  cy.batch(() => {
    cy.elements('.focus, .faint, .chosen').removeClass('focus faint chosen');
    ladder.focus(focus.filter((id) => ladder.holds(id)));
    const [first, second] = focus.map((ref) => cy.getElementById(ref)).filter((node) => node.nonempty());
    // On a ladder its results are the lines, drawn above the picture.
    if (!first || ladder.holds(first.id())) {
      printed.print([]);
      return veil.lift();
    }
    const { ends, edges, counts } = nearOf(cy, first, second, pairs);
    if (isLarge(cy) || ladder.shown()) {
      const layer = veil.draw({ focus: second ? first.union(second) : first, ends, edges });
      return printed.print(counts, layer);
    }
    veil.lift();
    let near = cy.collection().union(ends);
    for (const { edge, classes } of edges) {
      edge.addClass(classes);
      near = near.union(edge);
    }
    cy.elements().difference(near).addClass('faint');
    first.addClass('focus');
    second?.addClass('focus');
    printed.print(counts);
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
  const counts: PrintedCount[] = [];
  for (const { id, lead } of pairs) {
    const edge = cy.getElementById(id);
    if (edge.empty()) continue;
    const other = edge.connectedNodes().difference(first);
    ends = ends.union(other);
    edges.push({ edge, classes: second && other.same(second) ? 'focus chosen' : 'focus' });
    const matches: number = edge.data('matches');
    if (matches === 0) continue;
    const text = leadSign[lead] + count(matches);
    counts.push({
      id,
      w: pillWidth(text),
      h: pillHeight,
      lead,
      text,
      ends: [first.id(), other.id()],
    });
  }
  return { ends: ends.nodes(), edges, counts };
}
