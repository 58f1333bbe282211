import type { z } from 'zod';
import type { overview as call } from '#contract/calls.ts';
import type { Overview } from '#contract/graph.ts';
import type { Database } from '../database/driver.ts';
import { mostJudged, mostMatched, readTotals, strongestAmong } from '../queries/graph.ts';
import { matchedEdges } from './edges.ts';

/** Few enough edges a node that the picture stays readable; every node keeps its strongest. */
const perNode = 2;
/** Edges looked at for each node and side when its strongest partners are not in the picture. */
const depth = 500;
const qualities = 12;

export async function overview(db: Database, input: z.output<typeof call.input>): Promise<Overview> {
  const [tools, capabilities, [totals]] = await Promise.all([
    mostMatched(db, { limit: input.limit }),
    mostJudged(db, { limit: qualities }),
    readTotals(db, { id: 'totals' }),
  ]);
  const nodes = [...tools, ...capabilities];
  const pairs = await strongestAmong(db, { refs: nodes.map(({ ref }) => ref), perNode, depth });
  return {
    nodes,
    edges: await matchedEdges(
      db,
      pairs.map(({ pair }) => pair),
    ),
    totals: {
      tools: totals?.tools ?? 0,
      capabilities: totals?.capabilities ?? 0,
      matches: totals?.matches ?? 0,
      edges: totals?.edges ?? 0,
      sources: totals?.sources ?? 0,
      snapshot: totals?.snapshot ?? null,
      byType: (totals?.byType ?? []).map((row) => {
        const [type = '', total] = row.split('|');
        return { type, total: Number(total) };
      }),
    },
  };
}
