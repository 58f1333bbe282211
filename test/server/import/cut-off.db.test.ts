/**
 * Whatever writes is cut off at any of its transactions, as a kill or a lost database does it, and the next writer
 * brings it to an end: the graph is one that is made without the fault. FAULT_POINTS says at how many points of each,
 * drawn by a fixed seed: `npm run test:faults`.
 */
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { conclude } from '../../../server/import/conclude.ts';
import { mend } from '../../../server/import/mend.ts';
import { refresh } from '../../../server/import/refresh.ts';
import { normalLimits } from '../../../server/import/refresh-fetch.ts';
import { loadSeeds } from '../../../server/import/seeds.ts';
import { settlePair } from '../../../server/import/settle.ts';
import { sourceFolders } from '../../../server/import/source-folders.ts';
import { undoImport } from '../../../server/import/undo.ts';
import { verify } from '../../../server/verify/verify.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { drawn } from '../drawn.ts';
import { clearGraph, dumpGraph } from '../ledger/graph-dump.ts';
import { made, readingOf } from '../ledger/made-up-source.ts';
import { writeArena } from './arena.ts';
import { first, other, second } from './two-snapshots.ts';
import { localServer } from './local-server.ts';

const points = Number(process.env['FAULT_POINTS'] ?? 1);
let db: Database;
let seeds: string;
const dataDir = temporaryFolder();

beforeAll(async () => {
  db = await scratchDatabase();
  const base = await localServer((_request, response) =>
    response.end('a,b,winner\nx,y,model_a\ny,z,model_b\n'),
  );
  seeds = temporaryFolder();
  await writeArena(seeds, base, { name: 'battles.csv', bytes: 'a,b,winner\nx,y,model_a\n' });
});

const nothing = () => {};
const load = async (source: ReturnType<typeof made>, on = db) =>
  (await applySource(on, readingOf(source), nothing)).import;

interface Work {
  /** What stands before; answers what `run` needs. */
  prepare(): Promise<string>;
  run(on: Database, prepared: string): Promise<unknown>;
  /** The next start, where that does more than to mend. */
  start?(): Promise<unknown>;
}

const works: Record<string, Work> = {
  'an import': {
    async prepare() {
      for (const source of [other, first]) await load(source);
      return '';
    },
    run: (on) => load(second, on).then(() => conclude(on)),
  },
  'the first import of a source': {
    prepare: () => load(other),
    run: (on) => load(first, on).then(() => conclude(on)),
  },
  'an undo': {
    async prepare() {
      for (const source of [other, first]) await load(source);
      return load(second);
    },
    run: (on, id) => undoImport(on, id, nothing).then(() => conclude(on)),
  },
  'an undo of all that a source brought': {
    prepare: () => load(other).then(() => load(first)),
    run: (on, id) => undoImport(on, id, nothing).then(() => conclude(on)),
  },
  'a decision': {
    async prepare() {
      for (const source of [other, first]) await load(source);
      return '';
    },
    run: (on) => settlePair(on, 'a/one', 'b/two', true),
  },
  'a first fill': {
    prepare: async () => '',
    run: (on) => loadSeeds(on, { folder: seeds }),
    start: () => loadSeeds(db, { folder: seeds, cutOff: true }),
  },
  'a refresh': {
    async prepare() {
      await loadSeeds(db, { folder: seeds });
      return '';
    },
    async run(on) {
      const [source] = await sourceFolders([seeds]);
      if (source === undefined) throw new Error('there is no source');
      const limits = { ...normalLimits, allowLoopback: true };
      const options = { dataDir, limits, today: '2026-05-05', dryRun: false, force: false, onStep: nothing };
      const { state, message } = await refresh(on, source, options);
      if (state === 'failed') throw new Error(message);
      await conclude(on);
    },
    start: () => loadSeeds(db, { folder: seeds, cutOff: true }),
  },
};

/** Gone from its nth write on, for reads too; counts its writes. */
function goneAt(nth: number) {
  let writes = 0;
  const gone = <T>(work: () => Promise<T>) =>
    writes > nth ? Promise.reject(new Error('the process was killed')) : work();
  const dying: Database = {
    ...db,
    read: (work) => gone(() => db.read(work)),
    write(work) {
      writes += 1;
      return gone(() => db.write(work));
    },
    patient: () => dying,
    until: () => dying,
  };
  return { dying, writes: () => writes };
}

const prepared = async ({ prepare }: Work): Promise<string> => {
  await clearGraph(db);
  const ready = await prepare();
  await conclude(db);
  return ready;
};

describe.each(Object.entries(works))('%s', (name, work) => {
  it(
    `cut off at ${points} of its writes, is mended into a graph without a fault`,
    async () => {
      const ready = await prepared(work);
      const before = await dumpGraph(db);
      const { dying, writes } = goneAt(Number.POSITIVE_INFINITY);
      await work.run(dying, ready);
      const after = await dumpGraph(db);
      expect(after).not.toEqual(before);
      expect(writes()).toBeGreaterThan(5);
      const numbers = drawn(name.length);
      for (let i = 0; i < points; i += 1) {
        const nth = Math.floor((numbers.next().value ?? 0) * writes());
        const at = `${name}, cut off at write ${nth} of ${writes()}`;
        const again = await prepared(work);
        await expect(work.run(goneAt(nth).dying, again), at).rejects.toThrow('was killed');
        const said: string[] = [];
        if (work.start) await work.start();
        else await mend(db, { cutOff: true, keeps: () => false, say: (line) => said.push(line) });
        expect(await verify(db), at).toEqual([]);
        const mended = await dumpGraph(db);
        // Names of properties come in no order; what is neither graph is told by what parts it from the one nearer to the end.
        if (!isDeepStrictEqual(mended, before)) expect(mended, at).toEqual(after);
        // Nothing is left for the next one.
        await mend(db, { cutOff: false, keeps: () => false, say: (line) => said.push(`again: ${line}`) });
        expect(
          said.filter((line) => line.startsWith('again')),
          at,
        ).toEqual([]);
      }
    },
    240_000 + points * 60_000,
  );
});
