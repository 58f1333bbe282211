/**
 * Brings one source into the graph: its facts are written in batches, each one transaction, then everything they
 * touch is derived anew. Cut off anywhere, the next run of the same import writes the same ids again and ends in
 * the same graph; until then the source carries no hash, so the next start knows it is not finished.
 */
import { randomUUID } from 'node:crypto';
import type { Fact, SourceFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { batches } from '../ledger/batches.ts';
import { derive, type DeriveStep } from '../ledger/derive.ts';
import {
  beginImport,
  dropStale,
  finishImport,
  joinRecords,
  leaveStale,
  supersedeMatches,
  takenIds,
  toolsOfSource,
  unjoinedRecords,
} from '../queries/import.ts';
import { joinsFor, toolSlug } from './identity.ts';
import { writeFacts } from './write-facts.ts';

export interface SourceReading {
  readonly source: SourceFact;
  /** sha256 over the source's files. */
  readonly hash: string;
  facts(): AsyncIterable<Fact>;
}

export type ImportStep = 'facts' | DeriveStep;
/** `total` is null while it cannot be known. */
export type OnImportStep = (step: ImportStep, done: number, total: number | null) => void;

export interface Imported {
  readonly records: number;
  readonly entries: number;
}

const batchSize = 1000;

export async function applySource(
  db: Database,
  reading: SourceReading,
  onStep: OnImportStep,
): Promise<Imported> {
  const { source, hash } = reading;
  const at = new Date().toISOString();
  const id = `${source.id}-${at.slice(0, 10)}-${randomUUID().slice(0, 8)}`;
  const { record: _, ...properties } = source;
  await beginImport(db, { source: properties, import: id, at, sha256: hash });

  const written = await writeFacts(db, source, reading.facts(), id, (done) => onStep('facts', done, null));
  await supersedeMatches(db, { source: source.id, import: id, at: at.slice(0, 10) });
  const [left] = await leaveStale(db, { source: source.id, import: id });
  const joined = await joinSource(db, source.id, id);
  const tools = new Set([...joined, ...(left?.tools ?? [])]);
  const capabilities = new Set([...written.capabilities, ...(left?.capabilities ?? [])]);
  await derive(db, { tools, capabilities, matches: written.matches }, onStep);
  await dropStale(db, { source: source.id, import: id });
  const counts = { records: written.records, entries: written.matches.size };
  await finishImport(db, { source: source.id, import: id, sha256: hash, ...counts });
  return counts;
}

/** Gives every record that the import brought a tool; answers all tools the source speaks of. */
async function joinSource(db: Database, source: string, id: string): Promise<Set<string>> {
  const unjoined = await unjoinedRecords(db, { source, import: id });
  const taken = new Set<string>();
  for (const batch of batches(unjoined, batchSize)) {
    for (const row of await takenIds(db, { ids: batch.map(({ key }) => toolSlug(key)) })) taken.add(row.id);
  }
  for (const batch of batches(joinsFor(unjoined, taken), batchSize)) await joinRecords(db, { rows: batch });
  return new Set((await toolsOfSource(db, { source })).map(({ tool }) => tool));
}
