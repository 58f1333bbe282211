import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { ConflictList, Decided, Import, ImportPlan, ImportsBegun } from '#contract/imports.ts';
import { Problem } from '#contract/problem.ts';
import { verify } from '../../../server/verify/verify.ts';
import { clearGraph, dumpGraph } from '../ledger/graph-dump.ts';
import { battle, importServer, lines, model, type ImportServer } from './import-server.ts';

let server: ImportServer;
beforeAll(async () => {
  server = await importServer();
});
beforeEach(() => clearGraph(server.db));

const ask = async (statement: string) =>
  (await server.db.auto(statement)).records.map((row) => row.toObject());
const nodes = async () => (await ask('MATCH (n) WHERE NOT n:Meta RETURN count(n) AS total'))[0]?.['total'];
const planOf = async (text: string | FormData, query = '') =>
  ImportPlan.parse(await (await server.send(text, `dryRun=true&${query}`)).json());
const problemOf = async (response: Response) => Problem.parse(await response.json());
const files = (all: Record<string, string | Uint8Array>) => {
  const form = new FormData();
  for (const [name, text] of Object.entries(all))
    form.append('files', new Blob([new Uint8Array(Buffer.from(text))]), name);
  return form;
};

const older = lines('a', '2024-01-01', model('one'), model('two'), battle('one', 'two', 3));
const newer = lines(
  'a',
  '2025-01-01',
  model('one', { vendor: 'Acme' }),
  model('three'),
  battle('one', 'three', 4),
);

describe('a plan', () => {
  it('tells what would be added, changed and left out, and writes nothing', async () => {
    const before = await nodes();
    expect(
      await planOf(`${older}{"record":"record","source":"a","key":"x","name":"x","type":"spaceship"}\n`),
    ).toMatchObject({
      sources: [{ id: 'a', snapshot: '2024-01-01' }],
      added: { total: 3 },
      changed: { total: 0 },
      unchanged: 0,
      removed: 0,
      leftOut: [{ reason: 'row', number: 1, examples: [{ file: 'facts.jsonl', line: 5 }] }],
      records: 2,
      entries: 1,
    });
    expect(await nodes()).toBe(before);
    await server.bring(older);
    expect(await planOf(older)).toMatchObject({
      added: { total: 0 },
      changed: { total: 0 },
      unchanged: 3,
      removed: 0,
    });
    const plan = await planOf(newer);
    expect(plan).toMatchObject({ added: { total: 2 }, changed: { total: 1 }, unchanged: 0, removed: 2 });
    expect(plan.changed.items).toEqual([
      { kind: 'record', id: 'a/one', name: 'one', fields: [{ name: 'vendor', before: '', after: 'Acme' }] },
    ]);
    const [three, entry] = plan.added.items;
    expect(three?.fields).toContainEqual({ name: 'type', before: '', after: 'model' });
    expect(entry?.fields).toContainEqual({ name: 'count', before: '', after: '4' });
    await expect.poll(() => server.incoming()).toEqual([]);
  });

  it('says of an entry of a tool with itself that it is not counted', async () => {
    const own = lines('own', '2024-01-01', model('one'), model('two'), battle('one', 'one', 6));
    const plan = await planOf(own);
    expect(plan.leftOut).toMatchObject([{ reason: 'with-itself', number: 1, matches: 6 }]);
    const entry = plan.added.items.find(({ kind }) => kind === 'match');
    expect(entry?.fields).toContainEqual({ name: 'counted', before: '', after: 'false' });
    expect((await server.bring(own)).leftOut).toEqual(plan.leftOut);
    expect(await planOf(own)).toMatchObject({ added: { total: 0 }, changed: { total: 0 } });
  });

  it('holds the conflicts that the import would raise', async () => {
    await server.bring(lines('a', '2024-01-01', model('acme-4')));
    const plan = await planOf(lines('b', '2024-01-01', model('acme-4-20240506')));
    expect(plan.conflicts).toMatchObject({
      total: 1,
      items: [
        {
          rule: 'dated-version',
          shared: 'acme 4',
          left: { tool: null },
          right: { record: 'a/acme-4', tool: 'acme-4' },
        },
      ],
    });
  });
});

