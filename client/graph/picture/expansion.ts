/** What one step of expanding brings: the strongest neighbours that are not on the map yet, a page of them a step. */
import type { GraphNode, Neighbours } from '#contract/graph.ts';
import type { NeighbourKind } from '../../addresses/explore/neighbour-kind.ts';
import { maxPages, type Step } from '../../addresses/explore/steps.ts';
import type { Answer, Answers } from './answers.ts';
import { moreId, pageSize } from './picture.ts';
import type { Sketch } from './sketch.ts';

interface Expansion {
  readonly answer: Neighbours;
  /** Those the step brings and, between them, those that were there. */
  readonly nodes: readonly GraphNode[];
  /** Pages of the node's neighbours that were asked for, in all. */
  readonly asked: number;
}

/**
 * Asks for as many pages as it takes, since the strongest neighbours are often there already. How many these are
 * depends on the steps before alone, so that a link brings the same nodes.
 */
export function expansionOf(
  sketch: Sketch,
  { ref, pages, of }: Step & { readonly op: 'expand' },
  answers: Answers,
): Answer<Expansion> {
  const before = sketch.expanded.get(moreId(ref, of)) ?? { pages: 0, asked: 0 };
  const wanted = pageSize * Math.max(0, pages - before.pages);
  // What the step before asked for is at hand, and tells how much further to ask.
  let asked = before.asked || pages;
  for (;;) {
    const answer = answers.neighbours(ref, asked, of, [...sketch.nodes.keys()]);
    if (!answer || answer === 'failed') return answer;
    const missing = wanted - answer.nodes.filter((node) => isNew(sketch, node)).length;
    if (missing <= 0 || answer.next === null || asked >= maxPages) {
      return { answer, nodes: upTo(sketch, answer.nodes, wanted), asked };
    }
    const told = new Set(answer.nodes.map((node) => node.ref));
    const further = [...neighboursOnMap(sketch, ref, of)].filter((other) => !told.has(other));
    asked = Math.min(maxPages, asked + Math.ceil((missing + further.length) / pageSize));
  }
}

/** Refs of a node's neighbours, of one kind or (null) of all, that are on the map with an edge to it. */
export function neighboursOnMap(
  { nodes, edges }: Pick<Sketch, 'nodes' | 'edges'>,
  ref: string,
  of: NeighbourKind | null,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { from, to, rel } of edges.values()) {
    const other = from === ref ? to : to === ref ? from : null;
    const type = other !== null && nodes.get(other)?.node.type;
    if (!other || !type) continue;
    if (!of || (of.rel === rel && (of.type === null || of.type === type))) found.add(other);
  }
  return found;
}

function isNew({ nodes, hidden }: Sketch, { ref }: GraphNode): boolean {
  return !nodes.has(ref) && !hidden.has(ref);
}

/** The first of these nodes, until so many are new. */
function upTo(sketch: Sketch, nodes: readonly GraphNode[], wanted: number): readonly GraphNode[] {
  let fresh = 0;
  const end = nodes.findIndex((node) => isNew(sketch, node) && ++fresh > wanted);
  return end < 0 ? nodes : nodes.slice(0, end);
}
