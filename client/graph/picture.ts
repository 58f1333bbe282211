/** What is on the canvas, as a pure function of the address and the answers at hand. */
import type { GraphEdge, GraphNode, Neighbours, Overview } from '#contract/graph.ts';
import type { Step } from '../url-state.ts';
import { pagesShown } from '../explore/moves.ts';
import { moreId } from './drawing.ts';

export interface PictureNode {
  readonly node: GraphNode;
  /** The node it was opened from, beside which it is placed; null on the opening map and for added nodes. */
  readonly origin: string | null;
  readonly opening: boolean;
}

/** All edges between one pair of nodes: one a source and relation. */
export interface PicturePair {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly edges: readonly GraphEdge[];
  /** Sum over all sources; 0 for a pair that is only an offer. */
  readonly matches: number;
}

/** Neighbours that an expanded node has beyond those shown. */
export interface More {
  /** The expanded node. */
  readonly ref: string;
  /** Null when the server does not know how many. */
  readonly count: number | null;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  /** Refs, and `more:REF` for a node's first page that left some out, in the order they came. */
  readonly order: readonly string[];
  readonly pairs: readonly PicturePair[];
  readonly mores: readonly More[];
  /** The focus, when it is in the picture only because it is the focus. */
  readonly implicit: string | null;
  /** A step whose answer is not there yet; later steps wait for it, so that places do not depend on luck. */
  readonly waitingFor: string | null;
  /** Whether a step was cut short because the canvas is full. */
  readonly full: boolean;
}

export const noPicture: Picture = {
  nodes: [],
  order: [],
  pairs: [],
  mores: [],
  implicit: null,
  waitingFor: null,
  full: false,
};

/** How many neighbours a page shows. */
export const pageSize = 20;
/** With more nodes than this no picture is read any more: nothing further is added. */
export const mostNodes = 300;

export type AnswerOf = (ref: string, pages: number) => Neighbours | 'failed' | undefined;

export function pictureOf(
  overview: Overview,
  steps: readonly Step[],
  focus: readonly string[],
  answerOf: AnswerOf,
): Picture {
  const nodes = new Map<string, PictureNode>();
  const edges = new Map<string, GraphEdge>();
  const mores = new Map<string, More>();
  const order = new Set<string>();
  let waitingFor: string | null = null;
  let full = false;

  const put = (node: GraphNode, origin: string | null, opening = false) => {
    if (nodes.has(node.ref)) return;
    if (nodes.size >= mostNodes && !opening) full = true;
    else {
      nodes.set(node.ref, { node, origin, opening });
      order.add(node.ref);
    }
  };
  for (const node of overview.nodes) put(node, null, true);
  for (const edge of overview.edges) edges.set(edge.id, edge);

  for (const step of steps) {
    const answer = answerOf(step.ref, step.pages);
    if (answer === 'failed') continue;
    if (!answer) {
      waitingFor = step.ref;
      break;
    }
    put(answer.centre, linkedIn(answer, nodes));
    for (const edge of answer.edges) edges.set(edge.id, edge);
    if (step.op === 'add') continue;
    for (const node of answer.nodes) put(node, step.ref);
    const count = answer.total === null ? null : answer.total - answer.nodes.length;
    if (count === 0) mores.delete(step.ref);
    else {
      mores.set(step.ref, { ref: step.ref, count });
      // Its place stays taken when the last page has come, so that going back and on gives the same picture.
      order.add(moreId(step.ref));
    }
  }

  let implicit: string | null = null;
  for (const ref of focus) {
    const answer = known(answerOf(ref, Math.max(1, pagesShown({ steps }, ref)))) ?? known(answerOf(ref, 1));
    if (!answer) continue;
    if (!waitingFor && !nodes.has(ref)) {
      implicit = ref;
      put(answer.centre, linkedIn(answer, nodes));
    }
    for (const edge of answer.edges) edges.set(edge.id, edge);
  }

  return {
    nodes: [...nodes.values()],
    order: [...order],
    pairs: pairsOf(edges, nodes),
    mores: [...mores.values()],
    implicit,
    waitingFor,
    full,
  };
}

function known(answer: Neighbours | 'failed' | undefined): Neighbours | undefined {
  return answer === 'failed' ? undefined : answer;
}

/** The strongest neighbour that is in the picture already. */
function linkedIn(answer: Neighbours, nodes: ReadonlyMap<string, PictureNode>): string | null {
  return answer.nodes.find((node) => nodes.has(node.ref))?.ref ?? null;
}

function pairsOf(
  edges: ReadonlyMap<string, GraphEdge>,
  nodes: ReadonlyMap<string, PictureNode>,
): readonly PicturePair[] {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges.values()) {
    if (!nodes.has(edge.from) || !nodes.has(edge.to)) continue;
    const id = pairId(edge.from, edge.to);
    const pair = pairs.get(id);
    if (pair) pair.push(edge);
    else pairs.set(id, [edge]);
  }
  return [...pairs].map(([id, all]) => {
    const [from = '', to = ''] = id.split('~');
    return { id, from, to, edges: all, matches: all.reduce((sum, edge) => sum + edge.matches, 0) };
  });
}

/** The same for both directions. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}
