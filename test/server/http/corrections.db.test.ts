import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { z } from 'zod';
import { capabilityTools } from '#contract/capabilities.ts';
import { CorrectionBegun, CorrectionList } from '#contract/corrections.ts';
import { Problem } from '#contract/problem.ts';
import { SearchAnswer } from '#contract/search.ts';
import { Tool, ToolCapabilities } from '#contract/tool.ts';
import type { Database } from '../../../server/database/driver.ts';
import { exportedFacts } from '../../../server/export/facts.ts';
import { correctionLines } from '../../../server/answers/corrections.ts';
import { loadSeeds } from '../../../server/import/seeds.ts';
import { verify } from '../../../server/verify/verify.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { clearGraph, dumpGraph } from '../ledger/graph-dump.ts';
import { importServer, lines, model, type ImportServer } from './import-server.ts';

let server: ImportServer;
beforeAll(async () => {
  server = await importServer();
});
beforeEach(() => clearGraph(server.db));

const capability = (id: string, more: object = {}) => ({
  record: 'capability',
  id,
  name: id.replaceAll('-', ' '),
  kind: 'function',
  ...more,
});
const offer = (key: string, id: string, position: number, more: object = {}) => ({
  record: 'offer',
  key,
  capability: id,
  position,
  ...more,
});
const catalogue = lines(
  'list',
  '2026-01-01',
  capability('video-editing', { area: 'Video', description: 'Cut and arrange clips.' }),
  capability('note-taking', { area: 'Productivity', description: 'Keep notes.' }),
  capability('https', { kind: 'property' }),
  model('Clipper', { type: 'product', description: 'Cuts clips.' }),
  model('Noter', { type: 'product', description: 'Notes.' }),
  offer('Clipper', 'video-editing', 0),
  offer('Clipper', 'https', 1),
  offer('Noter', 'note-taking', 0),
  offer('Noter', 'video-editing', 1, { basis: 'name' }),
);

