/** The records of the sources that ship, in the order in which a first start reads them. */
import { join } from 'node:path';
import type { RecordFact } from '#contract/interchange.ts';
import { readSource } from '../../server/import/read-source.ts';
import { sourceFolders } from '../../server/import/seeds.ts';
import { projectRoot } from '../../server/project-root.ts';
import type { ReadList } from './world.ts';

export async function seededLists(): Promise<ReadList[]> {
  const lists: ReadList[] = [];
  for (const folder of await sourceFolders(join(projectRoot, 'seeds'))) {
    const reading = await readSource(folder);
    const records: RecordFact[] = [];
    for await (const fact of reading.facts()) if (fact.record === 'record') records.push(fact);
    lists.push({ seen: reading.source.snapshot ?? null, records });
  }
  return lists;
}
