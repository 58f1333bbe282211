import { type SourceList, sources as sourcesCall } from '#contract/source.ts';
import type { Database } from '../database/driver.ts';
import { readSources } from '../queries/sources.ts';
import { isStale } from './is-stale.ts';
import { judgesOf } from './judges.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(sourcesCall, sources)];

export async function sources(db: Database): Promise<SourceList> {
  const now = new Date();
  const rows = await readSources(db, { prefix: '' });
  const judgeOf = await judgesOf(
    db,
    rows.map(({ id }) => id),
  );
  const items = rows.map((row) => ({ ...row, ...judgeOf(row.id), stale: isStale(row, now) }));
  return { total: items.length, items, next: null };
}
