/** The first half of an import: one source's facts are written and its records joined to tools; nothing is derived yet. */
import { randomUUID } from 'node:crypto';
import type { Fact, SourceFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { batches } from '../ledger/batches.ts';
import { keepDerived } from '../ledger/keep-derived.ts';
import {
  beginImport,
  joinRecords,
  leaveStale,
  putBack,
  resumableImport,
  supersedeMatches,
  takenIds,
  touchedBySource,
  unjoinedRecords,
} from '../queries/import.ts';
import { dropConflicts, raiseConflicts } from '../queries/identity.ts';
import { certainRules, joinsFor, toolSlug } from './identity.ts';
import { dropParts } from './kept-facts.ts';
import { writeFacts } from './write-facts.ts';

export interface SourceReading {
  readonly source: SourceFact;
  /** sha256 over the source's files. */
  readonly hash: string;
  facts(): AsyncIterable<Fact>;
}

/** A source whose facts stand in the graph and whose import is still open. */
export interface WrittenSource {
  readonly import: string;
  readonly source: string;
  readonly hash: string;
  readonly records: number;
  /** How many parts of what it read are kept. */
  readonly parts: number;
  /** Whether the source had brought nothing before. */
  readonly fresh: boolean;
  /** What has to be derived anew: ids of tools and capabilities, and pairs as `low|high`. */
  readonly tools: ReadonlySet<string>;
  readonly capabilities: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

export interface WriteSourceOptions {
  /** Left out: that of the same reading when it was cut off before, else a new one. */
  readonly import?: string | undefined;
  /** How many parts of this very reading are kept already, when they are what is read. */
  readonly kept?: number | undefined;
  readonly onProgress: (done: number) => void;
  /** Stops between two batches; what is written then stays, and the import open. */
  readonly signal?: AbortSignal | undefined;
}

const batchSize = 2000;
/** Tools that one record is weighed against. */
const mostConflicts = 5;

/** An id for an import of a source that begins now, or that of the same reading when it was cut off before. */
export async function importIdFor(db: Database, reading: SourceReading): Promise<string> {
  const source = reading.source.id;
  const [open] = await resumableImport(db, { source, sha256: reading.hash });
  return open?.id ?? `${source}-${today()}-${randomUUID().slice(0, 8)}`;
}

export async function writeSource(
  db: Database,
  reading: SourceReading,
  options: WriteSourceOptions,
): Promise<WrittenSource> {
  const { source, hash } = reading;
  await keepDerived(db);
  const id = options.import ?? (await importIdFor(db, reading));
  const { record: _, ...properties } = source;
  const now = new Date().toISOString();
  const [begun] = await beginImport(db, {
    source: properties,
    import: id,
    at: now,
    sha256: hash,
    about: JSON.stringify(source),
  });
  const fresh = begun?.fresh ?? false;

  const written = await writeFacts(db, reading.facts(), {
    source,
    import: id,
    at: today(),
    join: () => joinSource(db, source.id, id),
    onProgress: options.onProgress,
    keep: options.kept === undefined,
    signal: options.signal,
  });
  if (options.kept === undefined) await dropParts(db, id, written.parts);
  if (!fresh) {
    await supersedeMatches(db, { source: source.id, import: id, at: today() });
    await leaveStale(db, { source: source.id, import: id });
  }
  await dropConflicts(db, { prefix: `${source.id}/` });
  await raiseConflicts(db, { source: source.id, most: mostConflicts });
  const [touched] = await touchedBySource(db, { source: source.id });
  return {
    import: id,
    source: source.id,
    hash,
    fresh,
    records: written.records,
    parts: options.kept ?? written.parts,
    tools: new Set(touched?.tools),
    capabilities: new Set([...written.capabilities, ...(touched?.capabilities ?? [])]),
    pairs: written.pairs,
  };
}

/** Gives every record that the import brought a tool. */
async function joinSource(db: Database, source: string, id: string): Promise<void> {
  await putBack(db, { source, import: id });
  const unjoined = await unjoinedRecords(db, { source, import: id, rules: [...certainRules] });
  const taken = new Set<string>();
  for (const batch of batches(unjoined, batchSize)) {
    for (const row of await takenIds(db, { ids: batch.map(({ key }) => toolSlug(key)) })) taken.add(row.id);
  }
  for (const batch of batches(joinsFor(unjoined, taken), batchSize)) await joinRecords(db, { rows: batch });
}

const today = (): string => new Date().toISOString().slice(0, 10);
