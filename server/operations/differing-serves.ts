/** Operations whose edges to functions are not what their names and servers give; for verify. */
import type { Database } from '../database/driver.ts';
import { servesEdges, stateOfServes } from '../queries/operations.ts';
import { operationTable } from './operation-table.ts';
import { edgesOf, readOperations } from './serves-edges.ts';

/** Empty where the edges were never made: before the first import is done. */
export async function differingServes(
  db: Database,
  limit: number,
): Promise<{ what: string; stored: string | null; counted: string | null }[]> {
  const [state] = await stateOfServes(db, { id: 'serves' });
  if (state === undefined) return [];
  const counted = waysOf(edgesOf(await readOperations(db), operationTable()));
  const stored = waysOf(await servesEdges(db, { prefix: '' }));
  return [...new Set([...counted.keys(), ...stored.keys()])]
    .filter((pair) => counted.get(pair) !== stored.get(pair))
    .sort()
    .slice(0, limit)
    .map((what) => ({ what, stored: stored.get(what) ?? null, counted: counted.get(what) ?? null }));
}

const waysOf = (edges: readonly { operation: string; function: string; by: string }[]): Map<string, string> =>
  new Map(edges.map((edge) => [`${edge.operation} and ${edge.function}`, `serves it by ${edge.by}`]));
