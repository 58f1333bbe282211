/** Makes the SERVES edges of operations anew when names, servers' functions or the table are not what they were made of. */
import type { Database } from '../database/driver.ts';
import { batches } from '../database/batches.ts';
import { keepMade } from '../ledger/keep-made.ts';
import { dropServes, servesEdges, writeServes } from '../queries/operations.ts';
import { operationTable, operationTableText } from './operation-table.ts';
import { edgesOf, readOperations, type ServesEdge } from './serves-edges.ts';

/** Raised when edges are worked out otherwise, so that a start makes them anew. */
const method = 1;
const batchSize = 1000;

/** By what edges are worked out, the table's text last. */
export const servesMadeBy = (text = operationTableText()): unknown[] => [method, text];

/** Of all operations, so run once after the last import. */
export async function keepServes(db: Database): Promise<{ made: boolean }> {
  const text = operationTableText();
  const read = await readOperations(db);
  return keepMade(db, 'serves', [...servesMadeBy(text), read], () =>
    writeChanges(db, edgesOf(read, operationTable(text))),
  );
}

async function writeChanges(db: Database, now: readonly ServesEdge[]): Promise<void> {
  const before = await servesEdges(db, { prefix: '' });
  const stored = new Map(before.map((edge) => [keyOf(edge), edge.by]));
  const kept = new Set(now.map(keyOf));
  const gone = before.filter((edge) => !kept.has(keyOf(edge)));
  for (const batch of batches(gone, batchSize)) {
    const rows = batch.map((edge) => ({ operation: edge.operation, function: edge.function }));
    await dropServes(db, { rows });
  }
  const changed = now.filter((edge) => stored.get(keyOf(edge)) !== edge.by);
  for (const rows of batches(changed, batchSize)) await writeServes(db, { rows });
}

const keyOf = (edge: Pick<ServesEdge, 'operation' | 'function'>): string =>
  `${edge.operation}|${edge.function}`;
