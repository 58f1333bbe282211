import type { SourceList } from '#contract/source.ts';
import type { Database } from '../database/driver.ts';
import { readSources } from '../queries/sources.ts';

export async function sources(db: Database): Promise<SourceList> {
  const items = await readSources(db, { prefix: '' });
  return { total: items.length, items, next: null };
}
