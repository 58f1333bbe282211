import { beforeAll, beforeEach, expect, it } from 'vitest';
import { addedHere, NearTools, type AddedToolInput } from '#contract/added-tool.ts';
import { ImportsBegun } from '#contract/imports.ts';
import { Problem } from '#contract/problem.ts';
import { Tool } from '#contract/tool.ts';
import { verify } from '../../../server/verify/verify.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { importServer, lines, model, type ImportServer } from './import-server.ts';

let server: ImportServer;
beforeAll(async () => {
  server = await importServer();
});
beforeEach(() => clearGraph(server.db));

const line = (name: string, more: Partial<AddedToolInput> = {}): AddedToolInput => ({
  record: 'record',
  source: addedHere.id,
  key: name,
  name,
  type: 'model',
  ...more,
});
const post = (body: object) =>
  fetch(`${server.url}/api/tools`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const add = async (body: object) => {
  const response = await post(body);
  expect(response.status).toBe(202);
  return server.ended(ImportsBegun.parse(await response.json()).id);
};
const get = async (path: string): Promise<unknown> => (await fetch(`${server.url}${path}`)).json();
const near = async (query: string) => NearTools.parse(await get(`/api/near?${query}`)).items;

it('adds one tool after another; the ones before stay, and the same name again says it anew', async () => {
  await add(line('Alpha One', { url: 'https://alpha.example/one', capabilities: [{ capability: 'chat' }] }));
  const second = await add(
    line('Beta', { capabilities: [{ capability: 'chat', description: 'In Latin.' }] }),
  );
  expect(second).toMatchObject({ state: 'done', source: 'added-here', title: 'Added here', records: 2 });
  expect(Tool.parse(await get('/api/tools/alpha-one'))).toMatchObject({
    url: 'https://alpha.example/one',
    capabilities: { described: 1, hidden: 0 },
    sources: ['added-here'],
  });
  expect(await get('/api/tools/beta/capabilities')).toMatchObject({
    items: [{ capability: { id: 'chat' }, description: 'In Latin.' }],
  });
  await add(line('Alpha One', { vendor: 'Alpha' }));
  expect(Tool.parse(await get('/api/tools/alpha-one'))).toMatchObject({
    vendor: 'Alpha',
    url: null,
    capabilities: { described: 0 },
  });
  expect(Tool.parse(await get('/api/tools/beta')).capabilities.described).toBe(1);
  expect(await verify(server.db)).toEqual([]);
});

it('two at once both stay', async () => {
  const begun = await Promise.all([post(line('One')), post(line('Two'))]);
  for (const response of begun) await server.ended(ImportsBegun.parse(await response.json()).id);
  for (const id of ['one', 'two']) expect(Tool.parse(await get(`/api/tools/${id}`)).id).toBe(id);
});

it('a line that is none is refused with the field that is wrong, and another page may not send one', async () => {
  const response = await post({ ...line('One'), type: 'spaceship', url: 'one.example' });
  expect(response.status).toBe(400);
  const { errors } = Problem.parse(await response.json());
  expect(errors?.map(({ path }) => path).toSorted()).toEqual(['type', 'url']);
  const foreign = await fetch(`${server.url}/api/tools`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: 'https://elsewhere.example' },
    body: JSON.stringify(line('One')),
  });
  expect(foreign.status).toBe(403);
});

it('says beforehand what adding does with tools of the same name or address', async () => {
  const url = 'https://example.org/gamma';
  await server.bring(
    lines('b', '2024-01-01', model('acme-4', { url }), model('tool-x', { type: 'library' })),
  );
  expect(await near('name=Acme%204&type=model')).toMatchObject([{ id: 'acme-4', effect: 'joins' }]);
  expect(await near('name=acme-4-20240506&type=model')).toMatchObject([{ id: 'acme-4', effect: 'asks' }]);
  expect(await near(`name=Other&type=model&url=${encodeURIComponent(`${url}/`)}`)).toMatchObject([
    { id: 'acme-4', effect: 'beside', says: 'Same address.' },
  ]);
  expect(await near('name=Tool%20X&type=model')).toMatchObject([{ id: 'tool-x', effect: 'beside' }]);
  expect(await near('name=Unheard&type=model')).toEqual([]);
  await add(line('Acme 4'));
  expect(Tool.parse(await get('/api/tools/acme-4')).sources.toSorted()).toEqual(['added-here', 'b']);
  expect(await near('name=Acme%204&type=model')).toMatchObject([{ id: 'acme-4', effect: 'replaces' }]);
});
