/** The edges that a set of nodes has inside itself: matches cut to each node's strongest, offers whole. */
import type { z } from 'zod';
import { among as amongCall, common as commonCall, type GraphEdge, type Subgraph } from '#contract/graph.ts';
import type { Database } from '../database/driver.ts';
import { commonNeighbours, offersAmong, readNodes, strongestAmong } from '../queries/graph.ts';
import { similarAmong } from '../queries/similar.ts';
import { matchedEdges, offerEdge, pairOf, similarEdge } from './edges.ts';
import { notFound } from '../search/near.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(commonCall, common), endpoint(amongCall, among)];

/** Edges looked at for each node and side when its strongest partners are not in the set. */
const depth = 500;
/** Neighbours looked at for each node when what several have in common is asked. */
const commonDepth = 5_000;

/** @param always pairs that are there whatever else is stronger */
export async function edgesAmong(
  db: Database,
  refs: readonly string[],
  perNode: number,
  always: readonly string[] = [],
): Promise<GraphEdge[]> {
  const idsOf = (kind: string) =>
    refs.flatMap((ref) => (ref.startsWith(`${kind}:`) ? ref.slice(kind.length + 1) : []));
  const [tools, capabilities] = [idsOf('tool'), idsOf('capability')];
  const [pairs, offers, similar] = await Promise.all([
    strongestAmong(db, { refs: [...refs], perNode, depth }),
    tools.length > 0 && capabilities.length > 0 ? offersAmong(db, { tools, capabilities }) : [],
    capabilities.length > 1 ? similarAmong(db, { ids: capabilities }) : [],
  ]);
  const matched = await matchedEdges(db, [...new Set([...always, ...pairs.map(({ pair }) => pair)])]);
  return [...matched, ...offers.map(offerEdge), ...similar.map(similarEdge)];
}

export async function among(db: Database, input: z.output<typeof amongCall.input>): Promise<Subgraph> {
  const nodes = await readNodes(db, { refs: [...new Set(input.ids)] });
  return {
    nodes,
    edges: await edgesAmong(
      db,
      nodes.map(({ ref }) => ref),
      input.perNode,
    ),
  };
}

/** @throws NotFound when one of the nodes is nobody's */
export async function common(db: Database, input: z.output<typeof commonCall.input>): Promise<Subgraph> {
  const asked = [...new Set(input.ids)];
  const known = new Set((await readNodes(db, { refs: asked })).map(({ ref }) => ref));
  for (const ref of asked) {
    const [kind, id = ''] = ref.split(/:(.*)/s);
    if (!known.has(ref)) throw await notFound(db, kind === 'capability' ? 'capability' : 'tool', id);
  }
  const found = await commonNeighbours(db, { refs: asked, depth: commonDepth, limit: input.limit });
  const refs = found.map(({ ref }) => ref);
  const nodes = await readNodes(db, { refs });
  // Where all of a board met all others, what was found has stronger pairs among itself than with those asked about.
  const joining = refs.flatMap((ref) => asked.map((one) => pairOf(one, ref)));
  const edges = await edgesAmong(db, [...asked, ...refs], asked.length + 1, joining);
  const shown = new Set([...asked, ...refs]);
  return { nodes, edges: edges.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}
