/** A source that speaks of another's tools, in a real database: what it adds, what it does not, and that it can be undone. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { areas, capabilities } from '#contract/capabilities.ts';
import { tool, toolCapabilities } from '#contract/tool.ts';
import { applySource } from '../../../server/import/apply.ts';
import { undoImport } from '../../../server/import/undo.ts';
import { verify } from '../../../server/verify/verify.ts';
import { ask } from '../http/get.ts';
import { importServer } from '../http/import-server.ts';
import { clearGraph, dumpGraph } from '../ledger/graph-dump.ts';
import { capability, made, offer, readingOf, record, type MadeUpSource } from '../ledger/made-up-source.ts';

const list = made(
  'list',
  '2024-01-01',
  capability('get-user', { kind: 'operation' }),
  record('veltrum', { name: 'Veltrum', type: 'product', description: 'A product.', vendor: 'Sorrel' }),
  record('halden', { name: 'Halden', type: 'mcp-server' }),
  offer('halden', 'get-user'),
);
const of = (key: string) => ({ of: { source: 'list', key } });
const guide = made(
  'guide',
  '2026-11-15',
  capability('note-taking', { description: 'Keeps notes.', area: 'Documents', needs: ['write things down'] }),
  capability('search', { area: 'Retrieval' }),
  record('one', { name: 'Other name', type: 'app', description: 'Keeps your notes.', ...of('veltrum') }),
  record('two', { name: 'Halden', type: 'mcp-server', ...of('halden') }),
  record('two again', { name: 'Halden', type: 'mcp-server', ...of('halden') }),
  record('notebench', { name: 'NoteBench', type: 'benchmark' }),
  {
    record: 'offer',
    key: 'one',
    capability: 'note-taking',
    position: 0,
    basis: 'known',
    description: 'pages',
  },
  offer('two', 'search'),
  offer('two again', 'search'),
  { record: 'offer', key: 'notebench', capability: 'note-taking', position: 0, about: 'tests' },
);

let url: string;
let db: Awaited<ReturnType<typeof importServer>>['db'];
beforeAll(async () => {
  ({ url, db } = await importServer());
});
beforeEach(() => clearGraph(db));
const load = async (source: MadeUpSource) => (await applySource(db, readingOf(source), () => {})).import;

describe('a source that speaks of another', () => {
  it('adds line, type and functions to its tools, and no tool but its own', async () => {
    await load(list);
    await load(guide);
    expect(await ask(url, tool, { id: 'veltrum' })).toMatchObject({
      name: 'Veltrum',
      vendor: 'Sorrel',
      type: 'app',
      description: 'Keeps your notes.',
      snapshot: '2024-01-01',
      sources: ['guide', 'list'],
    });
    const { items } = await ask(url, toolCapabilities, { id: 'veltrum' });
    expect(items).toMatchObject([{ capability: { id: 'note-taking' }, basis: 'known', date: '2026-11-15' }]);
    expect(
      (await db.auto('MATCH (t:Tool) RETURN t.id AS id ORDER BY id')).records.map((row) => row.get('id')),
    ).toEqual(['halden', 'notebench', 'veltrum']);
    expect(await verify(db)).toEqual([]);
  });

  it('says a thing of a tool once, under however many keys it speaks of it', async () => {
    await load(list);
    await load(guide);
    const { items } = await ask(url, toolCapabilities, { id: 'halden' });
    expect(items.map(({ capability: { id } }) => id).toSorted()).toEqual(['get-user', 'search']);
  });

  it('counts what tests a function, or is data for it, for no tool that does it', async () => {
    await load(list);
    await load(guide);
    const { items, about } = await ask(url, toolCapabilities, { id: 'notebench' });
    expect(items).toEqual([]);
    expect(about).toMatchObject([{ about: 'tests', capability: { id: 'note-taking', tools: 1 } }]);
  });

  it('orders functions by area, and leaves operations out of the directory unless they are asked for', async () => {
    await load(list);
    await load(guide);
    expect(await ask(url, areas, {})).toEqual({
      items: [
        {
          area: 'Documents',
          functions: [{ id: 'note-taking', name: 'note-taking', description: 'Keeps notes.', tools: 1 }],
        },
        { area: 'Retrieval', functions: [{ id: 'search', name: 'search', description: null, tools: 1 }] },
      ],
    });
    const ids = async (input: Record<string, string>) =>
      (await ask(url, capabilities, input)).items.map(({ id }) => id).toSorted();
    expect(await ids({})).toEqual(['note-taking', 'search']);
    expect(await ids({ kind: 'operation' })).toEqual(['get-user']);
    expect(await ids({ area: 'Retrieval' })).toEqual(['search']);
  });

  it('is undone to the byte, and so is what it speaks of', async () => {
    await load(list);
    const before = await dumpGraph(db);
    await undoImport(db, await load(guide), () => {});
    expect(await dumpGraph(db)).toEqual(before);
    await load(guide);
    const both = await dumpGraph(db);
    const again = made('list', '2025-01-01', record('veltrum', { name: 'Veltrum 2', type: 'product' }));
    const id = await load(again);
    expect(await verify(db)).toEqual([]);
    await undoImport(db, id, () => {});
    expect(await dumpGraph(db)).toEqual(both);
    expect(await verify(db)).toEqual([]);
  });
});
