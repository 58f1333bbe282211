import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../server/database/driver.ts';
import { search } from '#contract/calls.ts';
import { search as answerSearch } from '../../server/answers/search.ts';
import { UsageError } from '../../server/cli/command.ts';
import { commands } from '../../server/cli/commands.ts';
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

/** Runs a command here: starting a process for each takes longer than what it does. */
async function cli(name: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`there is no command ${name}`);
  const said = { out: '', err: '' };
  const listen = (to: 'out' | 'err') => (text: string | Uint8Array) => {
    said[to] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(listen('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(listen('err')),
  ];
  for (const [key, value] of Object.entries({ ...env, DATA_DIR: join(folder, 'data') }))
    vi.stubEnv(key, value);
  try {
    const code = await command.run(args).catch((error: unknown) => {
      said.err += error instanceof Error ? error.message : String(error);
      return error instanceof UsageError ? 2 : 1;
    });
    return { code, ...said };
  } finally {
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}

const Listed = z.object({ items: z.array(z.object({ id: z.string() })) });

const loaded = async () =>
  (await readSources(db, { prefix: '' })).map(({ id, records }) => ({ id, records }));

const arena = () => join(folder, 'arena');

describe('cli import', () => {
  it('tells bad rows and brings in the rest; --dry-run and --strict bring nothing', async () => {
    const dry = await cli('import', arena(), '--dry-run');
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('facts.jsonl:2: no record: type') });
    expect(dry.out).toContain('+ record X');
    expect(await loaded()).toEqual([]);

    const strict = await cli('import', arena(), '--strict');
    expect(strict).toMatchObject({ code: 1, out: expect.stringContaining('refused') });
    expect(await loaded()).toEqual([]);

    const real = await cli('import', folder, '--json');
    expect(real.code).toBe(0);
    expect(JSON.parse(real.out)).toMatchObject({
      sources: [{ source: 'arena', state: 'imported', records: 2, entries: 1, problems: [{ line: 2 }] }],
    });
    expect(await loaded()).toEqual([{ id: 'arena', records: 2 }]);
  });

  it('reads back what export wrote, and undo takes the latest back', async () => {
    await cli('import', arena());
    const file = join(folder, 'out', 'all.jsonl');
    expect(await cli('export', '--out', file)).toMatchObject({ code: 0, out: '' });
    const text = await readFile(file, 'utf8');
    expect(text.trimEnd().split('\n')).toHaveLength(4);
    await clearGraph(db);
    expect(await cli('import', file)).toMatchObject({ code: 0 });
    expect((await cli('export')).out).toBe(text);

    const newer = join(folder, 'newer.jsonl');
    await writeFile(
      newer,
      text.replace('"snapshot":"2024-01-01"', '"snapshot":"2025-01-01"').replace('"X"', '"X2"'),
    );
    expect(await cli('import', newer)).toMatchObject({ code: 0 });
    const { items } = Listed.parse(JSON.parse((await cli('imports', 'arena', '--json')).out));
    const [latest = '', first = ''] = items.map(({ id }) => id);
    expect(await cli('undo', first)).toMatchObject({
      code: 1,
      err: expect.stringContaining('not the latest'),
    });
    expect(await cli('undo', latest)).toMatchObject({ code: 0, out: expect.stringContaining('is undone') });
    expect(await cli('undo', 'nothing')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no import nothing'),
    });
    expect((await cli('export')).out).toBe(text);
  });
});

describe('cli export', () => {
  it('writes CSV as a folder of tables', async () => {
    await cli('import', arena());
    expect(await cli('export', '--format', 'csv', '--out', join(folder, 'tables'))).toMatchObject({
      code: 0,
    });
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
});

describe('cli coverage and switch', () => {
  beforeEach(async () => {
    const facts = [
      '{"record":"capability","id":"chat","name":"Chat","kind":"function"}',
      '{"record":"capability","id":"see","name":"See","kind":"function"}',
      '{"record":"record","key":"x","name":"X","type":"model","pricing":"paid","prices":[{"provider":"p","unit":"million-tokens","input":2,"output":4}],"capabilities":[{"capability":"chat"},{"capability":"see"}]}',
      '{"record":"record","key":"z","name":"Z","type":"model","prices":[{"provider":"q","unit":"million-tokens","input":1,"output":1}],"capabilities":[{"capability":"chat"}]}',
    ];
    await writeFile(join(folder, 'arena', 'facts.jsonl'), facts.join('\n'));
    await cli('import', arena());
  });

  it('tick what each tool offers, and tell the fewest tools and what they cost', async () => {
    const { code, out } = await cli('coverage', 'see', 'chat', '--prompt', '1000000');
    expect(code).toBe(0);
    const lines = out.split('\n').map((line) => line.split(/ {2,}/));
    expect(lines).toContainEqual(['X', 'x', 'paid', '0', '✓', '✓', '2/2', '$2 (p)', 'arena']);
    expect(lines).toContainEqual(['Z', 'z', 'unknown', '0', '·', '✓', '1/2', '$1 (q)', 'arena']);
    expect(out).toContain('The fewest tools that cover all of it: 1.');
    const { rows } = z
      .object({ rows: z.array(z.object({ covered: z.int() })) })
      .parse(JSON.parse((await cli('coverage', 'see,chat', '--json')).out));
    expect(rows.map(({ covered }) => covered)).toEqual([2, 1]);
  });

  it('tell what is lost by a switch, and what it costs', async () => {
    const { code, out } = await cli('switch', 'x', '--must', 'chat', '--completion', '1000000');
    expect(code).toBe(0);
    expect(out).toContain('Best alone: Z, which covers 1 of 1; lost of the 2: See.');
    expect(out).toContain('Cheapest that keeps all of it: Z at $1 (q), beside X today at $4 (p)');
    expect(await cli('switch', 'nothing')).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no tool "nothing".'),
    });
  });
});

