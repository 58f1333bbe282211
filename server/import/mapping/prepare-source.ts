import { dirname } from 'node:path';
import { findDataFile, type DataFile } from '../readers/data-file.ts';
import type { BadRow, GoodRow, Reader } from '../readers/reader.ts';
import { readerFor, readers } from '../readers/registry.ts';
import { SourceFileError, type ParsedSourceFile } from '../source-file.ts';
import { isObject } from './path.ts';
import { compileFile, draftFacts, type Drafted } from './mapped-file.ts';
import { MappingProblem, type At } from './mapping-problem.ts';
import { readRows } from './read-rows.ts';
import { factsIn, factsOnPage } from './ready-facts.ts';
import { compileTable } from './tables.ts';
import { unreadFields, type UnreadFields } from './unread-fields.ts';

/** Told of every row that is left out. */
export type Report = (file: string, line: number, message: string) => void;

/** Reads one file as far as it holds facts of a kind. */
export type ReadFile = (kind: string, report: Report) => AsyncIterable<Drafted>;

export interface PreparedSource {
  /** The data files, in the order of source.yaml, for hashing. */
  readonly paths: readonly string[];
  readonly files: readonly ReadFile[];
  /** Fields of the rows read so far that no rule reads. */
  unread(): { file: string; fields: string[] }[];
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
      ? keptRows(kept, JSON.stringify([file.path, reader.id, rows]), () => readRows(file, reader, rows))
      : readRows(file, reader, rows);
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
  const unread = new Map<string, UnreadFields>();
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
    const alsoRead = Object.values(rules.tables).filter(
      (table) => 'path' in table && table.path === one.path,
    );
    const fields = unreadFields([one, ...alsoRead]);
    unread.set(file.name, fields);
    files.push((kind, report) => {
      if (!compiled.emits.some((emit) => emit.kind === kind)) return none();
      const rows = rowsOf(file, reader, one.rows);
      return draftFacts(compiled, kind, file.name, rows, report, (row) => {
        for (const seen of rowsSeen(row, reader.id, one.group !== undefined)) fields.see(seen);
      });
    });
  }
  return {
    paths,
    files,
    unread: () =>
      [...unread].flatMap(([file, seen]) => {
        const fields = seen.fields();
        return fields.length === 0 ? [] : [{ file, fields }];
      }),
    async fillTables(report) {
      kept.clear();
      for (const fill of fills) await fill(report);
    },
  };
}

/** What has columns: of Markdown the cells of its tables, of a group its rows. */
function rowsSeen(row: unknown, format: string, isGroup: boolean): unknown[] {
  const rows: unknown[] = isGroup && isObject(row) && Array.isArray(row['rows']) ? row['rows'] : [row];
  return format === 'markdown' ? rows.map((one) => (isObject(one) ? { cells: one['cells'] } : one)) : rows;
}

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

async function* none(): AsyncGenerator<Drafted> {}
