import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SourceFact, type Fact } from '#contract/interchange.ts';
import { checkedFacts, reportOnce } from './checked-facts.ts';
import { prepareSource } from './mapping/prepare-source.ts';
import { parseSourceFile } from './source-file.ts';
import type { ReadingPlace } from './thread/tasks.ts';

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
  /** Where it is opened again, in another thread. */
  readonly place: ReadingPlace;
}

/**
 * Reads the source in `folder`: its source.yaml, and the files that names, as facts. Files are read as streams, once
 * for each kind of fact they hold. A bad row is a problem and is left out. Throws a SourceFileError that names file
 * and line when source.yaml is wrong, and from `facts()` when a data file cannot be read on.
 */
export async function readSource(folder: string): Promise<SourceReading> {
  const path = join(resolve(folder), 'source.yaml');
  const parsed = await parseSourceFile(path);
  const { tables: _tables, files: _files, refresh: _refresh, decimal: _decimal, ...about } = parsed.rules;
  const source = SourceFact.parse({ record: 'source', ...about });
  const { paths, files, makeReady, unread } = await prepareSource(path, parsed);
  const problems: Problem[] = [];

  async function* facts(): AsyncGenerator<Fact> {
    problems.length = 0;
    const report = reportOnce(problems);
    yield source;
    await makeReady(report);
    yield* checkedFacts(files, source.id, report);
  }
  const hash = await hashFiles([path, ...paths]);
  return { source, hash, facts, problems, unread, place: { kind: 'folder', path: resolve(folder) } };
}

async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`${basename(path)}\n`);
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  }
  return hash.digest('hex');
}