const get = async (path: string): Promise<unknown> => {
  const response = await fetch(`${server.url}${path}`);
  const body: unknown = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  return body;
};
const post = (body: object) =>
  fetch(`${server.url}/api/corrections`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const begun = async (response: Response): Promise<z.infer<typeof CorrectionBegun>> => {
  expect(response.status).toBe(202);
  const one = CorrectionBegun.parse(await response.json());
  expect(await server.ended(one.id)).toMatchObject({ state: 'done' });
  return one;
};
const correct = async (body: object) => (await begun(await post(body))).correction;
const takeBack = async (id: string) =>
  begun(await fetch(`${server.url}/api/corrections/${id}`, { method: 'DELETE' }));
const tool = async (id: string) => Tool.parse(await get(`/api/tools/${id}`));
const doneBy = async (id: string) =>
  ToolCapabilities.parse(await get(`/api/tools/${id}/capabilities`)).items.map((one) => [
    one.capability.id,
    one.source,
    one.basis,
  ]);
const list = async (query = '') => CorrectionList.parse(await get(`/api/corrections?${query}`)).items;
const offering = async (id: string) => {
  const { items } = capabilityTools.answer.parse(await get(`/api/capabilities/${id}/tools`));
  return items.map((one) => one.tool.id).toSorted();
};
const problem = async (response: Response) => Problem.parse(await response.json());

it('what a person denies is no offer any more, is said with its reason, and comes back byte for byte', async () => {
  await server.bring(catalogue);
  const before = await dumpGraph(server.db);
  const id = await correct({
    tool: 'noter',
    doesNot: 'video-editing',
    reason: 'It keeps notes only.',
    url: 'https://noter.example/docs',
    by: 'Ada',
  });
  expect(await doneBy('noter')).toEqual([['note-taking', 'list', 'stated']]);
  expect((await tool('noter')).capabilities.described).toBe(1);
  expect(await offering('video-editing')).toEqual(['clipper']);
  expect(await get('/api/capabilities/video-editing')).toMatchObject({ tools: 1 });
  expect(await list('tool=noter')).toMatchObject([
    {
      id,
      of: { source: 'list', key: 'Noter' },
      tool: { id: 'noter', name: 'Noter' },
      doesNot: { id: 'video-editing', name: 'video editing' },
      does: null,
      reason: 'It keeps notes only.',
      url: 'https://noter.example/docs',
      by: 'Ada',
      sources: ['corrections'],
      holds: true,
    },
  ]);
  expect(await list('tool=clipper')).toEqual([]);
  expect(await verify(server.db)).toEqual([]);
  await takeBack(id);
  expect(await dumpGraph(server.db)).toEqual(before);
  expect(await list()).toEqual([]);
  expect(await get('/api/sources')).toMatchObject({ items: [{ id: 'list' }] });
  expect(await verify(server.db)).toEqual([]);
});

it('are listed a page at a time, newest first, and a cursor goes on with its own question only', async () => {
  await server.bring(catalogue);
  const older = await correct({ tool: 'noter', doesNot: 'video-editing' });
  const newer = await correct({ tool: 'clipper', line: 'Cuts and joins clips.' });
  const first = CorrectionList.parse(await get('/api/corrections?limit=1'));
  expect(first).toMatchObject({ total: 2, items: [{ id: newer }] });
  const rest = await get(`/api/corrections?limit=1&cursor=${first.next ?? ''}`);
  expect(rest).toMatchObject({ total: 2, items: [{ id: older }], next: null });
  const other = await fetch(`${server.url}/api/corrections?limit=1&tool=noter&cursor=${first.next ?? ''}`);
  expect(other.status).toBe(400);
});

it('the source goes with the last of it, by the undo of its import too', async () => {
  await server.bring(catalogue);
  const before = await dumpGraph(server.db);
  const denial = { tool: 'noter', doesNot: 'video-editing' };
  await takeBack(await correct(denial));
  const { id } = await begun(await post({ ...denial, reason: 'It keeps notes only.' }));
  const undo = await fetch(`${server.url}/api/imports/${id}`, { method: 'DELETE' });
  expect(undo.status).toBe(202);
  expect(await server.ended(id)).toMatchObject({ state: 'undone' });
  expect(await get('/api/sources')).toMatchObject({ items: [{ id: 'list' }] });
  expect(await dumpGraph(server.db)).toEqual(before);
  expect(await verify(server.db)).toEqual([]);
});

it('what a person adds is an offer with its basis and date, and its line and type lead', async () => {
  await server.bring(catalogue);
  const before = await dumpGraph(server.db);
  const ids = [
    await correct({ tool: 'clipper', does: 'note-taking', how: 'Notes beside a clip.' }),
    await correct({ tool: 'clipper', line: 'Edits clips, with notes.' }),
    await correct({ tool: 'clipper', type: 'app' }),
  ];
  const { items } = ToolCapabilities.parse(await get('/api/tools/clipper/capabilities'));
  expect(items.find(({ capability: one }) => one.id === 'note-taking')).toMatchObject({
    source: 'corrections',
    basis: 'person',
    description: 'Notes beside a clip.',
    date: new Date().toISOString().slice(0, 10),
  });
  expect(await tool('clipper')).toMatchObject({
    description: 'Edits clips, with notes.',
    type: 'app',
    sources: ['list'],
    capabilities: { described: 3 },
  });
  expect(await offering('note-taking')).toEqual(['clipper', 'noter']);
  const { hits } = SearchAnswer.parse(await get('/api/search?q=notes%20beside%20a%20clip'));
  expect(hits[0]?.id).toBe('clipper');
  expect(await verify(server.db)).toEqual([]);
  // Each alone, in another order than they were made.
  await takeBack(ids[1] ?? '');
  expect(await tool('clipper')).toMatchObject({ description: 'Cuts clips.', type: 'app' });
  await takeBack(ids[0] ?? '');
  await takeBack(ids[2] ?? '');
  expect(await dumpGraph(server.db)).toEqual(before);
  expect(await verify(server.db)).toEqual([]);
});

it('the same twice is one, and of two that contradict each other the newer holds', async () => {
  await server.bring(catalogue);
  const not = { tool: 'noter', doesNot: 'video-editing', reason: 'Notes only.' };
  const first = await correct(not);
  const [said] = await list();
  const again = await begun(await post(not));
  expect(again).toMatchObject({ correction: first, unchanged: [again.id] });
  expect(await list()).toEqual([said]);
  const other = await correct({ tool: 'noter', does: 'video-editing' });
  expect(await list('tool=noter')).toMatchObject([
    { id: other, holds: true },
    { id: first, holds: false },
  ]);
  expect((await doneBy('noter')).map(([id]) => id)).toContain('video-editing');
  expect(await verify(server.db)).toEqual([]);
  await correct(not);
  expect(await list('tool=noter')).toMatchObject([
    { id: first, holds: true },
    { id: other, holds: false },
  ]);
  expect((await doneBy('noter')).map(([id]) => id)).not.toContain('video-editing');
  await takeBack(first);
  expect((await doneBy('noter')).map(([id]) => id)).toContain('video-editing');
  expect(await verify(server.db)).toEqual([]);
});

it('holds when its source is read anew, waits while its record is gone, and follows its record', async () => {
  await server.bring(catalogue);
  await correct({ tool: 'noter', doesNot: 'video-editing' });
  await server.bring(catalogue.replace('2026-01-01', '2026-02-01').replace('"Notes."', '"Keeps notes."'));
  expect(await tool('noter')).toMatchObject({ description: 'Keeps notes.', capabilities: { described: 1 } });
  const without = catalogue
    .split('\n')
    .filter((one) => !one.includes('"Noter"'))
    .join('\n');
  await server.bring(without.replace('2026-01-01', '2026-03-01'));
  expect(await list()).toMatchObject([{ tool: null, holds: false, doesNot: { id: 'video-editing' } }]);
  expect(await verify(server.db)).toEqual([]);
  await server.bring(catalogue.replace('2026-01-01', '2026-04-01'));
  expect(await doneBy('noter')).toEqual([['note-taking', 'list', 'stated']]);

  await server.bring(
    lines('other', '2026-01-01', model('Jotter', { type: 'product' }), offer('Jotter', 'video-editing', 0)),
  );
  const pair = (same: boolean) =>
    fetch(`${server.url}/api/pairings`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ left: 'list/Noter', right: 'other/Jotter', same }),
    });
  expect((await pair(true)).status).toBe(200);
  const [joined] = await list();
  expect(joined).toMatchObject({ holds: true, of: { source: 'list', key: 'Noter' } });
  expect((await doneBy(joined?.tool?.id ?? '')).map(([id]) => id)).not.toContain('video-editing');
  expect(await verify(server.db)).toEqual([]);
  expect((await pair(false)).status).toBe(200);
  expect(await doneBy('jotter')).toEqual([['video-editing', 'other', 'stated']]);
  expect((await list())[0]).toMatchObject({ tool: { id: 'noter' }, holds: true });
  expect(await verify(server.db)).toEqual([]);
});

