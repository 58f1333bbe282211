/** The whole graph as its edges say it, read past every index and answer: what graph calls are checked against. */
import { z } from 'zod';
import type { Database } from '../../../server/database/driver.ts';

const Row = z.object({ a: z.string(), b: z.string(), strength: z.number() });

/** For each ref its neighbours, with the matches between the two (0 where only an offer joins them). */
export async function adjacency(db: Database): Promise<Map<string, Map<string, number>>> {
  const { records } = await db.auto(
    `MATCH (a:Node)-[e:MATCHED_AGAINST|OFFERS]->(b:Node)
     RETURN a.ref AS a, b.ref AS b, max(CASE type(e) WHEN 'OFFERS' THEN 0 ELSE e.strength END) AS strength`,
  );
  const graph = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, strength: number) => {
    const row = graph.get(from) ?? new Map<string, number>();
    row.set(to, strength);
    graph.set(from, row);
  };
  for (const record of records) {
    const row = Row.parse(record.toObject());
    add(row.a, row.b, row.strength);
    add(row.b, row.a, row.strength);
  }
  return graph;
}

/** Edges on the shortest way from one ref to all others, as far as there is one. */
export function distances(
  graph: ReadonlyMap<string, ReadonlyMap<string, number>>,
  from: string,
): Map<string, number> {
  const found = new Map([[from, 0]]);
  const queue = [from];
  for (const ref of queue)
    for (const next of graph.get(ref)?.keys() ?? []) {
      if (found.has(next)) continue;
      found.set(next, (found.get(ref) ?? 0) + 1);
      queue.push(next);
    }
  return found;
}
