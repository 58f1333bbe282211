import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ConflictList, Decided } from '#contract/imports.ts';
import { conflicts } from '../../server/answers/imports.ts';
import type { Database } from '../../server/database/driver.ts';
import { matches } from '#contract/match.ts';
import { search } from '#contract/search.ts';
import { matches as answerMatches } from '../../server/answers/matches.ts';
import { search as answerSearch } from '../../server/answers/search.ts';
import { UsageError } from '../../server/cli/command.ts';
import { commands } from '../../server/cli/commands.ts';
import { recordsOf } from '../../server/queries/identity.ts';
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
    const bad = { reason: 'row', number: 1, examples: [{ line: 2 }] };
    expect(JSON.parse(real.out)).toMatchObject({
      sources: [{ source: 'arena', state: 'imported', records: 2, entries: 1, leftOut: [bad] }],
    });
    expect(await loaded()).toEqual([{ id: 'arena', records: 2 }]);
  });

  it('ends with 1 where nothing of a source can be read, and says why', async () => {
    const file = join(folder, 'bad.jsonl');
    const about = { record: 'source', id: 'bad', title: 'Bad', licence: 'MIT', snapshot: '2024-01-01' };
    const row = { record: 'record', source: 'bad', key: 'x', name: 'x', type: 'spaceship' };
    await writeFile(file, [about, row].map((fact) => `${JSON.stringify(fact)}\n`).join(''));
    const dry = await cli('import', file, '--dry-run');
    expect(dry).toMatchObject({ code: 1, out: expect.stringContaining('Nothing of bad can be imported') });
    expect(await cli('import', file, '--dry-run', '--force')).toMatchObject({ code: 0 });
    const tried = await cli('import', file);
    expect(tried).toMatchObject({ code: 1, out: expect.stringContaining('refused') });
    expect(tried.out).toContain('Nothing of bad can be imported: 1 row cannot be read');
    expect(await loaded()).toEqual([]);
  });

  it('takes a comparison page alone, of which the options or its title and today say what it is', async () => {
    const page = join(folder, 'page.txt');
    const text = [
      '# Alpha vs Beta',
      '| Feature | Alpha | Beta |\n|---|---|---|\n| Pricing | Free | Paid |',
      '## Alpha Capabilities',
      'Draws charts from tables.',
      'Unique: It does so at once.',
      '## Beta Capabilities',
      'Reads letters aloud.',
      'Unique: It does so softly.',
    ];
    await writeFile(page, text.join('\n\n'));
    const dry = await cli('import', page, '--dry-run', '--id', 'two', '--json');
    expect(dry).toMatchObject({ code: 0, err: expect.not.stringContaining('Usage') });
    expect(JSON.parse(dry.out)).toMatchObject({
      plans: [{ sources: [{ id: 'two', title: 'Alpha vs Beta' }] }],
    });
    expect(await loaded()).toEqual([]);
    const real = await cli(
      'import',
      page,
      '--format',
      'comparison-page',
      '--title',
      'Two',
      '--licence',
      'MIT',
    );
    expect(real).toMatchObject({ code: 0 });
    expect(await loaded()).toEqual([{ id: 'page-two', records: 2 }]);

    const words = join(folder, 'words.md');
    await writeFile(words, 'Just some words.\n');
    expect(await cli('import', words)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/words\.md:\d+: is no comparison page/),
    });
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

describe('cli import of what is in already', () => {
  it('says that nothing changes, tells the bad rows again, and makes no import', async () => {
    await cli('import', arena());
    const listed = (await cli('imports', '--json')).out;
    const again = await cli('import', arena());
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('nothing to change') });
    expect(again.out).toContain('facts.jsonl:2: no record: type');
    expect((await cli('imports', '--json')).out).toBe(listed);
    expect(await cli('import', arena(), '--strict')).toMatchObject({
      code: 1,
      out: expect.stringContaining('refused'),
    });
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
      'serves.csv',
      'sources.csv',
      'tools.csv',
    ]);
  });
});

