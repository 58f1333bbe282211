/** The shortest paths between two nodes: by comparisons first, and only where there are none through what tools can do. */
import type { z } from 'zod';
import { path as call, type Paths, pathThrough, type PathThrough } from '#contract/graph.ts';
import type { Database, Run } from '../database/driver.ts';
import { BadRequest } from '../problems/problems.ts';
import { strongest, type Way } from '../paths/strongest.ts';
import { twoSided, type Ways } from '../paths/two-sided.ts';
import { readNodes, readTotals } from '../queries/graph.ts';
import { matchedEdges, offerEdges, pairOf } from './edges.ts';
import { notFound } from '../search/near.ts';
import { pathLinks } from './path-links.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, paths)];

const maxPaths = 20;
/** Nodes of one level that are read, those reached by most matches first. */
const maxOfLevel = 400;

/** @throws NotFound for an end nobody has, BadRequest when both ends are one node */
export async function paths(db: Database, input: z.output<typeof call.input>): Promise<Paths> {
  if (input.from === input.to) {
    throw new BadRequest('Both ends are the same node.', [
      { path: 'to', message: 'must be another node than "from"' },
    ]);
  }
  const found = await db.read(async (run) => {
    const [ends, [totals]] = await Promise.all([
      readNodes(run, { refs: [input.from, input.to] }),
      readTotals(run, { id: 'totals' }),
    ]);
    const [from, to] = [input.from, input.to].map((ref) => ends.find((node) => node.ref === ref));
    if (from === undefined) return input.from;
    if (to === undefined) return input.to;
    const linksBy = pathLinks(run, [from.ref, to.ref], totals?.tools ?? 0);
    const { steps, ...looked } = await search({ from: from.ref, to: to.ref }, linksBy, input);
    const { ways, total } = strongest(from.ref, steps, maxPaths);
    return { from, to, paths: await drawn(run, ways), total, more: total > ways.length, ...looked };
  });
  if (typeof found !== 'string') return found;
  // Nobody has it. What comes near is asked after the transaction, which must not hold its connection and wait for another.
  const [kind, id = ''] = found.split(/:(.*)/s);
  throw await notFound(db, kind === 'capability' ? 'capability' : 'tool', id);
}

/** Narrow before wide: what is reached by comparisons alone is answered, however much shorter it were otherwise. */
async function search(
  ends: { from: string; to: string },
  linksBy: ReturnType<typeof pathLinks>,
  { max, through }: z.output<typeof call.input>,
): Promise<Ways & { readonly through: PathThrough }> {
  let lookedAt = 0;
  let complete = true;
  let steps: Ways['steps'] = [];
  let last: PathThrough = 'matches';
  for (const one of pathThrough.slice(0, pathThrough.indexOf(through) + 1)) {
    const found = await twoSided(ends, max, maxOfLevel, linksBy(one));
    lookedAt += found.lookedAt;
    complete &&= found.complete;
    ({ steps } = found);
    last = one;
    if (steps.length > 0) break;
  }
  return { steps, lookedAt, complete, through: last };
}

/** Paths with their nodes and edges. */
async function drawn(run: Run, ways: readonly Way[]): Promise<Paths['paths']> {
  const steps = ways.map(({ refs }) => refs.slice(1).map((ref, i) => [refs[i] ?? '', ref] as const));
  const between = [...new Map(steps.flat().map(([a, b]) => [pairOf(a, b), [a, b] as const])).values()];
  const [found, matched, offers] = await Promise.all([
    readNodes(run, { refs: [...new Set(ways.flatMap(({ refs }) => refs))] }),
    matchedEdges(
      run,
      between.map(([a, b]) => pairOf(a, b)),
    ),
    offerEdges(run, between),
  ]);
  const nodes = new Map(found.map((node) => [node.ref, node]));
  const edges = [...matched, ...offers];
  return ways.map(({ refs, weakest }, i) => {
    const own = new Set(steps[i]?.map(([a, b]) => pairOf(a, b)));
    return {
      nodes: refs.flatMap((ref) => nodes.get(ref) ?? []),
      edges: edges.filter((edge) => own.has(pairOf(edge.from, edge.to))),
      weakest,
    };
  });
}