describe('a field that no row has', () => {
  const mapped = (path: string, wins: string) =>
    `id: a\ntitle: A\nlicence: MIT\nfiles:\n  - path: ${path}\n    emit:\n      - match: { kind: =battle, first: one, second: two, wins: ${wins} }\n`;
  const said = 'no row of F has the field "win", did you mean "wins"? It has: one, two, wins.';

  it.each([
    ['battles.csv', 'one,two,wins\nx,y,30\n'],
    ['battles.json', '[{"one":"x","two":"y","wins":30}]'],
    ['battles.jsonl', '{"one":"x","two":"y","wins":30}\n'],
    ['battles.yaml', '- { one: x, two: y, wins: 30 }\n'],
  ])('is said by the preview and as the answer, and nothing is queued: %s', async (name, text) => {
    for (const query of ['dryRun=true', '', 'force=true']) {
      const sent = files({ 'source.yaml': mapped(name, 'win'), [name]: text });
      const response = await server.send(sent, query);
      expect(response.status).toBe(400);
      const { detail, errors } = await problemOf(response);
      expect(detail).toContain(said.replace('of F', `of ${name}`));
      expect(errors).toMatchObject([{ path: 'source.yaml:7' }]);
    }
    expect((await (await fetch(`${server.url}/api/imports`)).json()).total).toBe(0);
    expect(await nodes()).toBe(0);
    await expect.poll(() => server.incoming()).toEqual([]);
    const right = files({ 'source.yaml': mapped(name, 'wins'), [name]: text });
    expect(await server.bring(right)).toMatchObject({ state: 'done', entries: 1 });
  });

  it('is said of a look-up table too', async () => {
    const yaml = mapped('battles.csv', 'wins').replace(
      'files:',
      'tables:\n  names: { path: names.csv, key: id, value: label }\nfiles:',
    );
    const sent = files({
      'source.yaml': yaml,
      'battles.csv': 'one,two,wins\nx,y,30\n',
      'names.csv': 'id,labels\nx,X\n',
    });
    const response = await server.send(sent);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).detail).toContain('did you mean "labels"?');
  });
});

describe('an import', () => {
  it('goes in, is listed with its bad rows, and goes in again without a change', async () => {
    const done = await server.bring(`${older}{"record":"match"}\n`);
    expect(done).toMatchObject({
      source: 'a',
      state: 'done',
      records: 2,
      entries: 1,
      leftOut: [{ reason: 'row', number: 1 }],
    });
    const before = await dumpGraph(server.db);
    await server.bring(older.split('\n').toReversed().join('\n'));
    const strip = (text: string) => text.replaceAll(/"(locator|line)":("(\\.|[^"\\])*"|\d+)/g, '');
    expect(strip(JSON.stringify(await dumpGraph(server.db)))).toEqual(strip(JSON.stringify(before)));
    expect(await verify(server.db)).toEqual([]);
    await expect.poll(() => server.incoming()).toEqual([]);
    const { total } = await (await fetch(`${server.url}/api/imports`)).json();
    expect(total).toBe(2);
  });

  it('that would change nothing is not made: the one that stands is answered', async () => {
    const done = await server.bring(older);
    const before = await dumpGraph(server.db);
    const again = await server.send(older);
    expect(again.status).toBe(202);
    expect(ImportsBegun.parse(await again.json())).toEqual({
      id: done.id,
      ids: [done.id],
      unchanged: [done.id],
    });
    expect(await dumpGraph(server.db)).toEqual(before);
    await expect.poll(() => server.incoming()).toEqual([]);
    expect((await (await fetch(`${server.url}/api/imports`)).json()).total).toBe(1);

    await server.bring(newer);
    const back = ImportsBegun.parse(await (await server.send(older, 'force=true')).json());
    expect(back.unchanged).toEqual([]);
    expect(await server.ended(back.id)).toMatchObject({ state: 'done' });
    expect((await (await fetch(`${server.url}/api/imports`)).json()).total).toBe(3);
  });

  it('of nothing, or that would take most of a source away, is refused with numbers unless it is forced', async () => {
    await server.bring(older);
    const before = await dumpGraph(server.db);
    const sent = async (text: string, query = '') =>
      server.ended(ImportsBegun.parse(await (await server.send(text, query)).json()).id);
    expect((await planOf(newer)).refusals).toEqual([expect.stringContaining('2 of the 3 facts')]);
    expect(await sent(newer)).toMatchObject({
      state: 'refused',
      fault: expect.stringContaining('2 of the 3 facts that it says now are not in this reading'),
    });
    const unread = lines('a', '2025-01-02', { record: 'record', key: 'one', name: 'one', type: 'spaceship' });
    expect(await sent(unread)).toMatchObject({
      state: 'refused',
      fault: expect.stringContaining('1 row cannot be read (the first: facts.jsonl:2: no record: type'),
      leftOut: [{ reason: 'row', number: 1 }],
    });
    const after = await dumpGraph(server.db);
    expect(after).toEqual(before);
    expect(await sent(newer, 'force=true')).toMatchObject({ state: 'done' });
  });

  it('takes a source.yaml with the files it names', async () => {
    const yaml = `id: sheet\ntitle: A sheet\nlicence: MIT\nsnapshot: 2024-05-06\nfiles: [{ path: x.csv, emit: [{ record: { key: a, name: a, type: =model } }] }]\n`;
    const done = await server.bring(files({ 'source.yaml': yaml, 'x.csv.gz': gzipSync('a\none\ntwo\n') }));
    expect(done).toMatchObject({ source: 'sheet', state: 'done', records: 2 });
  });

  it('is undone, the latest first', async () => {
    const first = await server.bring(older);
    const before = await dumpGraph(server.db);
    const second = await server.bring(newer);
    const undo = (id: string) => fetch(`${server.url}/api/imports/${id}`, { method: 'DELETE' });
    const refused = await undo(first.id);
    expect(refused.status).toBe(409);
    expect((await problemOf(refused)).errors?.map(({ path }) => path)).toEqual([second.id]);
    expect((await undo(second.id)).status).toBe(202);
    expect(await server.ended(second.id)).toMatchObject({ state: 'undone', fault: null });
    expect(await dumpGraph(server.db)).toEqual(before);
    expect((await undo('nothing')).status).toBe(404);
  });

  it('is cancelled while it is written, and leaves nothing', async () => {
    await server.bring(older);
    const before = await dumpGraph(server.db);
    const stateOf = async (one: string) =>
      Import.parse(await (await fetch(`${server.url}/api/imports/${one}`)).json()).state;
    // It waits for this record in the middle of its facts, so it cannot come to its end before it is cancelled.
    const held = await holdingRecord('a/one');
    const { id } = await (await server.send(newer, 'force=true')).json();
    const waiting =
      'SHOW TRANSACTIONS YIELD currentQuery, status WHERE status STARTS WITH "Blocked" RETURN currentQuery';
    await expect.poll(async () => (await ask(waiting)).length, { timeout: 60_000 }).toBe(1);
    expect(await stateOf(id)).toBe('running');
    const cancelled = await fetch(`${server.url}/api/imports/${id}/cancel`, { method: 'POST' });
    expect(cancelled.status).toBe(202);
    // It heeds nothing where it waits, so its thread is ended and another takes back what it wrote.
    await expect.poll(() => stateOf(id), { timeout: 60_000 }).toBe('undoing');
    await held.letGo();
    expect(await server.ended(id)).toMatchObject({ state: 'cancelled', fault: null });
    expect(await dumpGraph(server.db)).toEqual(before);
    expect(await verify(server.db)).toEqual([]);
  });
});

