/** Links to a tool go on working when a person joins it into another, and it is itself again when they are parted. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { Decided } from '#contract/imports.ts';
import { Tool } from '#contract/tool.ts';
import { exported } from '../export/exported.ts';
import { verify } from '../../../server/verify/verify.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { askForProblem } from './get.ts';
import { battle, importServer, lines, model, type ImportServer } from './import-server.ts';

let server: ImportServer;
beforeAll(async () => {
  server = await importServer();
});
const kept = lines('a', '2024-01-01', model('kept'), model('third'), battle('kept', 'third', 2));
const gone = lines('b', '2024-01-01', model('gone'), model('fourth'), battle('gone', 'fourth', 3));
beforeEach(async () => {
  await clearGraph(server.db);
  await server.bring(kept);
});

const pair = async (left: string, right: string, same: boolean) => {
  const answer = await fetch(`${server.url}/api/pairings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ left, right, same }),
  });
  return Decided.parse(await answer.json());
};
const visit = async (path: string) => {
  const { status, headers } = await fetch(`${server.url}${path}`, { redirect: 'manual' });
  return [status, headers.get('location')];
};

it('every call of a tool answers 308 for an id that was joined into another, with the query that was asked', async () => {
  await server.bring(gone);
  await pair('a/kept', 'b/gone', true);
  for (const rest of ['', '/capabilities', '/alternatives?limit=2', '/switch?prompt=5']) {
    expect(await visit(`/api/tools/gone${rest}`)).toEqual([308, `/api/tools/kept${rest}`]);
  }
  const followed = await fetch(`${server.url}/api/tools/gone`);
  expect(Tool.parse(await followed.json()).id).toBe('kept');
  expect(await askForProblem(server.url, '/api/tools/goner')).toMatchObject({ status: 404 });
  expect(await verify(server.db)).toEqual([]);

  await pair('a/kept', 'b/gone', false);
  expect(await visit('/api/tools/gone')).toEqual([200, null]);
  expect(await visit('/api/tools/kept')).toEqual([200, null]);
  expect(await verify(server.db)).toEqual([]);
});

it('goes on through a second join to where the tool is today', async () => {
  await server.bring(gone);
  await pair('a/kept', 'b/gone', true);
  await pair('b/fourth', 'a/third', true);
  await pair('b/fourth', 'a/kept', true);
  const [, location] = await visit('/api/tools/gone');
  const [status] = await visit(String(location));
  expect(status).toBe(200);
  const today = await server.db.auto(`MATCH (:Record {id: 'b/gone'})-[:IS]->(t) RETURN t.id AS id`);
  expect(location).toBe(`/api/tools/${String(today.records[0]?.get('id'))}`);
});

it('holds for the id of a tool that a person had parted from another before', async () => {
  await server.bring(lines('c', '2024-01-01', model('kept', { name: 'kept' })));
  const parted = await pair('a/kept', 'c/kept', false);
  const own = parted.tools.find((id) => id !== 'kept') ?? '';
  expect(await visit(`/api/tools/${own}`)).toEqual([200, null]);
  await pair('a/kept', 'c/kept', true);
  const today = await server.db.auto(`MATCH (:Record {id: 'c/kept'})-[:IS]->(t) RETURN t.id AS id`);
  const id = String(today.records[0]?.get('id'));
  const other = id === own ? 'kept' : own;
  expect(await visit(`/api/tools/${other}`)).toEqual([308, `/api/tools/${id}`]);
});

it('outlives undo and an export that is imported elsewhere', async () => {
  const { id } = await server.bring(gone);
  await pair('a/kept', 'b/gone', true);
  await fetch(`${server.url}/api/imports/${id}`, { method: 'DELETE' });
  await server.ended(id);
  expect(await visit('/api/tools/gone')).toEqual([404, null]);
  await server.bring(gone);
  expect(await visit('/api/tools/gone')).toEqual([308, '/api/tools/kept']);

  const text = await exported(server.db, 'jsonl');
  await clearGraph(server.db);
  await server.bring(text);
  expect(await visit('/api/tools/gone')).toEqual([308, '/api/tools/kept']);
  expect(await exported(server.db, 'jsonl')).toBe(text);
});
