import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFile, findDataFile } from '../../../server/import/readers/data-file.ts';
import { csv } from '../../../server/import/readers/delimited.ts';
import { isObject } from '../../../server/import/mapping/path.ts';

const data = join(import.meta.dirname, '../../../../shared/data');

/** The seeds of matches that are read by a mapping alone, each a public data set as it is. */
export const dataSets = [
  'ai-arsenal',
  'cloud-services',
  'imagenhub-ratings',
  'module-replacements',
  'mteb-results',
  'open-asr',
  'openhands-index',
  'pymigbench',
  'sql-llm-benchmark',
  'swe-bench-pro',
  'vectordbbench',
] as const;
export type DataSet = (typeof dataSets)[number];

/** The folder of a data set that ships. */
export const folderOf = (id: DataSet): string => join(import.meta.dirname, '../../../seeds', id);

/** Whether the data sets lie beside the project, with the tables that were made of them. */
export const areDataSetsThere = existsSync(join(data, 'openhands-index'));

/** The rows of one of a data set's tables beside the project. */
export async function tableOf(id: DataSet, name: string): Promise<Record<string, string>[]> {
  const rows: Record<string, string>[] = [];
  for await (const one of csv.rows(openDataFile(await findDataFile(join(data, id), name)), {}))
    if ('row' in one && isObject(one.row))
      rows.push(Object.fromEntries(Object.entries(one.row).map(([column, cell]) => [column, String(cell)])));
  return rows;
}