/** Locks a record for whoever writes it, and leaves it as it is. */
async function holdingRecord(id: string): Promise<{ letGo(): Promise<void> }> {
  let letGo = () => {};
  const until = new Promise<void>((resolve) => (letGo = resolve));
  let locked = () => {};
  const isLocked = new Promise<void>((resolve) => (locked = resolve));
  const holding = server.db.write(async (run) => {
    await run('MATCH (r:Record {id: $id}) SET r.held = true REMOVE r.held', { id });
    locked();
    await until;
  });
  await Promise.race([isLocked, holding]);
  return {
    async letGo() {
      letGo();
      await holding;
    },
  };
}

describe('what cannot be taken', () => {
  const yaml = 'id: bad\ntitle: Bad\nsnapshot: 2024-05-06\n';
  it.each<[string, string | Blob | FormData, string, RegExp]>([
    ['nothing', '', '', /facts\.jsonl:1: .*no facts/],
    ['a NUL byte', '{"a":"\0"}\n', '', /facts\.jsonl:1: is not UTF-8 text|NUL/],
    ['Latin-1', new Blob([new Uint8Array([0x7b, 0xe9, 0x7d, 0x0a])]), '', /facts\.jsonl:1: is not UTF-8/],
    ['no source', '{"record":"record"}\n', '', /facts\.jsonl:1: comes before any line that says/],
    ['a file without source.yaml', files({ 'x.csv': 'a\n1\n' }), '', /source\.yaml:1: was not sent/],
    [
      'no licence',
      files({ 'source.yaml': `${yaml}licence: unknown\nfiles: []\n` }),
      '',
      /source\.yaml:4: .*licence/,
    ],
    [
      'a path outside',
      files({ 'source.yaml': `${yaml}licence: MIT\nfiles: [{ path: ../x.csv, emit: [] }]\n` }),
      '',
      /source\.yaml:5/,
    ],
    ['a name outside', files({ '../x.csv': 'a\n' }), '', /no name for a file|was not sent/],
    ['an unknown format', '', 'format=xlsx', /format/],
    ['an unknown parameter', '', 'strict=1', /strict: is not a parameter/],
  ])('%s is refused with the reason', async (_, body, query, reason) => {
    const before = await nodes();
    const response = await server.send(body, query);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).detail).toMatch(reason);
    expect(await nodes()).toBe(before);
    await expect.poll(() => server.incoming()).toEqual([]);
  });

  it('too much is refused with a clear 413, announced or not', async () => {
    const much = 'x'.repeat(1_100_000);
    const told = await server.send(much);
    expect(told.status).toBe(413);
    expect((await problemOf(told)).detail).toMatch(/More than 1 MB/);
    const form = await server.send(files({ 'a.jsonl': 'x'.repeat(600_000), 'b.jsonl': 'x'.repeat(600_000) }));
    expect(form.status).toBe(413);
    await expect.poll(() => server.incoming()).toEqual([]);
  });

  it('a page that is no comparison page is refused, with the line', async () => {
    const response = await server.send('Just some words.\n', 'format=comparison-page');
    expect(response.status).toBe(400);
    expect((await problemOf(response)).detail).toMatch(/page\.md:\d+: is no comparison page/);
    await expect.poll(() => server.incoming()).toEqual([]);
  });
});

