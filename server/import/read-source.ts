import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SourceFact, type Fact } from '#contract/interchange.ts';
import { checkFact } from './mapping/check-fact.ts';
import { isObject } from './mapping/path.ts';
import { prepareSource, type Report } from './mapping/prepare-source.ts';
import { parseSourceFile } from './source-file.ts';

/** A row that could not become a fact; `line` counts from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface SourceReading {
  readonly source: SourceFact;
  /** sha256 over source.yaml and the bytes of its data files, in hex. */
  readonly hash: string;
  /** Reads the facts in the order source, capabilities, records, offers, matches, texts, decisions. */
  facts(): AsyncIterable<Fact>;
  /** Rows left out; filled anew while `facts()` is consumed. */
  readonly problems: Problem[];
  /** Fields of the rows that the mapping does not read, such as a new column; known once `facts()` is consumed. */
  unread(): { file: string; fields: string[] }[];
}

const order = ['capability', 'record', 'offer', 'match', 'text', 'decision'] as const;

/**
 * Reads the source in `folder`: its source.yaml, and the files that names, as facts. Files are read as streams, once
 * for each kind of fact they hold. A bad row is a problem and is left out. Throws a SourceFileError that names file
 * and line when source.yaml is wrong, and from `facts()` when a data file cannot be read on.
 */
export async function readSource(folder: string): Promise<SourceReading> {
  const path = join(resolve(folder), 'source.yaml');
  const parsed = await parseSourceFile(path);
  const { tables: _tables, files: _files, ...about } = parsed.rules;
  const source = SourceFact.parse({ record: 'source', ...about });
  const { paths, files, fillTables, unread } = await prepareSource(path, parsed);
  const problems: Problem[] = [];

  async function* facts(): AsyncGenerator<Fact> {
    problems.length = 0;
    const report = reportOnce(problems);
    yield source;
    await fillTables(report);
    const recorded = new Set<string>();
    for (const kind of order) {
      for (const read of files) {
        for await (const { candidate, file, line } of read(kind, report)) {
          // Before the check, which costs more: a million battles name their few models a million times.
          const identity = identityOf(candidate);
          if (identity !== undefined && recorded.has(identity)) continue;
          const checked = checkFact(candidate, source.id);
          if ('problem' in checked) {
            report(file, line, checked.problem);
            continue;
          }
          if (identity !== undefined) recorded.add(identity);
          yield checked.fact;
        }
      }
    }
  }
  return { source, hash: await hashFiles([path, ...paths]), facts, problems, unread };
}

/** What many rows say is one fact, the first: a record a key, an offer a key and capability, a capability an id. */
function identityOf(candidate: unknown): string | undefined {
  if (!isObject(candidate)) return undefined;
  const { record, key, capability, id } = candidate;
  if (record === 'record') return `record ${String(key)}`;
  if (record === 'capability') return `capability ${String(id)}`;
  return record === 'offer' ? `offer ${String(capability)} ${String(key)}` : undefined;
}

/** A file is read once for each kind of fact, so the same bad row is met again: it is told once. */
function reportOnce(problems: Problem[]): Report {
  const told = new Set<string>();
  return (file, line, message) => {
    const key = JSON.stringify([file, line, message]);
    if (told.has(key)) return;
    told.add(key);
    problems.push({ file, line, message });
  };
}

async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`${basename(path)}\n`);
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  }
  return hash.digest('hex');
}
