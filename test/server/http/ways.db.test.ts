/** Paths, common neighbours and edges among nodes, checked against the graph read as a whole. */
import { beforeAll, describe, expect, it } from 'vitest';
import { among, common, type GraphEdge, overview, path } from '#contract/graph.ts';
import { tools } from '#contract/tool.ts';
import { paths } from '../../../server/answers/paths.ts';
import type { Database } from '../../../server/database/driver.ts';
import { seededServer } from '../../support/server.ts';
import { ask, askForProblem } from './get.ts';
import { adjacency, distances } from './graph.ts';

let url: string;
let graph: Map<string, Map<string, number>>;
let models: string[];
let qualities: string[];
let db: Database;
/** Capabilities that more than 5 % of all tools offer, and what goes in and out. */
let commonOnes: Set<string>;
beforeAll(async () => {
  const server = await seededServer();
  ({ url, db } = server);
  graph = await adjacency(server.db);
  const { nodes } = await ask(url, overview, { limit: 40 });
  models = nodes.filter(({ kind }) => kind === 'tool').map(({ ref }) => ref);
  qualities = nodes.filter(({ kind }) => kind === 'capability').map(({ ref }) => ref);
  const { records } = await db.auto(
    `MATCH (t:Tool) WITH count(t) AS all MATCH (c:Capability)
     WHERE c.kind IN ['modality', 'property'] OR COUNT { (c)<-[:OFFERS]-(:Tool) } > 0.05 * all
     RETURN c.ref AS ref`,
  );
  commonOnes = new Set(records.map((record) => String(record.get('ref'))));
});

/** The most matched tools of several types, each with some of the others. */
async function popularTools(): Promise<(readonly [string, string])[]> {
  const types = ['model', 'repository', 'product', 'mcp-server', 'library', 'api'];
  const lists = await Promise.all(types.map((type) => ask(url, tools, { type, limit: 4 })));
  const refs = lists.flatMap(({ items }) => items.map(({ id }) => `tool:${id}`));
  const across = refs.flatMap((from, i) =>
    [1, 5, 11].map((step) => [from, refs[(i + step) % refs.length] ?? ''] as const),
  );
  const rivals = models.slice(1, 16).map((to, i) => [models[i] ?? '', to] as const);
  // Pairs that only what goes in and out links: models of the price lists that no source compares.
  const priced = await ask(url, tools, { type: 'model', sort: 'price', limit: 12 });
  const cheap = priced.items.map(({ id }) => [models[0] ?? '', `tool:${id}`] as const);
  return [...across, ...rivals, ...cheap].filter(([from, to]) => from !== to);
}

/** The same database, which counts what it is asked. */
function countingReads(real: Database): { db: Database; statements: () => number } {
  let statements = 0;
  const counted: Database = {
    ...real,
    read: (work) =>
      real.read((run) =>
        work((cypher, params) => {
          statements++;
          return run(cypher, params);
        }),
      ),
  };
  return { db: counted, statements: () => statements };
}

const strengthOf = (a: string, b: string) => graph.get(a)?.get(b);
const joins = ({ from, to }: GraphEdge, a: string, b: string) =>
  (from === a && to === b) || (from === b && to === a);

/** Every shortest path by breadth: comparisons alone where they reach, else also what both can do. */
function reached(from: string, to: string, max: number): { length: number; offers: boolean } | null {
  const without = (keep: (a: string, b: string) => boolean) =>
    new Map([...graph].map(([ref, row]) => [ref, new Map([...row].filter(([other]) => keep(ref, other)))]));
  const ends = new Set([from, to]);
  const walked = (ref: string) => ref.startsWith('tool:') || ends.has(ref);
  const matches = distances(
    without((a, b) => (strengthOf(a, b) ?? 0) > 0 && walked(a) && walked(b)),
    from,
  ).get(to);
  if (matches !== undefined && matches <= max) return { length: matches, offers: false };
  const uncommon = (ref: string) => ends.has(ref) || !commonOnes.has(ref);
  const any = distances(
    without((a, b) => uncommon(a) && uncommon(b)),
    from,
  ).get(to);
  return any !== undefined && any <= max ? { length: any, offers: true } : null;
}

