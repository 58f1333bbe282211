/** Shapes of rows that several statements share, parsed into the contract's shapes. */
import { z } from 'zod';
import { Free } from '#contract/free.ts';
import { GraphEdge, GraphNode, NeighbourCount } from '#contract/graph.ts';
import { Locator } from '#contract/locator.ts';
import { MatchesOfKinds } from '#contract/matches-of-kinds.ts';
import { ToolSummary } from '#contract/tool.ts';
import { isCapabilityRef, toolFirst } from '#contract/sides.ts';

/** Neo4j keeps no maps in properties: counts are stored as `relation|type|total`. */
export const neighbourCounts = z.array(z.string()).transform((rows) =>
  rows.map((row) => {
    const [rel, type, total] = row.split('|');
    return NeighbourCount.parse({ rel, type, total: Number(total) });
  }),
);

/** Matches by kind are stored as `kind kind|total`. */
export const matchesByKind = z.array(z.string()).transform((rows) =>
  rows.map((row) => {
    const [kinds = '', matches] = row.split('|');
    return MatchesOfKinds.parse({ kinds: kinds.split(' '), matches: Number(matches) });
  }),
);

/** What people count of a tool is stored as `name|number`. */
export const figures = z.array(z.string()).transform((rows) =>
  rows.map((row) => {
    const [name = '', value] = row.split('|');
    return { name, value: Number(value) };
  }),
);

export const nodeRow = z
  .object({ node: z.object({ neighbours: neighbourCounts, matchesByKind }).loose() })
  .transform(({ node }) => GraphNode.parse(node));

export const edgeRow = z
  .object({ edge: z.object({ source: z.string(), from: z.string(), to: z.string() }).loose() })
  .transform(({ edge }) => {
    const [from, to] = toolFirst([edge.from, edge.to], isCapabilityRef);
    const id = `${edge.from}|${edge.to}|${edge.source}`;
    return GraphEdge.parse({ ...edge, from, to, rel: 'MATCHED_AGAINST', id, score: null });
  });

/** A JSON text in a property. */
export const json = z.string().transform((text, ctx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    ctx.addIssue('not JSON');
    return z.NEVER;
  }
});

/** A tool in a list: its ways to be used for free are one JSON text, its matches by kind a text each. */
export const toolSummary = ToolSummary.extend({ free: json.pipe(Free), matchesByKind });
export const summaryRow = z.object({ tool: toolSummary }).transform(({ tool }) => tool);

export const locator = json.pipe(Locator).nullable();