describe('a conflict', () => {
  const a = lines('a', '2024-01-01', model('acme-4'), model('other'), battle('acme-4', 'other', 2));
  const b = lines(
    'b',
    '2024-01-01',
    model('acme-4-20240506'),
    model('third'),
    battle('acme-4-20240506', 'third', 5),
  );
  const open = async () => ConflictList.parse(await (await fetch(`${server.url}/api/conflicts`)).json());
  const post = (path: string, body: object) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const toolOf = async (record: string) =>
    (
      await ask(
        `MATCH (:Record {id: '${record}'})-[i:IS]->(t) RETURN t.id AS tool, i.by AS by, t.timesMatched AS times`,
      )
    )[0];

  it('is settled by a person, whose word outlives undo and another import', async () => {
    await server.bring(a);
    const second = await server.bring(b);
    const { items, total } = await open();
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      rule: 'dated-version',
      hangs: { matches: 7, matchesByKind: [{ kinds: ['battle'], matches: 7 }] },
      left: { tool: 'acme-4' },
      right: { tool: 'acme-4-20240506' },
    });
    const settled = await post(`/api/conflicts/${encodeURIComponent(items[0]?.id ?? '')}`, {
      decision: 'join',
    });
    expect(Decided.parse(await settled.json()).tools.toSorted()).toEqual(['acme-4', 'acme-4-20240506']);
    expect(await toolOf('b/acme-4-20240506')).toEqual({ tool: 'acme-4', by: 'person', times: 7 });
    expect((await open()).total).toBe(0);
    expect(await verify(server.db)).toEqual([]);

    await fetch(`${server.url}/api/imports/${second.id}`, { method: 'DELETE' });
    await server.ended(second.id);
    expect(await toolOf('a/acme-4')).toMatchObject({ times: 2 });
    await server.bring(b);
    expect(await toolOf('b/acme-4-20240506')).toEqual({ tool: 'acme-4', by: 'person', times: 7 });
    expect((await open()).total).toBe(0);
    expect(await verify(server.db)).toEqual([]);
  });

  it('that two near names of one address raise is kept apart', async () => {
    await server.bring(
      lines(
        'a',
        '2024-01-01',
        model('Contentful', { type: 'product', url: 'https://host.example/x' }),
        model('Contentfull', { type: 'product', url: 'http://www.host.example/x/' }),
        model('Other', { type: 'product', url: 'http://www.host.example/x/' }),
      ),
    );
    const { items } = await open();
    expect(items).toMatchObject([{ rule: 'near-name' }]);
    await post(`/api/conflicts/${encodeURIComponent(items[0]?.id ?? '')}`, { decision: 'apart' });
    expect((await open()).total).toBe(0);
  });

  it('need not be there for a person to join or part two tools', async () => {
    await server.bring(a);
    await server.bring(lines('c', '2024-01-01', model('other')));
    expect(await toolOf('c/other')).toMatchObject({ tool: 'other', by: 'rule' });
    const parted = await post('/api/pairings', { left: 'a/other', right: 'c/other', same: false });
    expect(parted.status).toBe(200);
    expect(await toolOf('c/other')).not.toEqual(await toolOf('a/other'));
    expect(await verify(server.db)).toEqual([]);
    await post('/api/pairings', { left: 'a/other', right: 'c/other', same: true });
    expect((await toolOf('c/other'))?.['tool']).toBe((await toolOf('a/other'))?.['tool']);
    expect(await verify(server.db)).toEqual([]);
    expect((await post('/api/pairings', { left: 'tool:nobody', right: 'a/other', same: true })).status).toBe(
      404,
    );
    expect((await post('/api/pairings', { left: 'nobody', right: 'a/other', same: true })).status).toBe(400);
  });
});