describe('the paths between two nodes', () => {
  it('are the shortest there are, by comparisons before offers, and each link has its edge', async () => {
    const popular = await popularTools();
    let [byMatches, byOffers] = [0, 0];
    for (const [from, to] of popular) {
      const { paths, through, complete, lookedAt, total, more, ...ends } = await ask(url, path, { from, to });
      const expected = reached(from, to, 4);
      expect([ends.from.ref, ends.to.ref]).toEqual([from, to]);
      expect(more).toBe(total > paths.length);
      expect(lookedAt).toBeGreaterThanOrEqual(0);
      if (expected === null) {
        expect(paths).toEqual([]);
        expect(through).toBe('capabilities');
        continue;
      }
      if (!complete && paths.length === 0) continue;
      expect(paths.length, `${from} ${to}`).toBeGreaterThan(0);
      if (expected.offers) byOffers++;
      else byMatches++;
      for (const one of paths) {
        const refs = one.nodes.map(({ ref }) => ref);
        if (complete) expect(refs.length - 1, refs.join(' → ')).toBe(expected.length);
        expect([refs[0], refs.at(-1)]).toEqual([from, to]);
        const steps = refs.slice(1).map((ref, i) => [refs[i] ?? '', ref] as const);
        const counts = steps.map(([a, b]) => strengthOf(a, b) ?? -1);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(expected.offers ? 0 : 1);
        const counted = counts.filter((count) => count > 0);
        expect(one.weakest).toBe(counted.length === 0 ? null : Math.min(...counted));
        for (const ref of refs.slice(1, -1)) expect(commonOnes.has(ref), ref).toBe(false);
        for (const [a, b] of steps) expect(one.edges.some((edge) => joins(edge, a, b))).toBe(true);
        for (const edge of one.edges) expect(steps.some(([a, b]) => joins(edge, a, b))).toBe(true);
      }
      const weakest = paths.map((one) => one.weakest ?? 0);
      if (!expected.offers) expect(weakest).toEqual(weakest.toSorted((a, b) => b - a));
    }
    expect(byMatches, 'some are linked by comparisons').toBeGreaterThan(4);
    expect(byOffers, 'some only by what both can do').toBeGreaterThan(4);
  });

  it('are none between tools that nothing links, said at once, and with certainty unless a limit cut it', async () => {
    const popular = await popularTools();
    const apart = popular.filter(([from, to]) => reached(from, to, 4) === null);
    expect(apart.length, 'the seeds have such tools').toBeGreaterThan(2);
    let certain = 0;
    for (const [from, to] of apart) {
      const counting = countingReads(db);
      const answer = await paths(counting.db, path.input.parse({ from, to }));
      expect(answer.paths).toEqual([]);
      if (answer.complete) certain++;
      // Only a level of more nodes than are read of one leaves it open.
      else expect(answer.lookedAt, `${from} ${to}`).toBeGreaterThan(400);
      // Two ends, two searches of at most four levels, each by at most four statements; never the whole graph.
      expect(counting.statements()).toBeLessThan(40);
      expect(answer.lookedAt).toBeLessThan(30_000);
    }
    expect(certain).toBeGreaterThan(0.8 * apart.length);
  });

  it('go through common properties only when that is asked', async () => {
    const [one, other] = (await popularTools()).find(
      ([from, to]) => reached(from, to, 4) === null && distances(graph, from).get(to) === 2,
    ) ?? ['', ''];
    const wide = await ask(url, path, { from: one, to: other, through: 'properties' });
    expect(wide.through).toBe('properties');
    expect(wide.paths.length).toBeGreaterThan(0);
    for (const { nodes, weakest } of wide.paths) {
      expect(nodes.slice(1, -1).some(({ ref }) => commonOnes.has(ref))).toBe(true);
      if (nodes.every(({ kind }, i) => i % 2 === 0 || kind === 'capability')) expect(weakest).toBeNull();
    }
    const narrow = await ask(url, path, { from: models[0] ?? '', to: other, through: 'matches' });
    expect(narrow.through).toBe('matches');
    for (const { edges } of narrow.paths)
      expect(new Set(edges.map(({ rel }) => rel))).toEqual(new Set(['MATCHED_AGAINST']));
  });

  it('may end at a common property that is named', async () => {
    const { paths } = await ask(url, path, { from: 'capability:text-input', to: 'capability:text-output' });
    expect(paths.length).toBeGreaterThan(0);
    expect(paths[0]?.nodes).toHaveLength(3);
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
