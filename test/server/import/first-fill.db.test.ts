import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LeftOut } from '#contract/left-out.ts';
import { connect, type Database } from '../../../server/database/driver.ts';
import { startManaged } from '../../../server/database/managed/start-managed.ts';
import { conclude } from '../../../server/import/conclude.ts';
import { applySource } from '../../../server/import/apply.ts';
import { noteLeftOut } from '../../../server/import/note-left-out.ts';
import { readingsAt } from '../../../server/import/readings-at.ts';
import { undoImport } from '../../../server/import/undo.ts';
import { verify } from '../../../server/verify/verify.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { sourceState } from '../../../server/queries/import.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { runProgram } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { exported } from '../export/exported.ts';
import { dumpGraph } from '../ledger/graph-dump.ts';

const folder = temporaryFolder();
const dataDir = join(folder, 'data');
const madeUp = join(folder, 'made-up.jsonl');
const paths = [madeUp, ...['capabilities', 'reference-page'].map((name) => join(projectRoot, 'seeds', name))];

const model = (key: string) => ({ record: 'record', source: 'made-up', key, name: key, type: 'model' });
const battle = (first: string, second: string, more: object) => ({
  record: 'match',
  source: 'made-up',
  kind: 'battle',
  first: { key: first },
  second: { key: second },
  count: 1,
  ...more,
});
/** What a table of texts is easily broken by; ids that come twice; sides that nobody stands for; two sides of one tool. */
const facts = [
  { record: 'source', id: 'made-up', title: 'Made up', licence: 'CC0-1.0', snapshot: '2024-05-06' },
  ...['one', 'two', 'x"y', 'a,b;c', 'back\\'].map(model),
  battle('one', 'two', { rowId: 'r1', quote: 'He said "two",\r\nthen\nnothing; \\', wins: 1 }),
  battle('one', 'two', { rowId: 'r2', quote: ' spaces \t and \\" ', note: "it's 'so' – 😀" }),
  battle('x"y', 'a,b;c', { rowId: 'r3', ties: 1, solvedByBoth: 1, context: 'a,"b"' }),
  battle('back\\', 'one', { rowId: '', quote: '', note: '', losses: 1, locator: { file: 'f', line: 3 } }),
  battle('one', 'nobody', { rowId: 'r4', count: 7 }),
  battle('one', 'one', { rowId: 'r5' }),
  battle('two', 'one', { rowId: 'twice', wins: 1, note: 'first' }),
  battle('two', 'one', { rowId: 'twice', count: 5, losses: 4 }),
  battle('two', 'one', { rowId: 'r6', counted: false, state: 'rejected', judge: 'person' }),
];

const cli = async (...args: string[]) => {
  const env = { DATA_DIR: dataDir, NEO4J_URI: '', SEED: 'none' };
  const program = runProgram('cli', { args, env, folder });
  const code = await program.ended;
  return { code, out: program.output(), err: program.errors() };
};

const elsewhere: Record<string, string> = {
  records: `MATCH (r:Record) OPTIONAL MATCH (r)-[i:IS]->(t)
    RETURN r {.*, import: null} AS row, i {.*} AS joined, t.id AS tool,
           COLLECT { MATCH (r)-[:KNOWN_AS]->(a) RETURN a.id AS name ORDER BY name } AS names
    ORDER BY r.id`,
  sources: 'MATCH (s:Source) RETURN s {.*} AS row ORDER BY s.id',
  imports: `MATCH (i:Import) RETURN i {.*, id: null, at: null} AS row ORDER BY i.source`,
  kept: `MATCH (k:Kept) MATCH (i:Import {id: k.import})
    RETURN i.source AS source, k.part AS part, k.facts AS facts ORDER BY source, part`,
  others: `MATCH (n) WHERE NOT n:Tool AND NOT n:Capability AND NOT n:Record AND NOT n:Group AND NOT n:Meta
    RETURN labels(n) AS label, count(*) AS nodes ORDER BY label`,
  groups: 'MATCH (g:Group) RETURN g.id AS id, g.name AS name, g.size AS size ORDER BY id',
  types: `MATCH (m:Match) UNWIND keys(m) AS key
    RETURN DISTINCT key, valueType(m[key]) AS type ORDER BY key, type`,
};

async function everything(db: Database): Promise<Record<string, unknown>> {
  const more: Record<string, unknown> = {};
  for (const [name, statement] of Object.entries(elsewhere))
    more[name] = (await db.auto(statement)).records.map((row) => row.toObject());
  return { ...(await dumpGraph(db)), ...more, text: await exported(db, 'jsonl') };
}

async function opened<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const managed = await startManaged({
    dataDir,
    cacheDir: join(projectRoot, '.cache'),
    javaHome: process.env['JAVA_HOME'] || null,
    onProgress: () => {},
  });
  const db = await connect({ ...managed, queryTimeoutMs: 60_000 });
  try {
    return await work(db);
  } finally {
    await db.close();
    await managed.stop();
  }
}

