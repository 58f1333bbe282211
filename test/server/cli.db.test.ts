import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/driver.ts';
import { readSources } from '../../server/queries/sources.ts';
import { scratchAddress, scratchDatabase } from '../support/databases.ts';
import { runProgram } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { clearGraph } from './ledger/graph-dump.ts';

let db: Database;
let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  db = await scratchDatabase();
  const { uri, username, password, database } = await scratchAddress();
  env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
});
beforeEach(async () => {
  await clearGraph(db);
  folder = temporaryFolder();
  await mkdir(join(folder, 'arena'));
  await writeFile(
    join(folder, 'arena', 'source.yaml'),
    [
      'id: arena',
      'title: Arena',
      'licence: MIT',
      'snapshot: 2024-01-01',
      'files:',
      '  - path: facts.jsonl',
      '    format: facts',
    ].join('\n'),
  );
  await writeFile(
    join(folder, 'arena', 'facts.jsonl'),
    [
      '{"record":"record","key":"x","name":"X","type":"model"}',
      '{"record":"record","key":"y","name":"Y","type":"nonsense"}',
      '{"record":"record","key":"z","name":"Z","type":"model"}',
      '{"record":"match","kind":"battle","first":{"key":"x"},"second":{"key":"z"},"count":3,"wins":2,"losses":1}',
    ].join('\n'),
  );
});

async function cli(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const program = runProgram('server/cli.ts', {
    args,
    env: { ...env, DATA_DIR: join(folder, 'data') },
    folder,
  });
  const code = await program.ended;
  return { code, out: program.output(), err: program.errors() };
}

const loaded = async () =>
  (await readSources(db, { prefix: '' })).map(({ id, records }) => ({ id, records }));

describe('cli import and export', () => {
  it('tells bad rows, brings in the rest, and exports what can be imported again', async () => {
    const dry = await cli('import', 'arena', '--dry-run');
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('facts.jsonl:2: no record: type') });
    expect(await loaded()).toEqual([]);

    const strict = await cli('import', 'arena', '--strict');
    expect(strict).toMatchObject({ code: 1, out: expect.stringContaining('refused') });
    expect(await loaded()).toEqual([]);

    const real = await cli('import', folder, '--json');
    expect(real.code).toBe(0);
    expect(JSON.parse(real.out)).toMatchObject({
      sources: [{ source: 'arena', state: 'imported', records: 2, entries: 1, problems: [{ line: 2 }] }],
    });
    expect(await loaded()).toEqual([{ id: 'arena', records: 2 }]);

    expect(await cli('export', '--out', 'out/all.jsonl')).toMatchObject({ code: 0, out: '' });
    const text = await readFile(join(folder, 'out', 'all.jsonl'), 'utf8');
    expect(text.trimEnd().split('\n')).toHaveLength(4);
    await clearGraph(db);
    expect((await cli('import', 'out/all.jsonl')).code).toBe(0);
    expect((await cli('export')).out).toBe(text);

    expect((await cli('export', '--format', 'csv', '--out', 'tables')).code).toBe(0);
    expect((await readdir(join(folder, 'tables'))).sort()).toEqual([
      'README.txt',
      'capabilities.csv',
      'entries.csv',
      'offers.csv',
      'pairs.csv',
      'sources.csv',
      'tools.csv',
    ]);
  });

  it.each([
    [['import'], 'Say what to import.'],
    [['import', 'nowhere'], 'There is nothing at'],
    [['import', 'arena', '--odd'], "Unknown option '--odd'"],
    [['import', 'arena', '--format', 'xlsx'], '--format xlsx'],
    [['export', '--format', 'xlsx'], 'There is no format "xlsx"; there are jsonl, csv, graphml, cypher.'],
    [['export', '--format', 'csv'], 'name a folder with --out'],
    [['export', '--format', 'graphml', '--facts'], '--facts is for jsonl'],
    [['export', 'extra'], '"extra" is not expected here'],
    [['refresh', 'nobody'], 'There is no source "nobody"'],
    [['refresh', 'wildbench'], 'wildbench declares no address'],
    [['db'], 'Say what to do.'],
    [['db', 'constructor'], '"db constructor" is not known.'],
    [['nonsense'], 'There is no command "nonsense".'],
  ])('%j is a mistake of the caller: exit 2', async (args, message) => {
    const { code, err } = await cli(...args);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it('fails with exit 1 and a sentence where the database is somebody else’s, or a file is no facts', async () => {
    expect(await cli('db', 'stop')).toMatchObject({
      code: 1,
      err: expect.stringContaining('NEO4J_URI names'),
    });
    await writeFile(
      join(folder, 'bad.jsonl'),
      '{"record":"record","source":"q","key":"x","name":"X","type":"model"}',
    );
    const { code, err } = await cli('import', 'bad.jsonl');
    expect(err).toContain('bad.jsonl:1: speaks for the source "q", which no line describes');
    expect(code).toBe(1);
  });
});
