/** The records of the sources that ship, in the order in which a first start reads them. */
import { join } from 'node:path';
import type { RecordFact } from '#contract/interchange.ts';
import { readSource, type SourceReading } from '../../server/import/read-source.ts';
import { inReadingOrder } from '../../server/import/reading-order.ts';
import { pairId } from '../../server/import/rows.ts';
import { sourceFolders } from '../../server/import/seeds.ts';
import { projectRoot } from '../../server/project-root.ts';
import type { ReadList } from './world.ts';

/** What ships, read once: its records, and the ids of the pairs of records that it decides itself, about which no rule asks. */
export async function seededWorld(): Promise<{
  readonly lists: readonly ReadList[];
  readonly decided: ReadonlySet<string>;
}> {
  const readings: SourceReading[] = [];
  for (const folder of await sourceFolders(join(projectRoot, 'seeds')))
    readings.push(await readSource(folder));
  const lists: ReadList[] = [];
  const decided = new Set<string>();
  for (const reading of inReadingOrder(readings)) {
    const records: RecordFact[] = [];
    for await (const fact of reading.facts())
      if (fact.record === 'record') records.push(fact);
      else if (fact.record === 'decision' && 'key' in fact.left && 'key' in fact.right)
        decided.add(pairId(`${fact.left.source}/${fact.left.key}`, `${fact.right.source}/${fact.right.key}`));
    lists.push({ seen: reading.source.snapshot ?? null, records });
  }
  return { lists, decided };
}

export const seededLists = async (): Promise<readonly ReadList[]> => (await seededWorld()).lists;
