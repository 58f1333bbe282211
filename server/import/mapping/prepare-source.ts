import { dirname } from 'node:path';
import { findDataFile, openDataFile, type DataFile } from '../readers/data-file.ts';
import { jsonl } from '../readers/jsonl.ts';
import type { BadRow, GoodRow, Reader } from '../readers/reader.ts';
import { readerFor, readers } from '../readers/registry.ts';
import { SourceFileError, type ParsedSourceFile } from '../source-file.ts';
import { NotAPage } from '../comparison-page/page.ts';
import { pageFacts, type KnownRival } from '../comparison-page/page-facts.ts';
import { parsePage } from '../comparison-page/parse-page.ts';
import { wholeText } from '../readers/text.ts';
import { Unreadable } from '../readers/unreadable.ts';
import { isObject } from './path.ts';
import { compileFile, draftFacts, type Drafted } from './mapped-file.ts';
import { MappingProblem, type At } from './mapping-problem.ts';
import { compileTable } from './tables.ts';

/** Told of every row that is left out. */
export type Report = (file: string, line: number, message: string) => void;

/** Reads one file as far as it holds facts of a kind. */
export type ReadFile = (kind: string, report: Report) => AsyncIterable<Drafted>;

export interface PreparedSource {
  /** The data files, in the order of source.yaml, for hashing. */
  readonly paths: readonly string[];
  readonly files: readonly ReadFile[];
  /** Reads the look-up tables anew; to be called before the files are read. */
  fillTables(report: Report): Promise<void>;
}

/** Finds the files of a source and checks its whole mapping, before a row is read. Throws a SourceFileError. */
export async function prepareSource(
  path: string,
  { rules, lineOf }: ParsedSourceFile,
): Promise<PreparedSource> {
  const wrong = (at: At, message: string) =>
    new SourceFileError(path, lineOf(at), `${at.join('.')}: ${message}`);
  const find = (name: string, at: At) =>
    findDataFile(dirname(path), name).catch((error: Error) => {
      throw wrong([...at, 'path'], error.message);
    });
  const compile = <T>(make: () => T): T => {
    try {
      return make();
    } catch (error) {
      throw error instanceof MappingProblem ? wrong(error.at, error.message) : error;
    }
  };
  const readerOf = (file: { path: string; format?: string | undefined }, at: At): Reader => {
    const reader =
      file.format === undefined ? readerFor(file.path) : readers.find((r) => r.id === file.format);
    if (reader === undefined) throw wrong([...at, 'path'], 'its ending says no format: give `format`');
    return reader;
  };

  const kept = new Map<string, (GoodRow | BadRow)[]>();
  const rowsOf = (file: DataFile, reader: Reader, rows: string | undefined) =>
    reader.whole === true
      ? keptRows(kept, JSON.stringify([file.path, reader.id, rows]), () => read(file, reader, rows))
      : read(file, reader, rows);
  const tables = new Map<string, ReadonlyMap<string, unknown>>();
  const fills: ((report: Report) => Promise<void>)[] = [];
  const paths: string[] = [];
  for (const [name, table] of Object.entries(rules.tables)) {
    const at = ['tables', name];
    if ('entries' in table) {
      tables.set(name, new Map(Object.entries(table.entries)));
      continue;
    }
    const compiled = compile(() => compileTable(table, tables, at));
    const reader = readerOf(table, at);
    const file = await find(table.path, at);
    paths.push(file.path);
    tables.set(name, new Map());
    fills.push(async (report) => {
      const rows = rowsOf(file, reader, table.rows);
      tables.set(name, await compiled.fill(rows, (bad) => report(file.name, bad.line, bad.problem)));
    });
  }

  const files: ReadFile[] = [];
  for (const [index, one] of rules.files.entries()) {
    const at = ['files', index];
    const file = await find(one.path, at);
    paths.push(file.path);
    if (one.format === 'facts') {
      files.push((kind, report) => factsIn(file, kind, report));
      continue;
    }
    if (one.format === 'comparison-page') {
      files.push((kind, report) => factsOnPage(file, one.rivals ?? [], kind, report));
      continue;
    }
    const reader = readerOf(one, at);
    const compiled = compile(() => compileFile(one, tables, at));
    files.push((kind, report) => {
      if (!compiled.emits.some((emit) => emit.kind === kind)) return none();
      const rows = rowsOf(file, reader, one.rows);
      return draftFacts(compiled, kind, file.name, rows, report);
    });
  }
  return {
    paths,
    files,
    async fillTables(report) {
      kept.clear();
      for (const fill of fills) await fill(report);
    },
  };
}

/** The lines of a file in interchange form that hold a fact of this kind, or none at all. */
async function* factsIn(file: DataFile, kind: string, report: Report): AsyncGenerator<Drafted> {
  for await (const one of read(file, jsonl, undefined)) {
    if ('problem' in one) report(file.name, one.line, one.problem);
    else if (!isObject(one.row) || one.row['record'] === kind)
      yield { line: one.line, candidate: one.row, file: file.name };
    else if (!kinds.has(String(one.row['record'])))
      report(file.name, one.line, 'is not a fact: its `record` says no kind of fact');
  }
}

/** The facts of a comparison page; a text that is none is one problem. */
async function* factsOnPage(
  file: DataFile,
  rivals: readonly KnownRival[],
  kind: string,
  report: Report,
): AsyncGenerator<Drafted> {
  const text = await wholeText(openDataFile(file)).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    for (const candidate of pageFacts(parsePage(text), file.name, rivals)) {
      if (candidate['record'] === kind) yield { line: lineOf(candidate), candidate, file: file.name };
    }
  } catch (error) {
    if (!(error instanceof NotAPage)) throw error;
    report(file.name, error.line, `is no comparison page: ${error.message}`);
  }
}

function unreadable(file: DataFile, error: unknown): SourceFileError {
  const message = error instanceof Error ? error.message : String(error);
  return new SourceFileError(file.path, error instanceof Unreadable ? error.line : 1, message);
}

function lineOf({ locator }: Record<string, unknown>): number {
  const line = isObject(locator) ? locator['line'] : undefined;
  return typeof line === 'number' ? line : 1;
}

const kinds = new Set(['source', 'capability', 'record', 'offer', 'match', 'text', 'decision']);

/** Reads the rows a first time and keeps them; a file that is read whole costs its memory anyway. */
async function* keptRows<T>(
  kept: Map<string, T[]>,
  key: string,
  rows: () => AsyncIterable<T>,
): AsyncGenerator<T> {
  const before = kept.get(key);
  if (before !== undefined) {
    yield* before;
    return;
  }
  const all: T[] = [];
  for await (const row of rows()) {
    all.push(row);
    yield row;
  }
  kept.set(key, all);
}

/** The rows of a file; says which file it was when one cannot be read on. */
async function* read(
  file: DataFile,
  reader: Reader,
  rows: string | undefined,
): AsyncGenerator<GoodRow | BadRow> {
  try {
    yield* reader.rows(openDataFile(file), { rows });
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function* none(): AsyncGenerator<Drafted> {}
