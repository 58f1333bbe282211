import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFile, findDataFile } from '../../../server/import/readers/data-file.ts';
import { csv } from '../../../server/import/readers/delimited.ts';
import { isObject } from '../../../server/import/mapping/path.ts';

const data = join(import.meta.dirname, '../../../../shared/data');
/** The mappings of the data sets, a folder for each. */
export const mappings = join(import.meta.dirname, '../../import-mappings');

/** Whether the data sets lie beside the project. */
export const areDataSetsThere = existsSync(join(data, 'openhands-index'));

/** Runs a test on a data set with its mapping, in a folder of its own. */
export async function withDataSet<T>(id: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `${id}-`));
  try {
    for (const name of await readdir(join(data, id))) await cp(join(data, id, name), join(folder, name));
    await cp(join(mappings, id, 'source.yaml'), join(folder, 'source.yaml'));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The rows of one of a data set's tables. */
export async function tableOf(id: string, name: string): Promise<Record<string, string>[]> {
  const rows: Record<string, string>[] = [];
  for await (const one of csv.rows(openDataFile(await findDataFile(join(data, id), name)), {}))
    if ('row' in one && isObject(one.row))
      rows.push(Object.fromEntries(Object.entries(one.row).map(([column, cell]) => [column, String(cell)])));
  return rows;
}
