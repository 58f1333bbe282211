/** The first half of an import: one source's facts are written and its records joined to tools; nothing is derived yet. */
import { randomUUID } from 'node:crypto';
import type { Fact, SourceFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { keepDerived } from '../ledger/keep-derived.ts';
import {
  beginImport,
  leaveStale,
  resumableImport,
  supersedeMatches,
  touchedBySource,
} from '../queries/import.ts';
import { intoDatabase, type EntrySink } from './entry-sink.ts';
import { joinSource, raiseQuestions } from './join-records.ts';
import { dropParts, keepInDatabase, type KeepPart } from './kept-facts.ts';
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
  /** What has to be derived anew: ids of tools, words for capabilities, and pairs as `low|high`. */
  readonly tools: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

export interface WriteSourceOptions {
  /** Left out: that of the same reading when it was cut off before, else a new one. */
  readonly import?: string | undefined;
  /** How many parts of this very reading are kept already, when they are what is read. */
  readonly kept?: number | undefined;
  /** Where the many go in place of the database, which then holds all the rest; nothing else may have filled it. */
  readonly aside?: { readonly entries: EntrySink; readonly keep: KeepPart } | undefined;
  /** What the database holds of this source came from this very reading. */
  readonly fresh?: boolean | undefined;
  readonly onProgress: (done: number) => void;
  /** Stops between two batches; what is written then stays, and the import open. */
  readonly signal?: AbortSignal | undefined;
}

/** Entries that one transaction turns into history. */
const maxSuperseded = 20_000;

/** An id for an import of a source that begins now, or that of the same reading when it was cut off before. */
export async function importIdFor(
  db: Database,
  reading: Pick<SourceReading, 'source' | 'hash'>,
): Promise<string> {
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
  const { record: _, about, ...properties } = source;
  const now = new Date().toISOString();
  const [begun] = await beginImport(db, {
    // A property holds no maps.
    source: { ...properties, about: about === undefined ? null : JSON.stringify(about) },
    import: id,
    at: now,
    sha256: hash,
    about: JSON.stringify(source),
  });
  const fresh = options.fresh ?? begun?.fresh ?? false;
  const inDatabase = options.kept === undefined && options.aside === undefined;

  const written = await writeFacts(db, reading.facts(), {
    source,
    import: id,
    writeEntries: options.aside?.entries ?? intoDatabase(db, id, today()),
    join: () => joinSource(db, source.id, id),
    onProgress: options.onProgress,
    keep: inDatabase ? keepInDatabase(db, id) : (options.aside?.keep ?? null),
    signal: options.signal,
  });
  if (inDatabase) await dropParts(db, id, written.parts);
  if (!fresh) {
    for (let superseded = maxSuperseded; superseded === maxSuperseded;) {
      const [row] = await supersedeMatches(db, {
        source: source.id,
        import: id,
        at: today(),
        limit: maxSuperseded,
      });
      superseded = row?.superseded ?? 0;
    }
    await leaveStale(db, { source: source.id, import: id });
  }
  const [touched] = await touchedBySource(db, { source: source.id });
  await raiseQuestions(db, source.id, id, touched?.tools ?? []);
  return {
    import: id,
    source: source.id,
    hash,
    fresh,
    records: written.records,
    parts: options.kept ?? written.parts,
    tools: new Set(touched?.tools),
    terms: new Set([...written.terms, ...(touched?.terms ?? [])]),
    pairs: written.pairs,
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);
