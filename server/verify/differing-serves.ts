/** Operations whose edges to functions are not what their names and servers give; for verify. */
import type { Database } from '../database/driver.ts';
import { notedHash } from '../database/noted-hash.ts';
import { differing, type Differing } from './differing.ts';
import { servesEdges } from '../queries/operations.ts';
import { operationTable } from '../operations/operation-table.ts';
import { edgesOf, readOperations } from '../operations/serves-edges.ts';

/** Empty where the edges were never made: before the first import is done. */
export async function differingServes(db: Database, limit: number): Promise<Differing[]> {
  const [state] = await notedHash(db, { id: 'serves' });
  if (state === undefined) return [];
  const counted = waysOf(edgesOf(await readOperations(db), operationTable()));
  const stored = waysOf(await servesEdges(db, { prefix: '' }));
  return differing(stored, counted, limit);
}

const waysOf = (edges: readonly { operation: string; function: string; by: string }[]): Map<string, string> =>
  new Map(edges.map((edge) => [`${edge.operation} and ${edge.function}`, `serves it by ${edge.by}`]));
