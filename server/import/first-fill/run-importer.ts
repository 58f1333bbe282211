/** Neo4j's own offline importer: it makes the whole store anew from files, far beyond the speed of transactions. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { AdminTool } from '../../database/managed/admin-tool.ts';
import type { EntryFile } from './entry-file.ts';

const minBuffer = 4 * 1024 * 1024;

/**
 * Replaces the store, which no process may have open, by one of these entries alone.
 * @param report path of a file that it may write
 * @throws Error when it left an entry out
 */
export async function runImporter(tool: AdminTool, entries: EntryFile, report: string): Promise<void> {
  const { longestLine, linesInside } = entries.shape();
  await tool.run([
    'database',
    'import',
    'full',
    'neo4j',
    '--overwrite-destination=true',
    `--nodes=${entries.path}`,
    '--id-type=string',
    '--bad-tolerance=0',
    `--report-file=${report}`,
    `--multiline-fields=${linesInside}`,
    `--read-buffer-size=${Math.max(minBuffer, 2 * longestLine)}`,
  ]);
  // Entries lost silently would be worse than no import.
  if (existsSync(report)) await refuseIfAnySaid(report);
}

async function refuseIfAnySaid(report: string): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(report), crlfDelay: Infinity }))
    if (line.trim() !== '') throw new Error(`Neo4j's importer left something out: ${line}`);
}
