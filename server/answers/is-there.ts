/** Whether there is a tool, a capability or a family of an id, be it under another one by now. */
import type { PageSubject } from '#contract/pages.ts';
import type { Database } from '../database/driver.ts';
import { meaningOf } from '../queries/capabilities.ts';
import { readFamily } from '../queries/families.ts';
import { standsFor } from '../queries/identity.ts';
import { readCapabilities, readSummaries } from '../queries/tools.ts';

type Read = (db: Database, id: string) => Promise<readonly unknown[]>;

/** The first that finds anything is enough: by its own id, then by one that it had or a word that means it. */
const reads: Readonly<Record<PageSubject['kind'], readonly Read[]>> = {
  tool: [(db, id) => readSummaries(db, { ids: [id] }), (db, id) => standsFor(db, { id })],
  capability: [(db, id) => readCapabilities(db, { ids: [id] }), (db, id) => meaningOf(db, { id })],
  family: [(db, id) => readFamily(db, { id, limit: 1 })],
};

export async function isThere(db: Database, kind: PageSubject['kind'], id: string): Promise<boolean> {
  for (const read of reads[kind]) if ((await read(db, id)).length > 0) return true;
  return false;
}
