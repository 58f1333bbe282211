/** What stands next to a capability on its page, on the seeds: of its own kind, and near in meaning. */
import { beforeAll, expect, it } from 'vitest';
import { areas, capability, capabilities } from '#contract/capabilities.ts';
import { seededServer } from '../../support/server.ts';
import { ask } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});
const nearTo = async (id: string) => (await ask(url, capability, { id })).similar;

it('a function is near functions, never single operations, the nearest first', async () => {
  const { items } = await ask(url, areas, {});
  const some = items.flatMap(({ functions }) => functions.slice(0, 2)).map(({ id }) => id);
  expect(some.length).toBeGreaterThan(40);
  let alone = 0;
  for (const id of some) {
    const near = await nearTo(id);
    if (near.length === 0) alone += 1;
    expect([...new Set(near.map(({ kind }) => kind))], id).toEqual(near.length === 0 ? [] : ['function']);
    const scores = near.map(({ score }) => score);
    expect(scores, id).toEqual(scores.toSorted((a, b) => b - a));
    expect(near.map((one) => one.id)).not.toContain(id);
  }
  expect(alone).toBeLessThan(some.length / 10);
  expect((await nearTo('translation')).map(({ id }) => id)).toContain('language-detection');
});

it('an operation is near operations', async () => {
  const { items } = await ask(url, capabilities, { kind: 'operation', limit: 30 });
  const near = (await Promise.all(items.map(({ id }) => nearTo(id)))).flat();
  expect(near.length).toBeGreaterThan(30);
  expect([...new Set(near.map(({ kind }) => kind))]).toEqual(['operation']);
});
