import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isNewer, type Snapshot } from '#contract/snapshot.ts';
import { parseSourceFile } from './source-file.ts';

export interface SourceFolder {
  readonly id: string;
  readonly folder: string;
  readonly snapshot: Snapshot;
  /** It declares an address to fetch from. */
  readonly refreshable: boolean;
}

/**
 * The sources in folders of sources; where two hold the same one, the later folder's unless the earlier one's is newer.
 * By id. A folder that is null or not there holds none. Throws a SourceFileError.
 */
export async function sourceFolders(parents: readonly (string | null)[]): Promise<SourceFolder[]> {
  const found = new Map<string, SourceFolder>();
  for (const parent of parents) {
    for (const folder of await foldersIn(parent)) {
      const { rules } = await parseSourceFile(join(folder, 'source.yaml'));
      const { id, snapshot = null } = rules;
      const known = found.get(id);
      if (known !== undefined && isNewer(known.snapshot, snapshot)) continue;
      found.set(id, { id, folder, snapshot, refreshable: Object.keys(rules.refresh ?? {}).length > 0 });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function foldersIn(parent: string | null): Promise<string[]> {
  const isThere = parent !== null && (await stat(parent).catch(() => null))?.isDirectory();
  if (parent === null || isThere !== true) return [];
  const names: string[] = [];
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    const file = join(parent, entry.name, 'source.yaml');
    if (entry.isDirectory() && (await stat(file).catch(() => null)) !== null)
      names.push(join(parent, entry.name));
  }
  return names;
}