it('what is wrong is refused and says what to do', async () => {
  await server.bring(catalogue);
  const refused = async (body: object, status: number) => {
    const response = await post(body);
    expect(response.status, await response.clone().text()).toBe(status);
    return problem(response);
  };
  expect(await refused({ tool: 'noter', doesNot: 'video-editng' }, 404)).toMatchObject({
    detail: expect.stringContaining('video editing'),
  });
  expect(await refused({ tool: 'notr', type: 'app' }, 404)).toMatchObject({
    detail: expect.stringContaining('Noter'),
  });
  expect(await refused({ of: { source: 'list', key: 'Nobody' }, type: 'app' }, 404)).toMatchObject({
    detail: expect.stringContaining('list/Nobody'),
  });
  expect(await refused({ tool: 'noter', does: 'https' }, 400)).toMatchObject({ errors: [{ path: 'does' }] });
  for (const [body, path] of [
    [{ tool: 'noter' }, 'does'],
    [{ tool: 'noter', type: 'app', line: 'Both.' }, 'does'],
    [{ type: 'app' }, 'tool'],
    [{ tool: 'noter', type: 'spaceship' }, 'type'],
    [{ tool: 'noter', line: '  ' }, 'line'],
    [{ tool: 'noter', line: 'x'.repeat(301) }, 'line'],
    [{ tool: 'noter', type: 'app', reason: 'x'.repeat(501) }, 'reason'],
    [{ tool: 'noter', type: 'app', url: 'noter.example' }, 'url'],
    [{ tool: 'noter', type: 'app', url: 'javascript:alert(1)' }, 'url'],
    [{ tool: 'noter', line: 'Notes.', how: 'So.' }, 'how'],
  ] as const)
    expect((await refused(body, 400)).errors?.map((one) => one.path)).toContain(path);
  const foreign = await fetch(`${server.url}/api/corrections`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: 'https://elsewhere.example' },
    body: JSON.stringify({ tool: 'noter', type: 'app' }),
  });
  expect(foreign.status).toBe(403);
  expect(await list()).toEqual([]);
  const none = await fetch(`${server.url}/api/corrections/${'0'.repeat(24)}`, { method: 'DELETE' });
  expect(none.status).toBe(404);
});

/** Every fact but whose it is: what is said, in a fixed order. */
const allFacts = async (db: Database) => {
  const facts: object[] = [];
  for await (const fact of exportedFacts(db)) facts.push(fact);
  return facts;
};

