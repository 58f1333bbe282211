import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SourceFact, type Fact } from '#contract/interchange.ts';
import type { LeftOut } from '#contract/left-out.ts';
import { checkedFacts } from './checked-facts.ts';
import { leftOutTally } from './left-out.ts';
import { prepareSource } from './mapping/prepare-source.ts';
import { parseSourceFile } from './source-file.ts';
import type { ReadingPlace } from './thread/tasks.ts';

export interface SourceReading {
  readonly source: SourceFact;
  /** sha256 over source.yaml and the bytes of its data files, in hex. */
  readonly hash: string;
  /** Reads the facts in the order source, capabilities, records, offers, matches, texts, decisions, corrections. */
  facts(): AsyncIterable<Fact>;
  /** What was read and counts for nothing or for less; counted anew while `facts()` is consumed. */
  leftOut(): LeftOut[];
  /** Fields of the rows that the mapping does not read, such as a new column; known once `facts()` is consumed. */
  unread(): { file: string; fields: string[] }[];
  /** Where it is opened again, in another thread. */
  readonly place: ReadingPlace;
}

/** A reading by a mapping of one's own. */
export interface MappedReading extends SourceReading {
  /** Makes sure, before a fact is made, that files have what the mapping asks for. Throws a SourceFileError. */
  checkFields(): Promise<void>;
}

/**
 * Reads the source in `folder`: its source.yaml, and the files that names, as facts. Files are read as streams, once
 * for each kind of fact they hold. A bad row is left out and told. Throws a SourceFileError that names file
 * and line when source.yaml is wrong, and from `facts()` when a data file cannot be read on.
 */
export async function readSource(folder: string): Promise<MappedReading> {
  const path = join(resolve(folder), 'source.yaml');
  const parsed = await parseSourceFile(path);
  const { tables: _tables, files: _files, refresh: _refresh, decimal: _decimal, ...about } = parsed.rules;
  const source = SourceFact.parse({ record: 'source', ...about });
  const { paths, files, makeReady, unread } = await prepareSource(path, parsed);
  const left = leftOutTally();

  async function* facts(): AsyncGenerator<Fact> {
    left.clear();
    yield source;
    await makeReady(left.report);
    yield* checkedFacts(files, source.id, left.report);
  }
  const hash = await hashFiles([path, ...paths]);
  const place: ReadingPlace = { kind: 'folder', path: resolve(folder) };
  // What else is wrong there is told when the facts are read.
  const checkFields = () => makeReady(() => {});
  return { source, hash, facts, checkFields, leftOut: left.list, unread, place };
}

async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`${basename(path)}\n`);
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  }
  return hash.digest('hex');
}
