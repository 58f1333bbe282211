/** Paths, common neighbours and edges among nodes, checked against the graph read as a whole. */
import { beforeAll, describe, expect, it } from 'vitest';
import { among, common, overview, path } from '#contract/calls.ts';
import type { GraphEdge } from '#contract/graph.ts';
import { seededServer } from '../../support/server.ts';
import { ask, askForProblem } from './get.ts';
import { adjacency, distances } from './graph.ts';

let url: string;
let graph: Map<string, Map<string, number>>;
let models: string[];
let qualities: string[];
beforeAll(async () => {
  const server = await seededServer();
  url = server.url;
  graph = await adjacency(server.db);
  const { nodes } = await ask(url, overview, { limit: 40 });
  models = nodes.filter(({ kind }) => kind === 'tool').map(({ ref }) => ref);
  qualities = nodes.filter(({ kind }) => kind === 'capability').map(({ ref }) => ref);
});

const strengthOf = (a: string, b: string) => graph.get(a)?.get(b);
const joins = ({ from, to }: GraphEdge, a: string, b: string) =>
  (from === a && to === b) || (from === b && to === a);

describe('the ways between two nodes', () => {
  it('are the shortest there are, the strongest first, and each step has its edge', async () => {
    const [from = ''] = models;
    const far = distances(graph, from);
    const byLength = (length: number) => [...far].filter(([, steps]) => steps === length).map(([ref]) => ref);
    const picked = [1, 2, 3, 4].flatMap((length) => byLength(length).slice(0, 2));
    expect(picked.length, 'the seeds have nodes near and far').toBeGreaterThan(4);
    for (const to of picked) {
      const { paths, ...ends } = await ask(url, path, { from, to });
      expect([ends.from.ref, ends.to.ref]).toEqual([from, to]);
      expect(paths.length, to).toBeGreaterThan(0);
      const weakest = paths.map((one) => one.weakest);
      expect(weakest).toEqual([...weakest].sort((a, b) => b - a));
      for (const one of paths) {
        const refs = one.nodes.map(({ ref }) => ref);
        expect(refs.length - 1, refs.join(' → ')).toBe(far.get(to));
        expect([refs[0], refs.at(-1)]).toEqual([from, to]);
        const steps = refs.slice(1).map((ref, i) => [refs[i] ?? '', ref] as const);
        expect(one.weakest).toBe(Math.min(...steps.map(([a, b]) => strengthOf(a, b) ?? -1)));
        for (const [a, b] of steps) expect(one.edges.some((edge) => joins(edge, a, b))).toBe(true);
        for (const edge of one.edges) expect(steps.some(([a, b]) => joins(edge, a, b))).toBe(true);
      }
    }
  });

  it('are none where the graph has none within the asked length', async () => {
    const [from = ''] = models;
    const far = distances(graph, from);
    const apart = [...far].find(([, steps]) => steps === 3)?.[0] ?? '';
    expect((await ask(url, path, { from, to: apart, max: 2 })).paths).toEqual([]);
    const unreached = [...graph.keys()].find((ref) => !far.has(ref));
    if (unreached !== undefined) expect((await ask(url, path, { from, to: unreached })).paths).toEqual([]);
  });

  it('need two ends that exist and differ', async () => {
    const [from = ''] = models;
    const same = await askForProblem(url, `/api/graph/path?from=${from}&to=${from}`);
    expect([same.status, same.errors?.[0]?.path]).toEqual([400, 'to']);
    expect((await askForProblem(url, `/api/graph/path?from=${from}&to=tool:nobody-knows-it`)).status).toBe(
      404,
    );
    expect((await askForProblem(url, `/api/graph/path?from=${from}`)).status).toBe(400);
  });
});

describe('common neighbours', () => {
  it('are exactly those next to all that were asked, strongest first', async () => {
    for (const asked of [models.slice(0, 2), models.slice(2, 5), [models[0] ?? '', qualities[0] ?? '']]) {
      const everybody = [...graph.keys()].filter(
        (ref) => !asked.includes(ref) && asked.every((one) => strengthOf(one, ref) !== undefined),
      );
      const { nodes, edges } = await ask(url, common, { ids: asked.join(','), limit: 200 });
      expect(nodes.map(({ ref }) => ref).sort()).toEqual(everybody.sort());
      const ends = new Set([...asked, ...everybody]);
      for (const { from, to } of edges) expect([ends.has(from), ends.has(to)]).toEqual([true, true]);
      for (const ref of everybody)
        for (const one of asked) expect(edges.some((edge) => joins(edge, one, ref))).toBe(true);
    }
  });

  it('need two to six known nodes', async () => {
    expect((await askForProblem(url, `/api/graph/common?ids=${models[0]}`)).status).toBe(400);
    expect((await askForProblem(url, `/api/graph/common?ids=${models[0]},tool:nobody-knows-it`)).status).toBe(
      404,
    );
  });
});

it('edges among nodes join only these, and a pair that is strong for either end is there', async () => {
  const asked = [...models.slice(0, 12), ...qualities.slice(0, 3)];
  const { nodes, edges } = await ask(url, among, { ids: asked.join(','), perNode: 2 });
  expect(nodes.map(({ ref }) => ref).sort()).toEqual([...asked].sort());
  for (const { from, to } of edges) expect([asked.includes(from), asked.includes(to)]).toEqual([true, true]);
  for (const ref of asked) {
    const strongest = asked.flatMap((other) => strengthOf(ref, other) ?? []).sort((a, b) => b - a)[0];
    if (strongest === undefined || strongest === 0) continue;
    const own = asked.filter((other) => strengthOf(ref, other) === strongest);
    expect(own.some((other) => edges.some((edge) => joins(edge, ref, other)))).toBe(true);
  }
});
