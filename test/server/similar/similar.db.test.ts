import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { among, neighbours } from '#contract/graph.ts';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { conclude } from '../../../server/import/conclude.ts';
import { settlePair } from '../../../server/import/settle.ts';
import { undoImport } from '../../../server/import/undo.ts';
import { verify } from '../../../server/verify/verify.ts';
import { capability, made, offer, readingOf, record } from '../ledger/made-up-source.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { ask } from '../http/get.ts';
import { importServer } from '../http/import-server.ts';

let db: Database;
let url: string;
beforeAll(async () => {
  ({ db, url } = await importServer());
});
beforeEach(() => clearGraph(db));

const images = made(
  'a',
  '2024-01-01',
  capability('video-input', { name: 'video input', kind: 'modality', description: 'Watches video clips.' }),
  capability('video-output', { name: 'video output', kind: 'modality', description: 'Makes video clips.' }),
  capability('weather', { name: 'weather forecast', description: 'Says whether it will rain.' }),
  record('alpha'),
  offer('alpha', 'video-input'),
);
const edges = async () => {
  const { records } = await db.auto(
    'MATCH (a)-[s:SIMILAR_TO]->(b) RETURN a.id + " " + b.id AS row ORDER BY row',
  );
  return records.map((row) => String(row.get('row')));
};

describe('capabilities near in meaning', () => {
  it('are linked and never joined, counted, readable as neighbours and among nodes', async () => {
    await applySource(db, readingOf(images), () => {});
    await conclude(db);
    expect(await edges()).toEqual(['video-input video-output']);
    expect(await verify(db)).toEqual([]);
    const near = await ask(url, neighbours, { id: 'capability:video-input', rel: 'SIMILAR_TO' });
    expect(near).toMatchObject({ total: 1, shown: 1, next: null });
    expect(near.edges).toMatchObject([
      { from: 'capability:video-input', to: 'capability:video-output', rel: 'SIMILAR_TO' },
    ]);
    const all = await ask(url, neighbours, { id: 'capability:video-input', limit: 1 });
    expect(all).toMatchObject({ total: 2, shown: 1 });
    const rest = await ask(url, neighbours, {
      id: 'capability:video-input',
      limit: 1,
      cursor: all.next ?? '',
    });
    expect([...all.nodes, ...rest.nodes].map(({ ref }) => ref)).toEqual([
      'tool:alpha',
      'capability:video-output',
    ]);
    const inside = await ask(url, among, { ids: 'capability:video-input,capability:video-output' });
    expect(inside.edges).toMatchObject([{ rel: 'SIMILAR_TO' }]);
  });

  it('follow what is renamed, joined and taken back', async () => {
    await applySource(db, readingOf(images), () => {});
    await conclude(db);
    const second = made(
      'b',
      '2024-01-01',
      capability('rain', { name: 'weather forecasts and rain', description: 'Says whether it will rain.' }),
    );
    const { import: id } = await applySource(db, readingOf(second), () => {});
    await conclude(db);
    expect(await edges()).toEqual(['rain weather', 'video-input video-output']);
    await settlePair(db, 'capability:weather', 'capability:rain', true);
    expect(await edges()).toEqual(['video-input video-output']);
    expect(await verify(db)).toEqual([]);
    await settlePair(db, 'capability:weather', 'capability:rain', false);
    expect(await edges()).toEqual(['rain weather', 'video-input video-output']);
    await undoImport(db, id, () => {});
    await conclude(db);
    expect(await edges()).toEqual(['video-input video-output']);
    expect(await verify(db)).toEqual([]);
  });

  it('are named by verify when their nearness was edited', async () => {
    await applySource(db, readingOf(images), () => {});
    await conclude(db);
    await db.auto('MATCH ()-[s:SIMILAR_TO]->() SET s.score = 0.123');
    expect(await verify(db)).toMatchObject([
      { check: 'similar', what: 'video-input and video-output', stored: 'near by 0.123' },
    ]);
  });
});