describe('cli conflicts and decide', () => {
  /** Two sources, one of which dates the other's model: a rule that is not certain. */
  const dated = async () => {
    const facts = [
      ['first', 'acme-4'],
      ['second', 'acme-4-20240506'],
    ].flatMap(([id, key]) => [
      { record: 'source', id, title: `About ${id}`, licence: 'MIT', snapshot: '2024-01-01' },
      { record: 'record', source: id, key, name: key, type: 'model' },
    ]);
    const file = join(folder, 'dates.jsonl');
    await writeFile(file, facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
    expect(await cli('import', file)).toMatchObject({ code: 0 });
  };
  const openNow = async () => ConflictList.parse(await conflicts(db, { limit: 50 }));
  const recordsOfTool = async (tool: string) =>
    (await recordsOf(db, { record: '', tool })).map(({ id }) => id);
  const both = ['first/acme-4', 'second/acme-4-20240506'];

  it('lists what the API lists, and settles one by its id', async () => {
    expect(await cli('conflicts')).toMatchObject({ code: 0, out: 'No conflict is open.\n' });
    await dated();
    const { items } = await openNow();
    expect(items).toHaveLength(1);
    const id = items[0]?.id ?? '';
    expect(JSON.parse((await cli('conflicts', '--json')).out)).toEqual({ total: 1, items });
    const { out } = await cli('conflicts');
    expect(out).toContain(`'${id}'\n  ${items[0]?.says}`);
    expect(out).toContain('second/acme-4-20240506');

    const joined = await cli('decide', id, 'join', '--json');
    expect(joined).toMatchObject({ code: 0 });
    expect(Decided.parse(JSON.parse(joined.out))).toMatchObject({ decision: 'join' });
    expect((await openNow()).total).toBe(0);
    expect(await recordsOfTool('acme-4')).toEqual(both);
    expect(await cli('decide', id, 'join')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no open conflict'),
    });
  });

  it('settles two sides that no conflict names, and takes another word later', async () => {
    await dated();
    const sides = ['tool:acme-4', 'second/acme-4-20240506'];
    expect(await cli('decide', ...sides, 'join')).toMatchObject({
      code: 0,
      out: expect.stringContaining('are one tool'),
    });
    expect(await recordsOfTool('acme-4')).toEqual(both);
    expect(await cli('decide', ...both, 'apart')).toMatchObject({ code: 0 });
    expect(await recordsOfTool('acme-4')).toEqual(['first/acme-4']);
    expect(await cli('decide', 'tool:nobody', 'first/acme-4', 'join')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no tool nobody'),
    });
  });
});

