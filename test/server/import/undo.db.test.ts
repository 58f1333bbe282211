import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { conclude } from '../../../server/import/conclude.ts';
import { CannotUndo, undoImport } from '../../../server/import/undo.ts';
import { verify } from '../../../server/verify/verify.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { clearGraph, dumpGraph } from '../ledger/graph-dump.ts';
import { readingOf, type MadeUpSource } from '../ledger/made-up-source.ts';
import { first, other, second } from './two-snapshots.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});
beforeEach(() => clearGraph(db));

const load = async (source: MadeUpSource) => (await applySource(db, readingOf(source), () => {})).import;
const undo = (id: string, on: Database = db) => undoImport(on, id, () => {});
const ask = async (statement: string) => (await db.auto(statement)).records.map((row) => row.toObject());
const everything = () =>
  ask(`MATCH (n) WHERE NOT n:Meta AND NOT n:Import
    RETURN labels(n) AS labels, coalesce(n.id, '') AS id, count{(n)--()} AS ties ORDER BY labels, id`);

describe('undo', () => {
  it('puts the snapshot before in force again, and leaves nothing of what the import brought', async () => {
    await load(other);
    await load(first);
    const before = await dumpGraph(db);
    const nodes = await everything();
    const id = await load(second);
    expect(await dumpGraph(db)).not.toEqual(before);
    expect(await undo(id)).toMatchObject({ state: 'undone' });
    expect(await dumpGraph(db)).toEqual(before);
    expect(await everything()).toEqual(nodes);
    expect(await verify(db)).toEqual([]);
    expect(await ask('MATCH (i:Import) RETURN i.source AS source, i.state AS state ORDER BY i.at')).toEqual([
      { source: 'b', state: 'done' },
      { source: 'a', state: 'done' },
      { source: 'a', state: 'undone' },
    ]);
  });

  it('takes the source away when there was no import before', async () => {
    await load(other);
    const before = await dumpGraph(db);
    const nodes = await everything();
    await undo(await load(first));
    expect(await dumpGraph(db)).toEqual(before);
    expect(await everything()).toEqual(nodes);
    expect(await verify(db)).toEqual([]);
  });

  it('goes back step by step, and refuses an older import with the list of later ones', async () => {
    const nodes = await everything();
    const [one, two, three] = [await load(first), await load(second), await load(first)];
    await expect(undo(one)).rejects.toThrow(CannotUndo);
    await expect(undo(one)).rejects.toMatchObject({ later: [three, two] });
    for (const id of [three, two, one]) await undo(id);
    expect(await everything()).toEqual(nodes);
    await expect(undo(one)).resolves.toMatchObject({ state: 'undone' });
    expect(await undo('no-such-import')).toBeUndefined();
  });

  it('cut off at any of its writes ends, when it is run again, in the same graph', async () => {
    await load(other);
    await load(first);
    const [before, nodes] = [await dumpGraph(db), await everything()];
    let writes = Number.POSITIVE_INFINITY;
    for (let nth = 0; nth < writes; nth += 1) {
      const id = await load(second);
      let done = 0;
      const failing: Database = {
        ...db,
        write: (work) => (done++ === nth ? Promise.reject(new Error('cut off')) : db.write(work)),
      };
      const cut = await undo(id, failing).then(
        () => false,
        () => true,
      );
      if (cut) await undo(id);
      else writes = nth;
      expect(await dumpGraph(db), `cut off at write ${nth}`).toEqual(before);
      expect(await everything(), `cut off at write ${nth}`).toEqual(nodes);
    }
    expect(writes).toBeGreaterThan(15);
    await conclude(db);
    expect(await verify(db)).toEqual([]);
  });

  it('takes back an import that was cut off', async () => {
    await load(other);
    await load(first);
    const [before, nodes] = [await dumpGraph(db), await everything()];
    for (const nth of [1, 4, 8, 12]) {
      let done = 0;
      const failing: Database = {
        ...db,
        write: (work) => (done++ === nth ? Promise.reject(new Error('cut off')) : db.write(work)),
      };
      await expect(applySource(failing, readingOf(second), () => {})).rejects.toThrow('cut off');
      const [open] = await ask("MATCH (i:Import {state: 'running'}) RETURN i.id AS id");
      await undoImport(db, String(open?.['id']), () => {}, 'cancelled');
      expect(await dumpGraph(db), `cut off at write ${nth}`).toEqual(before);
      expect(await everything(), `cut off at write ${nth}`).toEqual(nodes);
    }
    await conclude(db);
    expect(await verify(db)).toEqual([]);
  });
});
