/** Neo4j's own offline importer: it makes the whole store anew from files, far beyond the speed of transactions. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { AdminTool } from '../../database/managed/admin-tool.ts';
import type { EntryFile } from './entry-file.ts';

const leastBuffer = 4 * 1024 * 1024;

/**
 * Replaces the store, which no process may have open, by one of these entries alone.
 * @param report path of a file that it may write
 * @returns ids that more than one line has: one of those lines stands, and not surely the last
 */
export async function runImporter(
  tool: AdminTool,
  entries: EntryFile,
  report: string,
): Promise<ReadonlySet<string>> {
  const { longestLine, linesInside } = entries.shape();
  await tool.run([
    'database',
    'import',
    'full',
    'neo4j',
    '--overwrite-destination=true',
    `--nodes=${entries.path}`,
    '--id-type=string',
    '--skip-duplicate-nodes=true',
    '--bad-tolerance=-1',
    `--report-file=${report}`,
    `--multiline-fields=${linesInside}`,
    `--read-buffer-size=${Math.max(leastBuffer, 2 * longestLine)}`,
  ]);
  return repeatedIds(report);
}

async function repeatedIds(report: string): Promise<Set<string>> {
  const ids = new Set<string>();
  if (!existsSync(report)) return ids;
  for await (const line of createInterface({ input: createReadStream(report), crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const id = /^Id '([0-9a-f]{24})' is defined more than once/.exec(line)?.[1];
    // Entries lost silently would be worse than no import.
    if (id === undefined) throw new Error(`Neo4j's importer left something out: ${line}`);
    ids.add(id);
  }
  return ids;
}
