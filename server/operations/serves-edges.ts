/** What all operations of the catalogue serve, worked out from their names and from what their servers do. */
import type { ServedBy } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { pages } from '../database/pages.ts';
import { batches } from '../database/batches.ts';
import { allFunctions, functionsOfTools, nextOperations } from '../queries/operations.ts';
import { servingBy, type Operation, type OperationTable } from './functions-served.ts';

export interface ServesEdge {
  readonly operation: string;
  readonly function: string;
  readonly by: ServedBy;
}

/** What the edges are made of. */
export interface OperationsRead {
  readonly operations: readonly (Operation & { readonly id: string })[];
  /** All that the catalogue has: one that no source names is served by nothing. */
  readonly functions: readonly string[];
}

const size = 1000;

export async function readOperations(db: Database): Promise<OperationsRead> {
  const read: { id: string; name: string; tools: string[] }[] = [];
  for await (const row of pages('', (page) => nextOperations(db, page))) read.push(row);
  const does = new Map<string, string[]>();
  for (const ids of batches([...new Set(read.flatMap(({ tools }) => tools))], size))
    for (const { tool, functions } of await functionsOfTools(db, { ids })) does.set(tool, functions);
  const operations = read.map(({ id, name, tools }) => ({
    id,
    name,
    servers: tools.map((tool) => does.get(tool) ?? []),
  }));
  return { operations, functions: (await allFunctions(db, {})).map(({ id }) => id) };
}

export function edgesOf({ operations, functions }: OperationsRead, table: OperationTable): ServesEdge[] {
  const there = new Set(functions);
  const serving = servingBy(table);
  return operations.flatMap((operation) =>
    serving(operation)
      .filter((served) => there.has(served.function))
      .map((served) => ({ operation: operation.id, ...served })),
  );
}
