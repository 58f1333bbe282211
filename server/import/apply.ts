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
  supersedeMatches,
  takenIds,
  toolsOfSource,
  unjoinedRecords,
  writeCapabilities,
  writeMatches,
  writeOffers,
  writeRecords,
  writeTexts,
} from '../queries/import.ts';
import { joinsFor, toolSlug } from './identity.ts';
import { capabilityRow, matchRow, offerRow, recordRow, textRow } from './rows.ts';

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

export async function applySource(db: Database, reading: SourceReading, onStep: OnImportStep): Promise<Imported> {
  const { source, hash } = reading;
  const at = new Date().toISOString();
  const id = `${source.id}-${at.slice(0, 10)}-${randomUUID().slice(0, 8)}`;
  const { record: _, ...properties } = source;
  await beginImport(db, { source: properties, import: id, at, sha256: hash });

  const written = await writeFacts(db, reading, id, (done) => onStep('facts', done, null));
  const superseded = await supersedeMatches(db, { source: source.id, import: id, at: at.slice(0, 10) });
  const [stale] = await dropStale(db, { source: source.id, import: id });
  const tools = await joinSource(db, source.id);
  for (const tool of stale?.tools ?? []) tools.add(tool);

  await derive(
    db,
    {
      tools,
      capabilities: written.capabilities,
      matches: written.matches,
      pairs: new Set(superseded.flatMap(({ pair }) => pair ?? [])),
    },
    onStep,
  );
  const counts = { records: written.records, entries: written.matches.size };
  await finishImport(db, { source: source.id, import: id, sha256: hash, ...counts });
  return counts;
}

interface Written {
  readonly records: number;
  readonly matches: Set<string>;
  readonly capabilities: Set<string>;
}

async function writeFacts(
  db: Database,
  { source, facts }: SourceReading,
  id: string,
  onProgress: (done: number) => void,
): Promise<Written> {
  const matches = new Set<string>();
  const capabilities = new Set<string>();
  let records = 0;
  let done = 0;
  const writers: Partial<Record<Fact['record'], (batch: Fact[]) => Promise<void>>> = {
    capability: async (batch) => {
      const rows = batch.flatMap((fact) => (fact.record === 'capability' ? capabilityRow(fact) : []));
      for (const row of rows) capabilities.add(row.id);
      await writeCapabilities(db, { source: source.id, import: id, rows });
    },
    record: async (batch) => {
      const rows = batch.flatMap((fact) => (fact.record === 'record' ? recordRow(fact, source) : []));
      records += rows.length;
      await writeRecords(db, { import: id, rows });
    },
    offer: async (batch) => {
      await writeOffers(db, {
        import: id,
        rows: batch.flatMap((fact) => (fact.record === 'offer' ? offerRow(fact) : [])),
      });
    },
    match: async (batch) => {
      const rows = batch.flatMap((fact) => (fact.record === 'match' ? matchRow(fact, source) : []));
      for (const row of rows) matches.add(row.id);
      await writeMatches(db, { import: id, rows });
    },
    text: async (batch) => {
      await writeTexts(db, {
        import: id,
        rows: batch.flatMap((fact) => (fact.record === 'text' ? textRow(fact) : [])),
      });
    },
  };
  for await (const batch of alike(facts(), batchSize)) {
    const [first] = batch;
    if (first) await writers[first.record]?.(batch);
    done += batch.length;
    onProgress(done);
  }
  return { records, matches, capabilities };
}

/** Runs of facts of one kind, at most `size` long, in the order they come. */
async function* alike(facts: AsyncIterable<Fact>, size: number): AsyncGenerator<Fact[]> {
  let batch: Fact[] = [];
  for await (const fact of facts) {
    if (batch.length === size || (batch[0] && batch[0].record !== fact.record)) {
      yield batch;
      batch = [];
    }
    batch.push(fact);
  }
  if (batch.length > 0) yield batch;
}

/** Gives every record of the source a tool; answers all tools the source speaks of. */
async function joinSource(db: Database, source: string): Promise<Set<string>> {
  const unjoined = await unjoinedRecords(db, { source });
  const taken = new Set<string>();
  for (const batch of batches(unjoined, batchSize)) {
    for (const row of await takenIds(db, { ids: batch.map(({ key }) => toolSlug(key)) })) taken.add(row.id);
  }
  for (const batch of batches(joinsFor(unjoined, taken), batchSize)) await joinRecords(db, { rows: batch });
  return new Set((await toolsOfSource(db, { source })).map(({ tool }) => tool));
}
