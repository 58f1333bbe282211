import { dirname } from 'node:path';
import { findDataFiles, type DataFile } from '../readers/data-file.ts';
import type { BadRow, GoodRow, Reader, ReaderOptions } from '../readers/reader.ts';
import { readerFor, readers } from '../readers/registry.ts';
import { SourceFileError, type ParsedSourceFile } from '../source-file.ts';
import { factOrder } from '../fact-order.ts';
import type { Report } from '../left-out.ts';
import { fieldLog } from './field-log.ts';
import { type MissingField, plainSetting, withNames, type Setting } from './setting.ts';
import { missingFields, missingInWords } from './missing-fields.ts';
import type { Decimal } from './plain-number.ts';
import { keptRows, rowsOfAll, rowsSeen } from './rows-of-files.ts';
import { compileFile, draftFacts, type Drafted } from './mapped-file.ts';
import { MappingProblem, type At } from './mapping-problem.ts';
import { readRows } from './read-rows.ts';
import { factsIn, factsOnPage } from './ready-facts.ts';
import { rowsTaken } from './rows-taken.ts';
import { compileTable } from './tables.ts';
import { unreadFields, type UnreadFields } from './unread-fields.ts';

/** Reads one file as far as it holds facts of a kind. */
export type ReadFile = (kind: string, report: Report) => AsyncIterable<Drafted>;

export interface PreparedSource {
  /** The data files, in the order of source.yaml, for hashing. */
  readonly paths: readonly string[];
  readonly files: readonly ReadFile[];
  /** Fields of the rows read so far that no rule reads. */
  unread(): { file: string; fields: string[] }[];
  /**
   * Reads the look-up tables anew, and the first time makes sure that files have what the mapping asks for; to be called
   * before the files are read. Throws a SourceFileError.
   */
  makeReady(report: Report): Promise<void>;
}

/** Finds the files of a source and checks its whole mapping, before a row is read. Throws a SourceFileError. */
export async function prepareSource(
  path: string,
  { rules, lineOf }: ParsedSourceFile,
): Promise<PreparedSource> {
  const wrong = (at: At, message: string) =>
    new SourceFileError(path, lineOf(at), `${at.join('.')}: ${message}`);
  const find = (name: string, at: At) =>
    findDataFiles(dirname(path), name).catch((error: Error) => {
      throw wrong([...at, 'path'], error.message);
    });
  const refuseMissing = (file: string, missing: readonly MissingField[]): void => {
    const [first, ...others] = missing;
    if (first !== undefined) throw wrong(first.at, missingInWords(file, [first, ...others], lineOf));
  };
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
  const rowsOf = (file: DataFile, reader: Reader, { rows, separator }: ReaderOptions) =>
    reader.whole === true
      ? keptRows(kept, JSON.stringify([file.path, reader.id, rows]), () => readRows(file, reader, { rows }))
      : readRows(file, reader, { separator });
  const tables = new Map<string, ReadonlyMap<string, unknown>>();
  const settingOf = (one: {
    decimal?: Decimal | undefined;
    rows?: string | undefined;
    path: string;
  }): Setting => {
    const plain = plainSetting(tables, one.decimal ?? rules.decimal);
    return withNames(
      plain,
      ...(one.rows?.split('.').includes('*') === true ? ['parent'] : []),
      ...(one.path.includes('*') ? ['file'] : []),
    );
  };
  const fills: ((report: Report) => Promise<void>)[] = [];
  const checks: (() => Promise<void>)[] = [];
  const paths: string[] = [];
  for (const [name, table] of Object.entries(rules.tables)) {
    const at = ['tables', name];
    if ('entries' in table) {
      tables.set(name, new Map(Object.entries(table.entries)));
      continue;
    }
    const log = fieldLog();
    const compiled = compile(() => compileTable(table, { ...settingOf(table), log }, at));
    const reader = readerOf(table, at);
    const found = await find(table.path, at);
    paths.push(...found.map(({ path: one }) => one));
    tables.set(name, new Map());
    fills.push(async (report) => {
      const rows = rowsOfAll(found, table.path, (file) => rowsOf(file, reader, table));
      tables.set(
        name,
        await compiled.fill(rows, ({ file = table.path, line, problem }) => report(file, line, problem)),
      );
      refuseMissing(table.path, log.missing());
    });
  }

  const files: ReadFile[] = [];
  const unread = new Map<string, UnreadFields>();
  for (const [index, one] of rules.files.entries()) {
    const at = ['files', index];
    const found = await find(one.path, at);
    const [file] = found;
    paths.push(...found.map(({ path: its }) => its));
    if (one.format === 'facts') {
      for (const its of found) files.push((kind, report) => factsIn(its, kind, report));
      continue;
    }
    if (one.format === 'comparison-page') {
      for (const its of found) files.push((kind, report) => factsOnPage(its, one.rivals ?? [], kind, report));
      continue;
    }
    const reader = readerOf(one, at);
    const setting = settingOf(one);
    const compiled = compile(() => compileFile(one, setting, at));
    const rows = () => rowsOfAll(found, one.path, (its) => rowsOf(its, reader, one));
    const name = found.length === 1 ? file.name : one.path;
    checks.push(async () => {
      const log = fieldLog();
      const noting = compileFile(one, { ...setting, log }, at);
      refuseMissing(name, await missingFields(noting, rows(), log, reader.isTable === true));
    });
    const alsoRead = Object.values(rules.tables).filter(
      (table) => 'path' in table && table.path === one.path,
    );
    const fields = unreadFields([one, ...alsoRead]);
    unread.set(name, fields);
    const kinds = factOrder.filter((kind) => compiled.emits.some((emit) => emit.kind === kind));
    const taken = rowsTaken();
    files.push((kind, report) => {
      if (!kinds.some((its) => its === kind)) return none();
      const pass = { kind, isFirst: kind === kinds[0], isLast: kind === kinds.at(-1), taken };
      return draftFacts(compiled, pass, name, rows(), report, (row) => {
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
    async makeReady(report) {
      kept.clear();
      for (const fill of fills) await fill(report);
      for (const check of checks.splice(0)) await check();
    },
  };
}

async function* none(): AsyncGenerator<Drafted> {}