describe('cli', () => {
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
    [['undo'], 'Say which import to undo'],
    [['coverage'], 'Say what is needed'],
    [['coverage', 'reasoning', '--prompt', 'many'], 'prompt: must be a whole number'],
    [['switch'], 'Say which tool to replace'],
    [['switch', 'x', '--pricing', 'cheap'], 'pricing: '],
  ])('%j is a mistake of the caller', async ([name = '', ...args], message) => {
    const { code, err } = await cli(name, ...args.map((arg) => (arg === 'arena' ? arena() : arg)));
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it.each([
    [['nonsense'], 'There is no command "nonsense".'],
    [['export', '--format', 'csv'], 'Usage: npm run cli -- export'],
  ])('%j ends with exit status 2', async (args, message) => {
    const program = runProgram('server/cli.ts', { args, env, folder });
    expect(await program.ended).toBe(2);
    expect(program.errors()).toContain(message);
  });

  it('fails with exit 1 and a sentence where the database is somebody else’s, or a file is no facts', async () => {
    expect(await cli('db', 'stop')).toMatchObject({
      code: 1,
      err: expect.stringContaining('NEO4J_URI names'),
    });
    const bad = join(folder, 'bad.jsonl');
    await writeFile(bad, '{"record":"record","source":"q","key":"x","name":"X","type":"model"}');
    const { code, err } = await cli('import', bad);
    expect(err).toContain('bad.jsonl:1: speaks for the source "q", which no line describes');
    expect(code).toBe(1);
  });
});

describe('search', () => {
  beforeEach(async () => {
    await writeFile(
      join(folder, 'arena', 'facts.jsonl'),
      [
        '{"record":"capability","id":"drawing","name":"drawing","kind":"function","description":"Paints your pet."}',
        '{"record":"record","key":"brush","name":"Brush","type":"app","pricing":"freemium"}',
        '{"record":"record","key":"ledger","name":"Ledger","type":"app","pricing":"paid"}',
        '{"record":"offer","key":"brush","capability":"drawing","position":1}',
      ].join('\n'),
    );
    await cli('import', join(folder, 'arena'));
  });

  it('answers as the call does, in a table for people and whole for machines', async () => {
    const told = await cli('search', 'picture', 'of', 'my', 'dog', '--kind', 'tool');
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/^name +type +id +why\nBrush +app +tool:brush +.*near in meaning/);
    const { out } = await cli('search', 'picture of my dog', '--kind', 'tool', '--json');
    const input = search.input.parse({ q: 'picture of my dog', kind: 'tool' });
    expect(JSON.parse(out)).toEqual(await answerSearch(db, input));
  });

  it('takes filters as options and as operators', async () => {
    for (const args of [['app', '--pricing', 'free'], ['app free:yes']]) {
      const answer = search.answer.parse(JSON.parse((await cli('search', ...args, '--json')).out));
      expect(answer.hits.map(({ id }) => id)).toEqual(['brush']);
    }
    expect((await cli('search', 'zzqqxxyy')).out).toBe('Nothing found.\n');
  });

  it('says what is wrong with what it is asked', async () => {
    for (const [args, message] of [
      [[], /Say what to look for/],
      [['x', '--max-price', 'cheap'], /--max-price must be a number/],
      [['x', '--colour', 'red'], /--colour/],
      [['type:person x'], /"type:person" must be one of/],
    ] as const) {
      const { code, err } = await cli('search', ...args);
      expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    }
  });
});
