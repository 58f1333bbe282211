import { createReadStream } from 'node:fs';
import { access, readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { pipeline, Transform, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { compilePattern } from '../mapping/pattern.ts';
import { freelyUnpacked, maxFiles, maxUnpacking } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** A data file of a source: `name` as it lies in the folder, `.gz` included. */
export interface DataFile {
  readonly name: string;
  readonly path: string;
}

/**
 * Finds a data file; where only `NAME.gz` lies in the folder, that one is read. Throws when there is neither, and when
 * the name, or a link on the way, leads out of the folder.
 */
export async function findDataFile(folder: string, name: string): Promise<DataFile> {
  const home = await realpath(folder);
  for (const candidate of [name, `${name}.gz`]) {
    const path = join(home, candidate);
    if (isAbsolute(name) || !isInside(home, path))
      throw new Error(`"${name}" leads out of the source's folder`);
    if (!(await exists(path))) continue;
    if (!isInside(home, await realpath(path)))
      throw new Error(`"${name}" is a link that leads out of the source's folder`);
    return { name: candidate, path };
  }
  throw new Error(`there is no file "${name}" or "${name}.gz" next to source.yaml`);
}

/**
 * Finds the data files of a source that a name means: one, or, with a `*` in it, all whose names match, in their order. A
 * `*` stands for any part of one name and leads into no folder that is a link. Throws where there is none.
 */
export async function findDataFiles(folder: string, name: string): Promise<[DataFile, ...DataFile[]]> {
  if (!name.includes('*')) return [await findDataFile(folder, name)];
  const names = new Set(
    (await namesLike(folder, name.split('/'))).map((found) => found.replace(/\.gz$/i, '')),
  );
  if (names.size > maxFiles)
    throw new Error(`"${name}" means more than ${maxFiles.toLocaleString('en')} files`);
  const [first, ...others] = await Promise.all(
    [...names].toSorted().map((found) => findDataFile(folder, found)),
  );
  if (first === undefined) throw new Error(`there is no file like "${name}" next to source.yaml`);
  return [first, ...others];
}

async function namesLike(folder: string, parts: readonly string[], above = ''): Promise<string[]> {
  const [part = '', ...rest] = parts;
  const isLast = rest.length === 0;
  const plain = part.split('*').map((text) => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = compilePattern(`^${plain.join('.*')}${isLast ? String.raw`(\.gz)?` : ''}$`);
  const entries = await readdir(join(folder, above), { withFileTypes: true });
  const found = entries.filter(
    (entry) => pattern.isIn(entry.name) && !entry.name.startsWith('.') && entry.isDirectory() !== isLast,
  );
  const names = found.map((entry) => (above === '' ? entry.name : `${above}/${entry.name}`));
  if (isLast) return names;
  return (await Promise.all(names.map((inside) => namesLike(folder, rest, inside)))).flat();
}

/** The bytes of a data file, unpacked; a packed file that becomes far more than text does ends in an Unreadable. */
export function openDataFile(file: DataFile): Readable {
  const bytes = createReadStream(file.path);
  if (!file.name.toLowerCase().endsWith('.gz')) return bytes;
  let unpacked = 0;
  const guard = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      unpacked += chunk.length;
      if (unpacked > freelyUnpacked && unpacked > maxUnpacking * bytes.bytesRead)
        done(new Unreadable(`unpacks to more than ${maxUnpacking} times its size, which no data does`, 1));
      else done(null, chunk);
    },
  });
  // The reader of the unpacked stream sees the error; the callback only keeps it from being thrown twice.
  return pipeline(bytes, createGunzip(), guard, () => undefined);
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
