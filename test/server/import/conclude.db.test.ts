import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCypherFile } from '../../../server/database/cypher-file.ts';
import type { Database } from '../../../server/database/driver.ts';
import { noteHash } from '../../../server/database/noted-hash.ts';
import { conclude } from '../../../server/import/conclude.ts';
import { decide } from '../../../server/queries/identity.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { clearGraph } from '../ledger/graph-dump.ts';

/** What each part looks through the catalogue by. */
const looks = ['similar/texts', 'operations/operations'].map((name) => readCypherFile(name).text);

let db: Database;
let asked: string[];
let watched: Database;
beforeAll(async () => {
  db = await scratchDatabase();
  watched = {
    ...db,
    read: (work) =>
      db.read((run) =>
        work(async (cypher, params) => {
          asked.push(cypher);
          return run(cypher, params);
        }),
      ),
  };
});
beforeEach(async () => {
  asked = [];
  await clearGraph(db);
});

const looked = () => looks.filter((text) => asked.includes(text)).length;

const concluded = async () => {
  asked = [];
  await conclude(watched);
  return looked();
};

describe('conclude', () => {
  it('looks through the catalogue once, and not again while sources and decisions stand as they are', async () => {
    expect(await concluded()).toBe(looks.length);
    expect(await concluded()).toBe(0);
  });

  it('looks again after a decision, and after the same two were decided otherwise', async () => {
    await concluded();
    const row = { left: 'capability:a', right: 'capability:b', by: 'person', at: '2026-11-30' };
    const said = (decision: 'join' | 'apart') =>
      decide(db, { rows: [{ id: 'capability:a | capability:b', ...row, decision }] });
    await said('join');
    expect(await concluded()).toBe(looks.length);
    await said('apart');
    expect(await concluded()).toBe(looks.length);
    expect(await concluded()).toBe(0);
  });

  it('looks again where it was cut off', async () => {
    await concluded();
    await noteHash(db, { id: 'concluded', hash: 'being made' });
    expect(await concluded()).toBe(looks.length);
  });
});
