/** The picture while the steps are walked through: who is there, why, and what that did to the places. */
import type { GraphEdge, GraphGroup, GraphNode, Ladder, Overview } from '#contract/graph.ts';
import type { Point } from '../scene/box.ts';
import { type Base, type More, maxNodes, type PictureNode, type PlaceEvent } from './picture.ts';

interface Held extends PictureNode {
  /** Why it is there: `opening`, `own` (added, expanded, linked) or the node whose expansion brought it. */
  readonly causes: Set<string>;
}

/** Neighbours that may still come; how many is counted when all steps are done. */
interface Left extends Omit<More, 'count'> {
  /** The node's neighbours of that kind; null when the server does not know how many. */
  readonly total: number | null;
  /** Refs of those the server has told, and whether it knows of more. */
  readonly told: readonly string[];
  readonly rest: boolean;
}

export interface Sketch {
  readonly nodes: Map<string, Held>;
  readonly edges: Map<string, GraphEdge>;
  /** By the pill's id, as are the pages of neighbours that were shown and, for them, asked for. */
  readonly mores: Map<string, Left>;
  readonly expanded: Map<string, { readonly pages: number; readonly asked: number }>;
  readonly hidden: Set<string>;
  readonly pins: Map<string, Point>;
  /** "+N more" pills that have a place, shown or not. */
  readonly placedMores: Set<string>;
  groups: readonly GraphGroup[];
  inside: Overview['inside'];
  /** The board that the map ranks by, also inside a group; and whether what is there now is the map of that board. */
  ladder: Ladder | null;
  ranked: boolean;
  events: PlaceEvent[];
  strongest: ReadonlySet<string>;
  full: boolean;
}

export function createSketch(): Sketch {
  return {
    nodes: new Map(),
    edges: new Map(),
    mores: new Map(),
    expanded: new Map(),
    hidden: new Set(),
    pins: new Map(),
    placedMores: new Set(),
    groups: [],
    inside: null,
    ladder: null,
    ranked: false,
    events: [],
    strongest: new Set(),
    full: false,
  };
}

/** All of a map, instead of what was there; where it holds groups these are shown and no tools. */
export function startFrom(sketch: Sketch, overview: Overview, as: 'tools' | 'groups'): void {
  for (const part of [sketch.nodes, sketch.edges, sketch.mores, sketch.expanded, sketch.pins]) part.clear();
  for (const part of [sketch.hidden, sketch.placedMores]) part.clear();
  sketch.events = [];
  sketch.strongest = new Set();
  sketch.full = false;
  sketch.inside = overview.inside;
  sketch.ladder ??= overview.ladder;
  sketch.ranked = as === 'tools' && overview.ladder !== null;
  sketch.groups = as === 'groups' ? overview.groups : [];
  if (sketch.groups.length > 0) return;
  for (const node of overview.nodes) {
    sketch.nodes.set(node.ref, { node, origin: null, opening: true, causes: new Set(['opening']) });
  }
  addEdges(sketch, overview.edges);
}

export function addEdges(sketch: Sketch, edges: Iterable<GraphEdge>): void {
  for (const edge of edges) sketch.edges.set(edge.id, edge);
}

/** Answers whether the node is new. Hidden nodes stay hidden; a full picture takes no more. */
export function put(sketch: Sketch, node: GraphNode, origin: string | null, cause: string): boolean {
  const there = sketch.nodes.get(node.ref);
  if (there) {
    there.causes.add(cause);
    return false;
  }
  if (sketch.hidden.has(node.ref)) return false;
  if (sketch.nodes.size >= maxNodes) {
    sketch.full = true;
    return false;
  }
  sketch.nodes.set(node.ref, { node, origin, opening: false, causes: new Set([cause]) });
  return true;
}

/** Nodes that came together take their places, told which of those that are there they have edges with. */
export function arrive(sketch: Sketch, ids: readonly string[]): void {
  const beside = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const edge of [...sketch.edges.values()].sort((a, b) => b.matches - a.matches)) {
    for (const [one, other] of [
      [edge.from, edge.to],
      [edge.to, edge.from],
    ] as const) {
      const list = beside.get(one);
      if (list && sketch.nodes.has(other) && !list.includes(other)) list.push(other);
    }
  }
  for (const id of ids) {
    const origin = sketch.nodes.get(id)?.origin ?? null;
    const others = (beside.get(id) ?? []).filter((other) => other !== origin);
    sketch.events.push({ op: 'arrive', id, origin, beside: others.slice(0, 3) });
  }
}

/** A pill keeps its place when its count changes. */
export function putMore(sketch: Sketch, more: Left): void {
  if (!sketch.placedMores.has(more.id)) {
    sketch.events.push({ op: 'arrive', id: more.id, origin: more.ref, beside: [] });
    sketch.placedMores.add(more.id);
  }
  sketch.mores.set(more.id, more);
}

export function drop(sketch: Sketch, refs: Iterable<string>): void {
  for (const ref of refs) {
    if (!sketch.nodes.delete(ref)) continue;
    sketch.pins.delete(ref);
    sketch.events.push({ op: 'leave', id: ref });
    dropMores(sketch, ref);
  }
}

export function dropMores(sketch: Sketch, ref: string): void {
  for (const id of sketch.placedMores) {
    if (!isMoreOf(id, ref)) continue;
    sketch.placedMores.delete(id);
    sketch.mores.delete(id);
    sketch.events.push({ op: 'leave', id });
  }
}

/** The next expansion of the node begins with its strongest neighbours again. */
export function forgetPages(sketch: Sketch, ref: string): void {
  for (const id of sketch.expanded.keys()) if (isMoreOf(id, ref)) sketch.expanded.delete(id);
}

function isMoreOf(id: string, ref: string): boolean {
  return id === `more:${ref}` || id.startsWith(`more:${ref}@`);
}

/** Freezes what is there as what is laid out together; the places of what comes later are told from here on. */
export function baseOf(sketch: Sketch, around: readonly string[]): Base {
  sketch.events = [];
  return {
    nodes: [...sketch.nodes.values()].map(({ node }) => node),
    edges: [...sketch.edges.values()].filter(
      ({ from, to }) => sketch.nodes.has(from) && sketch.nodes.has(to),
    ),
    groups: sketch.groups,
    mores: [...sketch.placedMores],
    pins: new Map(sketch.pins),
    around: around.filter((ref) => sketch.nodes.has(ref)),
    ladder: sketch.ladder,
    opens: sketch.ranked ? 'ladder' : sketch.groups.length > 0 ? 'given' : 'force',
  };
}