it('its export comes back by an import', async () => {
  await server.bring(catalogue);
  await correct({ tool: 'noter', doesNot: 'video-editing', reason: 'Notes only.' });
  await correct({ tool: 'clipper', does: 'note-taking' });
  const [facts, graph] = [await allFacts(server.db), await dumpGraph(server.db)];
  await clearGraph(server.db);
  await server.bring(facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
  expect(await allFacts(server.db)).toEqual(facts);
  expect(await dumpGraph(server.db)).toEqual(graph);
  expect(await verify(server.db)).toEqual([]);
});

/** The guide's own source.yaml beside few lines, and one list: seeds as they ship, in small. */
async function smallSeeds(corrected: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'match-graph-corrected-'));
  const guide = join(folder, 'field-guide');
  await mkdir(guide);
  await cp(join(projectRoot, 'seeds/field-guide/source.yaml'), join(guide, 'source.yaml'));
  const files = {
    'capabilities.jsonl': [
      {
        id: 'video-editing',
        area: 'video',
        name: 'Video editing',
        line: 'Cut clips.',
        needs: ['cut a film'],
      },
      {
        id: 'note-taking',
        area: 'productivity',
        name: 'Note taking',
        line: 'Keep notes.',
        needs: ['keep notes'],
      },
    ],
    'products.jsonl': [
      {
        key: 'noter',
        name: 'Noter',
        type: 'product',
        url: 'https://noter.example',
        of: [['list', 'Noter']],
        line: 'Keeps notes.',
        does: [
          ['note-taking', 'in pages'],
          ['video-editing', 'of clips'],
        ],
        sure: 'known',
      },
    ],
  };
  for (const name of ['models', 'libraries', 'apis', 'mcp-servers', 'additions', 'decisions'])
    await writeFile(join(guide, `${name}.jsonl`), '\n');
  for (const [name, rows] of Object.entries(files))
    await writeFile(join(guide, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await writeFile(join(guide, 'corrections.jsonl'), corrected);
  const listed = join(folder, 'list');
  await mkdir(listed);
  await writeFile(
    join(listed, 'source.yaml'),
    'id: list\ntitle: List\nlicence: MIT\nsnapshot: 2026-01-01\nfiles:\n  - { path: facts.jsonl, format: facts }\n',
  );
  await writeFile(join(listed, 'facts.jsonl'), `${JSON.stringify(model('Noter', { type: 'product' }))}\n`);
  return folder;
}

it('its line in the seed of the field guide says the same in a fresh store, and is one with what was said here', async () => {
  const folder = await smallSeeds('');
  try {
    await loadSeeds(server.db, { folder });
    expect((await doneBy('noter')).map(([id]) => id)).toEqual(['note-taking', 'video-editing']);
    await correct({ tool: 'noter', doesNot: 'video-editing', reason: 'Notes only.' });
    await correct({ tool: 'noter', line: 'Keeps notes in pages.' });
    await correct({ tool: 'noter', type: 'app' });
    const here = await asAnswered('noter');
    const said = await list('tool=noter');
    expect(here.tool).toMatchObject({ description: 'Keeps notes in pages.', type: 'app' });

    // What the command line prints.
    const printed = await correctionLines(server.db);
    expect(printed).toEqual(said.map(({ text }) => text));
    await writeFile(join(folder, 'field-guide/corrections.jsonl'), printed.map((one) => `${one}\n`).join(''));
    await loadSeeds(server.db, { folder });
    expect(await asAnswered('noter')).toEqual(here);
    const both = said.map((one) => ({ ...one, sources: ['field-guide', 'corrections'] }));
    expect(await list('tool=noter')).toEqual(both);
    expect(await verify(server.db)).toEqual([]);

    await clearGraph(server.db);
    await loadSeeds(server.db, { folder });
    expect(await asAnswered('noter')).toEqual(here);
    expect(await list('tool=noter')).toEqual(said.map((one) => ({ ...one, sources: ['field-guide'] })));
    expect(await verify(server.db)).toEqual([]);
    const refused = await fetch(`${server.url}/api/corrections/${said[0]?.id ?? ''}`, { method: 'DELETE' });
    expect(refused.status).toBe(409);
    expect(await problem(refused)).toMatchObject({ detail: expect.stringContaining('field-guide') });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function asAnswered(id: string) {
  return {
    tool: await tool(id),
    does: await doneBy(id),
    alternatives: await get(`/api/tools/${id}/alternatives`),
  };
}
