/** What is taken away: all that is on the canvas, with the facts behind it. */
import type { GraphEdge, GraphGroup, GraphNode } from '#contract/graph.ts';
import type { Source } from '#contract/source.ts';
import type { DrawnNode, Drawing } from '../graph/scene/drawing.ts';
import { groupId, type Picture, type PicturePair } from '../graph/picture/picture.ts';

export interface TakenNode {
  readonly node: GraphNode;
  readonly drawn: DrawnNode;
}

export interface TakenGroup {
  readonly group: GraphGroup;
  readonly drawn: DrawnNode;
}

export interface Take {
  readonly title: string;
  readonly drawing: Drawing;
  /** In the order they came to the picture; "+N more" pills are not among them. */
  readonly nodes: readonly TakenNode[];
  /** On a map of groups; otherwise none. */
  readonly groups: readonly TakenGroup[];
  /** Pairs with both ends on the canvas, the most matches first. */
  readonly pairs: readonly PicturePair[];
  /** Sources of what is shown only. */
  readonly sources: readonly Source[];
  /** The whole address of the view it was made from. */
  readonly address: string;
  /** ISO date of the day it was made. */
  readonly date: string;
}

export interface TakeInput {
  readonly drawing: Drawing;
  readonly picture: Picture;
  readonly focus: readonly string[];
  readonly sources: readonly Source[];
  readonly address: string;
  readonly date: string;
}

export function takeOf({ drawing, picture, focus, sources, address, date }: TakeInput): Take {
  const drawn = new Map(drawing.nodes.map((one) => [one.id, one]));
  const nodes = picture.nodes.flatMap(({ node }) => {
    const look = drawn.get(node.ref);
    return look ? [{ node, drawn: look }] : [];
  });
  const groups = picture.groups.flatMap((group) => {
    const look = drawn.get(groupId(group.id));
    return look ? [{ group, drawn: look }] : [];
  });
  const shownPairs = new Set(drawing.pairs.map(({ id }) => id));
  const pairs = picture.pairs
    .filter(({ id }) => shownPairs.has(id))
    .toSorted((a, b) => b.matches - a.matches || (a.id < b.id ? -1 : 1));
  const used = new Set([
    ...nodes.flatMap(({ node }) => node.sources),
    ...pairs.flatMap(({ edges }) => edges.map(({ source }) => source)),
  ]);
  const names = focus.flatMap((ref) => nodes.find(({ node }) => node.ref === ref)?.node.name ?? []);
  return {
    title: names.length > 0 ? `Match Graph: ${names.join(' and ')}` : 'Match Graph',
    drawing,
    nodes,
    groups,
    pairs,
    sources: sources.filter(({ id }) => used.has(id)),
    address,
    date,
  };
}

/** Every edge, one a source and relation. */
export function edgesOf({ pairs }: Pick<Take, 'pairs'>): readonly GraphEdge[] {
  return pairs.flatMap(({ edges }) => edges);
}
