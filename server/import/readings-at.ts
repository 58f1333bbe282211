/** What a path on the command line holds. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readInterchange } from './interchange-file.ts';
import { readSource, type SourceReading } from './read-source.ts';

/** A path that holds nothing that can be imported as it stands; `message` says what can. */
export class NothingToImport extends Error {
  override readonly name = 'NothingToImport';
}

/**
 * The sources at a path: the folder of one (or its source.yaml), a folder of such folders, by name, or a file of facts
 * (.jsonl, .ndjson, also .gz).
 * @param format 'jsonl' reads a file as facts whatever it is called; left out, its ending decides
 * @throws NothingToImport | SourceFileError
 */
export async function readingsAt(path: string, format?: string): Promise<SourceReading[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new NothingToImport(`There is nothing at ${path}.`);
    throw error;
  });
  if (found.isDirectory()) return inFolder(path);
  if (basename(path) === 'source.yaml') return [await readSource(dirname(path))];
  if (format === 'jsonl' || /\.(jsonl|ndjson)(\.gz)?$/i.test(path)) return readInterchange(path);
  throw new NothingToImport(
    `${path} does not say what its rows mean. Put it in a folder with a source.yaml that says so (seeds/README.md shows how), and name the folder.`,
  );
}

async function inFolder(folder: string): Promise<SourceReading[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some((entry) => entry.name === 'source.yaml')) return [await readSource(folder)];
  const readings: SourceReading[] = [];
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name))) {
    if (!entry.isDirectory()) continue;
    const inside = await readdir(join(folder, entry.name));
    if (inside.includes('source.yaml')) readings.push(await readSource(join(folder, entry.name)));
  }
  if (readings.length > 0) return readings;
  throw new NothingToImport(
    `${folder} holds no source.yaml, nor does a folder in it. seeds/README.md shows how to write one.`,
  );
}
