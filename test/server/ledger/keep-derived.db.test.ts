import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { keepDerived } from '../../../server/ledger/keep-derived.ts';
import { derive } from '../../../server/ledger/derive.ts';
import { verify } from '../../../server/verify/verify.ts';
import { loadEmbedder, type Embedder } from '../../../server/search/embedding/embedder.ts';
import { toBytes } from '../../../server/search/embedding/vectors.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { clearGraph, dumpGraph } from './graph-dump.ts';
import { capability, made, offer, readingOf, record, type MadeUpSource } from './made-up-source.ts';

let db: Database;
let model: Embedder;
beforeAll(async () => {
  const loaded = await loadEmbedder();
  if (loaded === null) throw new Error('the model ships with the program');
  model = loaded;
  db = await scratchDatabase();
});
beforeEach(() => clearGraph(db));

const load = async (...sources: MadeUpSource[]) => {
  for (const source of sources) await applySource(db, readingOf(source), () => {});
};
const vectors = async () =>
  Object.fromEntries(
    (
      await db.auto('MATCH (n:Node) WHERE n.vector IS NOT NULL RETURN n.ref AS ref, n.vector AS vector')
    ).records.map((row) => [String(row.get('ref')), [...row.get('vector')].map(Number)]),
  );
const bytes = (text: string) => [...toBytes(model.embed(text))];

const tools = made('a', '2024-01-01', record('Painter'), record('Ledger'), offer('Painter', 'drawing'));
const line = (snapshot: string, description: string) =>
  made('b', snapshot, capability('drawing', { name: 'drawing', description }));

describe('vectors', () => {
  it('are made of the words of a capability, and of a tool with those of its capabilities', async () => {
    await load(line('2024-01-01', 'Paints a picture.'), tools);
    const made = await vectors();
    expect(made['capability:drawing']).toEqual(bytes('drawing Paints a picture'));
    expect(made['tool:painter']).toEqual(bytes('Painter model drawing Paints a picture'));
    expect(made['tool:ledger']).toEqual(bytes('Ledger model'));
    expect(await verify(db)).toEqual([]);
  });

  it('of tools follow the line of a capability that another source brings, changes or takes back', async () => {
    await load(tools);
    expect((await vectors())['tool:painter']).toEqual(bytes('Painter model drawing'));
    await load(line('2024-01-01', 'Paints a picture.'));
    expect((await vectors())['tool:painter']).toEqual(bytes('Painter model drawing Paints a picture'));
    await load(line('2024-02-01', 'Sketches your dog.'));
    expect((await vectors())['tool:painter']).toEqual(bytes('Painter model drawing Sketches your dog'));
    await load(made('b', '2024-03-01'));
    expect((await vectors())['tool:painter']).toEqual(bytes('Painter model drawing'));
    expect((await vectors())['tool:ledger']).toEqual(bytes('Ledger model'));
  });

  it('stand beside the words that tools are found by, which follow what their functions are asked for as', async () => {
    const does = async () =>
      (await db.auto("MATCH (t:Tool {id: 'painter'}) RETURN coalesce(t.does, '') AS does")).records.map(
        (row) => String(row.get('does')),
      );
    const asked = (snapshot: string, kind: 'function' | 'technique', ...needs: string[]) =>
      made('b', snapshot, capability('drawing', { name: 'drawing', kind, needs }));
    await load(tools, asked('2024-01-01', 'function', 'sketch my cat'));
    expect(await does()).toEqual([expect.stringContaining('cat')]);
    await load(asked('2024-02-01', 'function', 'paint my dog'));
    expect(await does()).toEqual([expect.stringContaining('dog')]);
    expect(await does()).toEqual([expect.not.stringContaining('cat')]);
    await load(asked('2024-03-01', 'technique', 'paint my dog'));
    expect(await does()).toEqual([expect.not.stringContaining('dog')]);
    expect(await verify(db)).toEqual([]);
  });

  it('are none without a model, and come with one', async () => {
    await load(tools, line('2024-01-01', 'Paints a picture.'));
    const before = await dumpGraph(db);
    expect(await keepDerived(db)).toEqual({ made: false });
    expect(await keepDerived(db, { model: null })).toEqual({ made: true });
    expect(await vectors()).toEqual({});
    expect(await verify(db)).toEqual([]);
    await derive(
      db,
      { tools: new Set(['painter']), terms: new Set(['drawing']), pairs: new Set(), imports: [] },
      () => {},
      null,
    );
    expect(await vectors()).toEqual({});
    expect(await keepDerived(db)).toEqual({ made: true });
    expect(await dumpGraph(db)).toEqual(before);
  });

  it('are made anew by another model, and not twice by the same', async () => {
    await load(tools);
    const other = { ...model, name: 'another', embed: () => model.embed('the same for all') };
    expect(await keepDerived(db, { model: other })).toEqual({ made: true });
    expect(new Set(Object.values(await vectors()).map(String)).size).toBe(1);
    expect(await keepDerived(db, { model: other })).toEqual({ made: false });
  });
});