/** What the ordinary import of the same files ends in. */
let ordinary: Record<string, unknown>;
let wrong: unknown[];
const leftOut: LeftOut[] = [];

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(madeUp, facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
  const db = await scratchDatabase();
  for (const path of paths) {
    for (const reading of await readingsAt(path)) {
      const done = await applySource(db, reading, () => {});
      await noteLeftOut(db, done.import, reading);
      leftOut.push(...reading.leftOut());
    }
  }
  await conclude(db);
  wrong = await verify(db);
  ordinary = await everything(db);
});

describe('db import', () => {
  it('ends in the graph that an ordinary import of the same files ends in', async () => {
    expect(wrong).toEqual([]);
    expect(leftOut.map(({ reason, number }) => [reason, number])).toEqual([
      ['same-entry', 1],
      ['with-itself', 1],
      ['no-record', 1],
    ]);
    const done = await cli('db', 'import', ...paths);
    expect(done.code, done.err).toBe(0);
    expect(done.out).toContain('reference-page');
    expect(await readdir(dataDir)).toEqual(['neo4j']);
    await opened(async (filled) => {
      const offline = await everything(filled);
      for (const [name, rows] of Object.entries(ordinary)) expect(offline[name], name).toEqual(rows);
      expect(await verify(filled)).toEqual([]);
      const shipped = paths.slice(1);
      for (const path of shipped) {
        const [reading] = await readingsAt(path);
        const [state] = await sourceState(filled, { id: reading?.source.id ?? '' });
        expect(state?.contentHash).toBe(reading?.hash);
      }
      expect(await cli('db', 'import', madeUp)).toMatchObject({
        code: 1,
        err: expect.stringContaining('in use'),
      });
    });
  });

  it('refuses a database that holds something, and one that is not ours', async () => {
    expect(await cli('db', 'import', madeUp)).toMatchObject({
      code: 1,
      err: expect.stringContaining('not empty'),
    });
    expect(await cli('db', 'import')).toMatchObject({ code: 2 });
    expect(await cli('db', 'import', madeUp, madeUp)).toMatchObject({
      code: 2,
      err: expect.stringContaining('named twice'),
    });
    const env = { DATA_DIR: dataDir, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' };
    const program = runProgram('cli', { args: ['db', 'import', madeUp], env, folder });
    expect(await program.ended, program.errors()).toBe(1);
    expect(program.errors()).toContain('NEO4J_URI');
  });

  it('takes a newer import of the source back to what it kept, and then itself', async () => {
    const newer = join(folder, 'newer.jsonl');
    const head = { ...facts[0], snapshot: '2025-01-01' };
    const lines = [head, ...facts.slice(1, -2)];
    await writeFile(newer, lines.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
    await opened(async (db) => {
      const before = await dumpGraph(db);
      const [reading] = await readingsAt(newer);
      if (reading === undefined) throw new Error('nothing to read');
      const { import: latest } = await applySource(db, reading, () => {});
      expect(await dumpGraph(db)).not.toEqual(before);
      await undoImport(db, latest, () => {});
      expect(await dumpGraph(db)).toEqual(before);
      // A difference of thousands of lines tells nobody anything.
      expect((await exported(db, 'jsonl')) === ordinary['text'], 'the same export').toBe(true);
      const { records } = await db.auto(
        "MATCH (i:Import {source: 'made-up', state: 'done'}) RETURN i.id AS id",
      );
      await undoImport(db, String(records[0]?.get('id')), () => {});
      await conclude(db);
      expect(
        (await db.auto("MATCH (n) WHERE n.source = 'made-up' AND NOT n:Import RETURN n")).records,
      ).toEqual([]);
      expect(await verify(db)).toEqual([]);
    });
  });

  it('leaves an empty database when it is killed and when it fails, and the next one removes what was begun', async () => {
    const env = { DATA_DIR: join(folder, 'elsewhere'), NEO4J_URI: '', SEED: 'none' };
    const killed = runProgram('cli', { args: ['db', 'import', madeUp], env, folder });
    while (!killed.errors().includes("Neo4j's importer")) {
      expect(killed.output()).toBe('');
      await sleep(50);
    }
    killed.kill('SIGKILL');
    await killed.ended;
    expect(existsSync(join(env.DATA_DIR, 'neo4j', 'data'))).toBe(false);
    expect(await readdir(env.DATA_DIR)).toContain(`first-fill-${killed.pid}`);

    const broken = join(folder, 'broken');
    await mkdir(broken);
    const about = ['id: broken', 'title: Broken', 'licence: MIT', 'snapshot: 2024-05-06', 'files:'];
    await writeFile(
      join(broken, 'source.yaml'),
      [...about, '  - path: f.jsonl.gz', '    format: facts'].join('\n'),
    );
    await writeFile(join(broken, 'f.jsonl.gz'), 'no gzip');
    const failing = runProgram('cli', { args: ['db', 'import', madeUp, broken], env, folder });
    expect(await failing.ended, failing.errors()).toBe(1);
    expect(failing.errors()).toContain('Nothing was imported');
    expect(await readdir(env.DATA_DIR)).toEqual(['neo4j']);
    expect(existsSync(join(env.DATA_DIR, 'neo4j', 'data'))).toBe(false);
  });
});
