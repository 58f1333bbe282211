/** A source's folder made anew from the addresses that its source.yaml declares. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSource, type SourceReading } from './read-source.ts';
import { fetchFile, type FetchLimits } from './refresh-fetch.ts';
import { findDataFile, openDataFile, type DataFile } from './readers/data-file.ts';
import { parseSourceFile, SourceFileError } from './source-file.ts';

export interface Refreshed {
  /** Of the new folder; its files are read when its facts are asked for. */
  readonly reading: SourceReading;
  /** Its files are not what they were. */
  readonly changed: boolean;
}

/**
 * Copies the source in `folder` to `target`, with every declared file fetched anew. Its snapshot becomes the newest date
 * that the servers give the files, or today where one gives none; when no file changed, it stays.
 * @param today ISO date
 * @returns undefined when the source declares no address
 * @throws SourceFileError, RefusedAddress or an Error; `target` is gone then
 */
export async function refreshSource(
  folder: string,
  target: string,
  limits: FetchLimits,
  today: string,
): Promise<Refreshed | undefined> {
  const path = join(folder, 'source.yaml');
  const { rules, lineOf } = await parseSourceFile(path);
  const declared = Object.entries(rules.refresh ?? {});
  if (declared.length === 0) return undefined;
  const used = new Set([
    ...rules.files.map((file) => file.path),
    ...Object.values(rules.tables).flatMap((table) => ('path' in table ? [table.path] : [])),
  ]);
  const stray = declared.find(([name]) => !used.has(name));
  if (stray !== undefined)
    throw new SourceFileError(
      path,
      lineOf(['refresh', stray[0]]),
      `refresh: no file is called "${stray[0]}"`,
    );
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  try {
    await cp(folder, target, { recursive: true });
    let changed = false;
    const dates: string[] = [];
    for (const [name, address] of declared) {
      const before = await findDataFile(target, name);
      const fresh = join(target, `${name}.fetched`);
      const { modified } = await fetchFile(address, fresh, limits);
      dates.push(modified ?? today);
      changed = (await put(fresh, target, name, address, before)) || changed;
    }
    if (changed) await setSnapshot(join(target, 'source.yaml'), dates.toSorted().at(-1) ?? today);
    return { reading: await readSource(target), changed };
  } catch (error) {
    await rm(target, { recursive: true, force: true });
    throw error;
  }
}

/** Takes the fetched file for the one before; answers whether it says something else. */
async function put(
  fresh: string,
  target: string,
  name: string,
  address: string,
  before: DataFile,
): Promise<boolean> {
  const packed = new URL(address).pathname.toLowerCase().endsWith('.gz') && !name.endsWith('.gz');
  const after = { name: packed ? `${name}.gz` : name, path: fresh };
  if (await sameContent(before, after)) {
    await rm(fresh);
    return false;
  }
  await rm(before.path);
  await cp(fresh, join(target, after.name));
  await rm(fresh);
  return true;
}

/** Sets the date of a source.yaml, which may have none yet, and leaves its other lines as they are. */
async function setSnapshot(path: string, date: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const dated = /^snapshot:/m.test(text)
    ? text.replace(/^(snapshot:\s*)[^\s#]+/m, `$1${date}`)
    : text.replace(/^(?=['"\w])/m, `snapshot: ${date}\n`);
  await writeFile(path, dated);
  const { rules } = await parseSourceFile(path);
  if (rules.snapshot !== date)
    throw new SourceFileError(path, 1, 'has its snapshot on no line of its own, so it cannot be renewed');
}

const sameContent = async (a: DataFile, b: DataFile): Promise<boolean> =>
  (await contentHash(a)) === (await contentHash(b));

/** sha256 of the bytes, unpacked. */
async function contentHash(file: DataFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of openDataFile(file)) hash.update(Buffer.isBuffer(chunk) ? chunk : String(chunk));
  return hash.digest('hex');
}
