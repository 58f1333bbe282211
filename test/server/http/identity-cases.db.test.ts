/** Small made-up sources that were once joined wrongly, imported one after another as people do, in either order. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as toolCalls from '#contract/tool.ts';
import { recordPlace } from '#contract/identity.ts';
import { ConflictList } from '#contract/imports.ts';
import { verify } from '../../../server/verify/verify.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { ask } from './get.ts';
import { importServer, lines, model, type ImportServer } from './import-server.ts';

const cases = join(projectRoot, '..', 'shared', 'cases');

let server: ImportServer;
beforeAll(async () => {
  server = await importServer();
});
beforeEach(() => clearGraph(server.db));

async function bringFolder(...path: readonly string[]): Promise<void> {
  const folder = join(cases, ...path);
  const form = new FormData();
  for (const name of await readdir(folder))
    form.append('files', new Blob([new Uint8Array(await readFile(join(folder, name)))]), name);
  expect(await server.bring(form)).toMatchObject({ state: 'done' });
}

const toolOf = async (record: string) => {
  const [source = '', ...key] = record.split('/');
  const { tool } = await ask(server.url, recordPlace, { source, key: key.join('/') });
  return ask(server.url, toolCalls.tool, { id: tool.id });
};
const asked = async () => {
  const answer = await fetch(`${server.url}/api/conflicts?limit=200`);
  const { items } = ConflictList.parse(await answer.json());
  return items.map(({ rule, left, right }) => `${rule}: ${left.record} | ${right.record}`).toSorted();
};
const orders = [
  ['a', 'b'],
  ['b', 'a'],
] as const;

describe.skipIf(!existsSync(cases))('the cases in ../shared (skipped where they are not there)', () => {
  it.each(orders)('name-taken-over: %s before %s', async (...parts) => {
    for (const part of parts) await bringFolder('name-taken-over', part);
    const tool = await toolOf('name-main/kelmar-5.4');
    expect(tool).toMatchObject({ id: 'kelmar-5.4', name: 'Kelmar 5.4', vendor: 'Kelmar Labs' });
    expect(tool.aliases).toContain('Kelmar 5.4 ≤272k');
    expect((await toolOf('name-price-list/kelmar-5.4')).id).toBe('kelmar-5.4');
    expect((await toolOf('name-price-list/kelmar-5.4-272k')).id).toBe('kelmar-5.4-272k');
    expect(await asked()).toEqual(['price-tier: name-main/kelmar-5.4 | name-price-list/kelmar-5.4-272k']);
    expect(await verify(server.db)).toEqual([]);
  });

  it.each(orders)('moving-alias-name: %s before %s', async (...parts) => {
    for (const part of parts) await bringFolder('moving-alias-name', part);
    for (const key of ['fenmark-medium', 'fenmark-medium-2312', 'ostrel'])
      expect((await toolOf(`fenmark-prices/${key}`)).timesMatched, key).toBe(0);
    expect((await toolOf('fenmark-bench/fenmark-medium')).timesMatched).toBe(805);
    expect((await toolOf('fenmark-bench/Ostrel')).timesMatched).toBe(30);
    expect(await asked()).toEqual([
      'dated-version: fenmark-bench/fenmark-medium | fenmark-prices/fenmark-medium-2312',
      'released-later: fenmark-bench/Ostrel | fenmark-prices/ostrel',
      'released-later: fenmark-bench/fenmark-medium | fenmark-prices/fenmark-medium',
    ]);
  });

  it.each(orders)('owner-in-key: %s before %s', async (...parts) => {
    for (const part of parts) await bringFolder('owner-in-key', part);
    const ids = await Promise.all(
      ['shelf-a/mirel/calendar-mcp', 'shelf-b/sorrel-co/calendar-mcp', 'shelf-a/onda/files'].map(
        async (record) => (await toolOf(record)).id,
      ),
    );
    expect(new Set(ids).size).toBe(3);
    expect((await toolOf('shelf-b/onda/files')).id).toBe(ids[2]);
    expect(await asked()).toEqual([]);
  });

  it.each(orders)('name-apart-or-together: %s before %s', async (...parts) => {
    for (const part of parts) await bringFolder('name-apart-or-together', part);
    expect((await toolOf('apart-b/Dorvel 4.2 Large')).id).toBe((await toolOf('apart-a/dorvel4.2-large')).id);
    expect((await toolOf('apart-b/Halden Volk 7 Mini')).id).toBe((await toolOf('apart-a/volk-7-mini')).id);
    expect(await asked()).toEqual([]);
  });
});

describe('a question about two tools', () => {
  const main = lines('main', '2026-06-01', model('kelmar-5.4', { name: 'Kelmar 5.4', vendor: 'Kelmar' }));
  const prices = lines(
    'prices',
    '2026-08-01',
    model('kelmar-5.4', { name: 'Kelmar 5.4 ≤272k' }),
    model('kelmar-5.4-long', { name: 'Kelmar 5.4 >272k' }),
  );

  it('goes with the import that raised it, and is asked again of what is left', async () => {
    await server.bring(main);
    const { id } = await server.bring(prices);
    const bench = await server.bring(lines('bench', '2026-07-01', model('kelmar-5.4 <= 272K')));
    // One question about the two tools, of the first of their records.
    expect(await asked()).toEqual(['price-tier: bench/kelmar-5.4 <= 272K | prices/kelmar-5.4-long']);
    const undo = async (one: string) => {
      await fetch(`${server.url}/api/imports/${one}`, { method: 'DELETE' });
      await server.ended(one);
    };
    await undo(bench.id);
    expect(await asked()).toEqual(['price-tier: main/kelmar-5.4 | prices/kelmar-5.4-long']);
    await undo(id);
    expect(await asked()).toEqual([]);
  });

  it('that a person has answered is not asked of two other records of them', async () => {
    await server.bring(main);
    await server.bring(prices);
    await fetch(
      `${server.url}/api/conflicts/${encodeURIComponent('main/kelmar-5.4 | prices/kelmar-5.4-long')}`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ decision: 'apart' }),
      },
    );
    expect(await asked()).toEqual([]);
    await server.bring(lines('another', '2026-08-02', model('kelmar-5.4', { name: 'Kelmar 5.4' })));
    expect((await toolOf('another/kelmar-5.4')).id).toBe('kelmar-5.4');
    expect(await asked()).toEqual([]);
  });
});
