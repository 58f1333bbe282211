import type { z } from 'zod';
import type { path as call } from '#contract/calls.ts';
import type { GraphNode, Paths } from '#contract/graph.ts';
import type { Database } from '../database/driver.ts';
import { BadRequest } from '../http/problems.ts';
import { findPaths, readNodes } from '../queries/graph.ts';
import { matchedEdges, offerEdges, pairOf } from './edges.ts';
import { notFound } from './near.ts';

const most = 20;
/** Shortest ways looked at: through a hub there can be more than anybody wants counted. */
const depth = 2_000;

/** @throws NotFound for an end nobody has, BadRequest when both ends are one node */
export async function paths(db: Database, input: z.output<typeof call.input>): Promise<Paths> {
  if (input.from === input.to) {
    throw new BadRequest('Both ends are the same node.', [
      { path: 'to', message: 'must be another node than "from"' },
    ]);
  }
  const ends = await readNodes(db, { refs: [input.from, input.to] });
  const [from, to] = [await end(db, ends, input.from), await end(db, ends, input.to)];
  const found = await findPaths(db, { from: from.ref, to: to.ref, max: input.max, depth, limit: most + 1 });
  const shown = found.slice(0, most);
  const steps = shown.map(({ refs }) => refs.slice(1).map((ref, i) => [refs[i] ?? '', ref] as const));
  const nodes = new Map(
    (await readNodes(db, { refs: [...new Set(shown.flatMap(({ refs }) => refs))] })).map((node) => [
      node.ref,
      node,
    ]),
  );
  const pairs = [...new Set(steps.flat().map(([a, b]) => pairOf(a, b)))];
  const between = pairs
    .map((pair) => pair.split('|'))
    .flatMap(([a, b]) => (a !== undefined && b !== undefined ? [[a, b] as const] : []));
  const edges = [...(await matchedEdges(db, pairs)), ...(await offerEdges(db, between))];
  return {
    from,
    to,
    paths: shown.map(({ refs, weakest }, i) => {
      const own = new Set(steps[i]?.map(([a, b]) => pairOf(a, b)));
      return {
        nodes: refs.flatMap((ref) => nodes.get(ref) ?? []),
        edges: edges.filter((edge) => own.has(pairOf(edge.from, edge.to))),
        weakest,
      };
    }),
    more: found.length > most,
  };
}

async function end(db: Database, found: readonly GraphNode[], ref: string): Promise<GraphNode> {
  const node = found.find((one) => one.ref === ref);
  if (node) return node;
  const [kind, id = ''] = ref.split(/:(.*)/s);
  throw await notFound(db, kind === 'capability' ? 'capability' : 'tool', id);
}
