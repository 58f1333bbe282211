import type { CypherFile } from '../database/cypher-file.ts';
import type { Database } from '../database/driver.ts';
import { constraintStatement } from '../database/schema.ts';
import { makeCapabilities, makeOffers, makePairs, makeServes, makeTools } from '../queries/export-script.ts';
import { batchesOf } from './batches-of.ts';
import { cypherLiteral } from './cypher-literal.ts';
import type { Exporter } from './exporter.ts';
import { allCapabilities, allOffers, allPairs, allServes, allTools, leftOutOfGraph } from './graph.ts';

/** Enough that a statement is worth its parsing, few enough that Neo4j plans it quickly. */
const rowsAStatement = 200;

/** Statements for cypher-shell that make the graph in an empty Neo4j; each stands on lines of its own up to a ";". */
export const cypher: Exporter = {
  id: 'cypher',
  summary: 'statements that make the graph in an empty Neo4j',
  mediaType: 'application/x-cypher-query',
  ending: '.cypher',
  parts: [{ name: 'graph.cypher', text }],
};

async function* text(db: Database): AsyncGenerator<string> {
  yield `// For an empty Neo4j: cypher-shell < this file.\n// Left out: ${leftOutOfGraph}\n`;
  yield `${constraintStatement('node_ref')};\n`;
  yield* statements(makeTools.file, allTools(db));
  yield* statements(makeCapabilities.file, allCapabilities(db));
  yield* statements(makeOffers.file, allOffers(db));
  yield* statements(makeServes.file, allServes(db));
  yield* statements(makePairs.file, allPairs(db));
}

async function* statements(file: CypherFile, rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const batch of batchesOf(rows, rowsAStatement)) yield statement(file, batch);
}

function statement(file: CypherFile, rows: readonly unknown[] = []): string {
  const body = file.text.replaceAll(/^\/\/.*\n/gm, '').trim();
  return `${body.replaceAll('$rows', () => cypherLiteral(rows))};\n`;
}
