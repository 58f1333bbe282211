import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fact } from '#contract/interchange.ts';
import type { Database } from '../../server/database/driver.ts';
import { completeImports } from '../../server/import/apply.ts';
import { readSource } from '../../server/import/read-source.ts';
import { writeSource, type WrittenSource } from '../../server/import/write-source.ts';
import { projectRoot } from '../../server/project-root.ts';

const list = 'oss-alternatives';

/**
 * Brings every source that ships into an empty database, without a single listing: no edge of one, and no sentence that
 * the program would make of one. The list's tools get the list's own descriptions instead.
 */
export async function fillWithoutListings(
  db: Database,
  descriptions: ReadonlyMap<string, string>,
): Promise<void> {
  const folder = join(projectRoot, 'seeds');
  const entries = await readdir(folder, { withFileTypes: true });
  const written: WrittenSource[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const reading = await readSource(join(folder, name));
    const facts = () => withoutListings(reading.facts(), descriptions);
    written.push(await writeSource(db, { ...reading, facts }, { onProgress: () => {} }));
  }
  await completeImports(db, written, () => {});
}

async function* withoutListings(
  facts: AsyncIterable<Fact>,
  descriptions: ReadonlyMap<string, string>,
): AsyncGenerator<Fact> {
  for await (const fact of facts) {
    if (fact.record === 'match' && fact.kind === 'listing') continue;
    const description =
      fact.record === 'record' && fact.source === list ? descriptions.get(fact.key) : undefined;
    yield description === undefined || fact.record !== 'record' ? fact : { ...fact, description };
  }
}