describe('cli review', () => {
  const entries = async (state?: string) => {
    const asked = matches.input.parse(state === undefined ? {} : { state });
    return answerMatches(db, asked);
  };

  it('rejects an entry with a reason, as a server does, and takes that back', async () => {
    await cli('import', arena());
    const id = (await entries()).items[0]?.id ?? '';
    expect(await cli('review', id, '--reject', '--because', 'Counted twice.', '--by', 'Ada')).toMatchObject({
      code: 0,
      out: expect.stringContaining('is rejected: kept, and not counted'),
    });
    expect((await entries('rejected')).items).toMatchObject([
      { id, review: { state: 'rejected', reason: 'Counted twice.', by: 'Ada' } },
    ]);
    expect((await entries()).sum).toBe(0);
    const undone = await cli('review', id, '--undo', '--json');
    expect(JSON.parse(undone.out)).toMatchObject({ entry: id, state: null });
    expect(await entries()).toMatchObject({ sum: 3, items: [{ review: null, state: 'live' }] });
    expect(await cli('review', id, '--undo')).toMatchObject({
      code: 1,
      err: expect.stringContaining('review of the entry'),
    });
    expect(await cli('review', '0'.repeat(24), '--confirm')).toMatchObject({ code: 1 });
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

  it('tick what each tool is stated to offer, and tell what covers it and what it costs', async () => {
    const { code, out } = await cli('coverage', 'see', 'chat', '--prompt', '1000000');
    expect(code).toBe(0);
    const lines = out.split('\n').map((line) => line.split(/ {2,}/));
    expect(lines).toContainEqual(['X', 'x', 'Paid', 'no data', '✓', '✓', '2/2', '$2 (p)', 'arena']);
    expect(lines).toContainEqual(['Z', 'z', 'Paid', 'no data', '?', '✓', '1/2', '$1 (q)', 'arena']);
    expect(out).toContain('1 tool covers all of it: 1 as sources state, 0 with general knowledge');
    const { rows } = z
      .object({ rows: z.array(z.object({ covered: z.int() })) })
      .parse(JSON.parse((await cli('coverage', 'see,chat', '--json')).out));
    expect(rows.map(({ covered }) => covered)).toEqual([2, 1]);
  });

  it('tell what is lost by a switch, and what it costs', async () => {
    const { code, out } = await cli('switch', 'x', '--must', 'chat', '--completion', '1000000');
    expect(code).toBe(0);
    expect(out).toMatch(
      /Best alternative: Z, which covers 1 of 1, \$1 \(q\) a month; (?:[^;]*; )?too little known of X and Z to say what is lost\./,
    );
    expect(out).toContain('Cheapest that keeps all of it: Z at $1 (q); X today: $4 (p)');
    expect(await cli('switch', 'nothing')).toMatchObject({
      code: 1,
      err: expect.stringContaining('We have no tool called "nothing".'),
    });
  });
});

describe('cli', () => {
  it.each([
    [['import'], 'Say what to import.'],
    [['import', 'nowhere'], 'There is nothing at'],
    [['import', 'arena', '--odd'], "Unknown option '--odd'"],
    [['import', 'arena', '--format', 'xlsx'], '--format xlsx'],
    [['import', 'arena', '--format', 'comparison-page'], 'is no file: a comparison page is one'],
    [['import', 'nowhere.txt'], 'There is nothing at'],
    [['import', 'arena', '--title', 'Arena'], 'are for one comparison page'],
    [['import', 'page.md', '--snapshot', 'soon'], '--snapshot must be a day such as'],
    [
      ['export', '--format', 'xlsx'],
      'There is no format "xlsx"; there are jsonl, csv, graphml, gexf, cypher.',
    ],
    [['export', '--format', 'csv'], 'name a folder with --out'],
    [['export', '--format', 'graphml', '--facts'], '--facts is for jsonl'],
    [['export', 'extra'], '"extra" is not expected here'],
    [['refresh', 'nobody'], 'There is no source "nobody"'],
    [['refresh', 'wildbench'], 'wildbench declares no address'],
    [['db'], 'Say what to do.'],
    [['db', 'constructor'], 'There is no "db constructor".'],
    [['undo'], 'Say which import to undo'],
    [['conflicts', 'extra'], '"extra" is not expected here'],
    [['decide'], 'Say "join" or "apart" last'],
    [['decide', 'join'], 'Say what to decide'],
    [['review', '0'.repeat(24)], 'Say one of --confirm'],
    [['review', '0'.repeat(24), '--undo', '--by', 'Ada'], '--undo goes alone'],
    [['review', 'nothing', '--reject'], 'Say which entry, by its id'],
    [['review', '--reject'], 'Say which entry'],
    [['decide', 'a/b', 'maybe'], 'Say "join" or "apart" last'],
    [['decide', 'a/b', 'nowhere', 'join'], '"nowhere": a side is tool:ID or SOURCE/KEY.'],
    [['coverage'], 'Say what is needed'],
    [['coverage', 'reasoning', '--prompt', 'many'], '--prompt must be a whole number'],
    [['switch'], 'Say which tool to replace'],
    [['switch', 'x', '--pricing', 'cheap'], '--pricing must be one of free'],
  ])('%j is a mistake of the caller', async ([name = '', ...args], message) => {
    const { code, err } = await cli(name, ...args.map((arg) => (arg === 'arena' ? arena() : arg)));
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it.each([
    [['nonsense'], 'There is no command "nonsense"; npm run cli -- help lists them.'],
    [['export', '--format', 'csv'], 'Usage: npm run cli -- export'],
  ])('%j ends with exit status 2', async (args, message) => {
    const program = runProgram('cli', { args, env, folder });
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
    expect(told.out).toMatch(
      /^name +type +id +pricing +licence +matched +line +why\nBrush +app +tool:brush +Free tier +no data +no data +\S.*by meaning/,
    );
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
