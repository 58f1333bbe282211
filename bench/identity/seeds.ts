/** The records of the sources that ship, in the order in which a first start reads them. */
import { join } from 'node:path';
import type { RecordFact } from '#contract/interchange.ts';
import { readSource, type SourceReading } from '../../server/import/read-source.ts';
import { inReadingOrder } from '../../server/import/reading-order.ts';
import { sourceFolders } from '../../server/import/seeds.ts';
import { projectRoot } from '../../server/project-root.ts';
import type { ReadList } from './world.ts';

export async function seededLists(): Promise<ReadList[]> {
  const readings: SourceReading[] = [];
  for (const folder of await sourceFolders(join(projectRoot, 'seeds')))
    readings.push(await readSource(folder));
  const lists: ReadList[] = [];
  for (const reading of inReadingOrder(readings)) {
    const records: RecordFact[] = [];
    for await (const fact of reading.facts()) if (fact.record === 'record') records.push(fact);
    lists.push({ seen: reading.source.snapshot ?? null, records });
  }
  return lists;
}
