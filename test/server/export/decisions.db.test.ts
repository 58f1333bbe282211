import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { exported, importText } from './exported.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});

describe('decisions on identity', () => {
  it('are exported too, also those whose records are gone, and hold again after an import', async () => {
    await clearGraph(db);
    const about = (id: string) => ({
      record: 'source',
      id,
      title: id,
      licence: 'MIT',
      snapshot: '2024-01-01',
    });
    const record = (source: string, key: string) => ({
      record: 'record',
      source,
      key,
      name: key,
      type: 'model',
    });
    const facts = [
      about('a'),
      record('a', 'one'),
      about('b'),
      record('b', 'uno/x'),
      {
        record: 'decision',
        decision: 'join',
        left: { source: 'a', key: 'one' },
        right: { source: 'b', key: 'uno/x' },
        by: 'person',
        at: '2024-02-03T04:05:06.000Z',
      },
      {
        record: 'decision',
        decision: 'apart',
        left: { source: 'gone', key: 'x' },
        right: { source: 'a', key: 'one' },
        by: 'person',
        at: '2024-02-03',
      },
    ];
    await importText(db, facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
    const text = await exported(db, 'jsonl');
    expect(text.match(/"record":"decision"/g)).toHaveLength(2);
    expect(text).toContain('"uno/x"');
    await clearGraph(db);
    await importText(db, text);
    expect(await exported(db, 'jsonl')).toBe(text);
    const tools = await db.auto('MATCH (t:Tool)<-[:IS]-(r:Record) RETURN DISTINCT t.id');
    expect(tools.records).toHaveLength(1);
  });
});
